namespace PerfEval.Ingest.Tests.Narrative.Figures;

public sealed class FigureLabelsTests
{
    [Theory]
    [InlineData("2023年，我县参保人数为18.75万人。", "参保人数")]
    [InlineData("其中：城镇职工参保人数28.25万人。", "城镇职工参保人数")]
    [InlineData("全县共有15家药店申请开通。", "全县药店申请开通")]
    [InlineData("及时拨付配套资金600万元。", "及时拨付配套资金")]
    [InlineData("一等14个。", "一等")]
    [InlineData("年度救助限额5万元。", "年度救助限额")]
    [InlineData("按每月60元的标准发放。", "每月")]
    [InlineData("检查“双随机”单位30家。", "检查双随机单位")]
    [InlineData("设置“走访户数20户”的指标。", "走访户数")]
    [InlineData("县（市、区）配套300万元。", "县(市、区)配套")]
    public void A_figure_is_named_by_the_words_before_it(string sentence, string label) =>
        Assert.Equal([label], Labels(sentence));

    [Theory]
    [InlineData("门诊病种由29种增加到38种。", new[] { "门诊病种", "门诊病种增加到" })]
    [InlineData("单价下调至16元、5元/人次。", new[] { "单价下调至", "单价下调至" })]
    [InlineData("采购8批次、209个药品以及假肢等11类耗材。", new[] { "采购", "药品", "假肢" })]
    [InlineData("基本支出150万元，占73.2%。", new[] { "基本支出", "基本支出占" })]
    [InlineData("接待费1万，运行费1.4万元。", new[] { "接待费", "运行费" })]
    public void A_figure_may_lean_on_the_one_before_it(string sentence, string[] labels) => Assert.Equal(labels, Labels(sentence));

    [Fact]
    public void The_label_tells_the_unit_of_a_multiplied_number_without_one() =>
        Assert.Equal(["元", "人"], Given.Project("接待费1万，受益人数2.5万。").Facts.Select(f => f.Quantity.Unit));

    [Fact]
    public void A_label_of_great_length_is_cut_between_characters() =>
        Assert.Equal([new string('甲', 59)], Labels("𠀀" + new string('甲', 59) + "300万元。"));

    private static IEnumerable<string> Labels(string sentence) => Given.Project(sentence).Facts.Select(f => f.Label);
}
