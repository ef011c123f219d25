using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Indicators;

namespace PerfEval.Ingest.Tests.Rules.Indicators;

public class ImplausibleValueTests
{
    private static readonly ImplausibleValue Rule = new();

    [Theory]
    [InlineData("基本医保参保率", "110%")]
    [InlineData("群众满意度", "100.5%")]
    [InlineData("工程验收合格率", "101%")]
    [InlineData("设备完好率", "105%")]
    [InlineData("造林成活率", "103%")]
    [InlineData("资金到位率", "120%")]
    [InlineData("任务完成及时率", "≥105%")]
    [InlineData("服务覆盖率", "95-105%")]
    [InlineData("采购", "网采率90%,药品网采率105%")]
    public void A_share_above_the_whole_is_found(string name, string actual)
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator(name, "≥90%", actual).Check(Rule));
        Assert.Equal((name, Severity.Error), (finding.Subject, finding.Severity));
    }

    [Theory]
    [InlineData("基本医保参保率", "100%")]
    [InlineData("群众满意度", "99.99%")]
    [InlineData("任务完成率", "120%")]
    [InlineData("参保任务完成率", "120%")]
    [InlineData("预算执行率", "102%")]
    [InlineData("满意度增长率", "130%")]
    [InlineData("覆盖率", "120个")]
    [InlineData("群众满意度", "98")]
    [InlineData("群众满意度", "达成预期指标")]
    [InlineData("群众满意度", null)]
    public void A_share_within_the_whole_or_without_a_bound_is_clean(string name, string? actual) =>
        Assert.Empty(new EvaluationBuilder().Indicator(name, "≥120%", actual).Check(Rule));

    [Fact]
    public void Where_the_denominator_can_be_smaller_it_is_a_warning()
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("以常住人口为基数的参保率", "≥98%", "110%").Check(Rule));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("“以常住人口为基数的参保率”实际完成值 110% 超过 100%，分母可能小于分子，需要核实参保率的计算口径。", finding.Message);
    }

    [Fact]
    public void The_sentence_names_the_bound()
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("群众满意度", "≥90%", "105%").Check(Rule));
        Assert.Equal("“群众满意度”实际完成值 105%，满意度不可能超过 100%。", finding.Message);
        Assert.Equal([("实际完成值", "105%"), ("指标", "群众满意度")], finding.Evidence.Select(e => (e.Role!, e.Text)));
    }
}
