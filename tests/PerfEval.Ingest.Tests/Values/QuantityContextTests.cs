namespace PerfEval.Ingest.Tests.Values;

public sealed class QuantityContextTests
{
    [Theory]
    [InlineData("≥218", "参保人数（万人）", ">= 2180000 人")]
    [InlineData("≥218 万人", "参保人数（万人）", ">= 2180000 人")]
    [InlineData("218万", "参保人数（万人）", "218" + "0000 人")]
    [InlineData("≥640", "各级财政实际补助标准（元）", ">= 640 元")]
    [InlineData("90", "以户籍人口数为基数计算的综合参保率（%）", "90 %")]
    [InlineData("98", "群众满意度", "98 %")]
    [InlineData("0", "差错占比", "0 %")]
    [InlineData("0.95", "群众满意度", "0.95")]
    [InlineData("120", "完成率", "120")]
    [InlineData("3", "巡查频率", "3")]
    [InlineData("6-9", "可支配月数（月）", "6..9 月")]
    [InlineData("9月", "基金可支配月数（月）", "9 月")]
    [InlineData("5", "改造村数（含乡镇）", "5")]
    [InlineData("5", "受益人数（≥**人）", "5")]
    [InlineData("5", "按病种（组）付费改革", "5")]
    [InlineData("5", "建设项目（2023年）", "5")]
    [InlineData("30", "项目成本（单位：万元）", "300000 元")]
    public void The_brackets_of_the_name_complete_a_bare_figure(string text, string name, string reading) =>
        Assert.Equal(reading, Described.Of(text, name: name));

    [Theory]
    [InlineData("90", "%", "90 %")]
    [InlineData("1", "元/人", "1 元/人")]
    [InlineData("3359.62万", "万元", "33596200 元")]
    [InlineData("620.82万元", "万元", "6208200 元")]
    [InlineData("620.82", "万元", "6208200 元")]
    [InlineData("2.5", "万人次", "25000 人次")]
    [InlineData("100%", "件", "100 %")]
    [InlineData("4", "百分比", "4 %")]
    [InlineData("4", "名", "4 名")]
    [InlineData("4", "—", "4")]
    [InlineData("4", "机构（所）", "4 机构(所)")]
    public void The_unit_column_completes_a_bare_figure(string text, string unit, string reading) =>
        Assert.Equal(reading, Described.Of(text, unit: unit));

    [Fact]
    public void The_unit_column_goes_before_the_brackets_of_the_name() =>
        Assert.Equal("50 人", Described.Of("50", name: "培训人数（万人）", unit: "人"));

    [Theory]
    [InlineData("90", "≥", "%", ">= 90 %")]
    [InlineData("1", "＝", "元/人", "= 1 元/人")]
    [InlineData("≤3", "≥", "次", "<= 3 次")]
    [InlineData("12", "定量指标", "次", "12 次")]
    [InlineData("12", "小于等于", "次", "<= 12 次")]
    [InlineData("优良中低差", "定性", null, "words")]
    [InlineData("95", "定性指标", "%", "words")]
    public void The_nature_column_supplies_the_comparator(string text, string nature, string? unit, string reading) =>
        Assert.Equal(reading, Described.Of(text, nature: nature, unit: unit));
}
