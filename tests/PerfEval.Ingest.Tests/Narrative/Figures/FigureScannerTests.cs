using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Narrative.Figures;

using FigureScanner = PerfEval.Ingest.Narrative.Figures.FigureScanner;

public sealed class FigureScannerTests
{
    [Theory]
    [InlineData("共365.59万人。", "365.59万人", 3655900, 2, 10000, "人")]
    [InlineData("支出1,200.5万元", "1,200.5万元", 12005000, 1, 10000, "元")]
    [InlineData("费用1.22亿元", "1.22亿元", 122000000, 2, 100000000, "元")]
    [InlineData("收入596.57万元万元，", "596.57万元万元", 5965700, 2, 10000, "元")]
    [InlineData("降幅85．5％", "85．5％", 85.5, 1, 1, "%")]
    [InlineData("整改率100百分比，", "100百分比", 100, 0, 1, "%")]
    [InlineData("检测5元/人次", "5元/人次", 5, 0, 1, "元/人次")]
    [InlineData("平均每册采购价格31.68元/册", "31.68元/册", 31.68, 2, 1, "元/册")]
    [InlineData("每盏路灯年维护费用188元/盏", "188元/盏", 188, 0, 1, "元/盏")]
    [InlineData("按32元/每人的标准", "32元/每人", 32, 0, 1, "元/人")]
    [InlineData("可支付14.08个月", "14.08个月", 14.08, 2, 1, "月")]
    [InlineData("开展8批次", "8批次", 8, 0, 1, "批次")]
    [InlineData("得分 95 分", "95 分", 95, 0, 1, "分")]
    [InlineData("彩超7台", "7台", 7, 0, 1, "台")]
    [InlineData("B超9台", "9台", 9, 0, 1, "台")]
    [InlineData("年满60周岁", "60周岁", 60, 0, 1, "岁")]
    public void Figures_are_multiplied_out(string text, string written, double value, int decimals, int scale, string unit)
    {
        var figure = Assert.Single(Scan(text));

        Assert.Equal(new((decimal)value, decimals, scale), figure.Value);
        Assert.Equal(unit, figure.Unit);
        Assert.Equal(written, text[figure.Start..figure.End]);
    }

    [Theory]
    [InlineData("覆盖率≥90%", Comparator.AtLeast, "≥90%")]
    [InlineData("不低于105人", Comparator.AtLeast, "不低于105人")]
    [InlineData("数量不 少于34辆", Comparator.AtLeast, "不 少于34辆")]
    [InlineData("达到95%以上", Comparator.AtLeast, "95%以上")]
    [InlineData("满意度超过90%", Comparator.MoreThan, "超过90%")]
    [InlineData("不超过3次", Comparator.AtMost, "不超过3次")]
    [InlineData("30日以内", Comparator.AtMost, "30日以内")]
    [InlineData("稳定在75% 左右", Comparator.About, "75% 左右")]
    public void Comparators_belong_to_the_figure(string text, Comparator comparator, string written)
    {
        var figure = Assert.Single(Scan(text));

        Assert.Equal(comparator, figure.Operator);
        Assert.Equal(written, text[figure.Start..figure.End]);
    }

    [Fact]
    public void A_range_has_two_ends()
    {
        var figure = Assert.Single(Scan("指标值为6-9个月"));

        Assert.Equal((6m, 9m, "月"), (figure.Value.Value, figure.Upper!.Value.Value, figure.Unit));
    }

    [Theory]
    [InlineData("目前已有10多万人参保")]
    [InlineData("培训500余人次")]
    [InlineData("云财〔2023〕2号、云民[2023]15号")]
    [InlineData("截至2022年6月30日，2021-2023年，1-12月")]
    [InlineData("《2023年改造100户方案》")]
    [InlineData("第3批，联系电话0599-1234567，13800138000")]
    [InlineData("90（含）-100分为优")]
    [InlineData("见www.example.cn/2023/15.html")]
    [InlineData("推进“五个一”工程和G318改线")]
    public void What_is_no_exact_figure_is_left_alone(string text) => Assert.Empty(Scan(text));

    [Theory]
    [InlineData("资金1元至2万元", 1, 20_000)]
    [InlineData("资金5-6万元", 50_000, 60_000)]
    [InlineData("资金5万-6万元", 50_000, 60_000)]
    [InlineData("资金5元-6元", 5, 6)]
    [InlineData("资金1万元至20000元", 10_000, 20_000)]
    [InlineData("资金5万元-6", 50_000, 60_000)]
    public void The_ends_of_a_range_have_one_magnitude_unless_each_prints_a_unit_itself(string text, decimal lower, decimal upper)
    {
        var figure = Assert.Single(Scan(text));
        Assert.Equal((lower, upper, "元"), (figure.Value.Value, figure.Upper?.Value, figure.Unit));
    }

    [Fact]
    public void A_range_whose_upper_end_is_beyond_all_measure_is_left_alone() => Assert.Empty(Scan("资金5-999999999999999万亿元"));

    [Fact]
    public void A_number_of_absurd_length_is_left_alone() => Assert.Empty(Scan("编号" + new string('9', 60) + "元"));

    private static IReadOnlyList<ScannedFigure> Scan(string text) =>
        new FigureScanner(Given.Words.Figures).Scan(PerfEval.Ingest.Narrative.Folding.Fold(text));
}
