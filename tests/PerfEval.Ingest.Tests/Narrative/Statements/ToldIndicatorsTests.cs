using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Narrative.Statements;

public sealed class ToldIndicatorsTests
{
    [Theory]
    [InlineData("保障人数指标值为不低于105人，全年实际完成值116人。", "保障人数", "不低于105人", "116人")]
    [InlineData("（1）资金发放准确率。年度指标值100%，实际完成值99.5%。", "资金发放准确率", "100%", "99.5%")]
    [InlineData("享受待遇人数指标为大于等于728人，实际完成值为保障人数730人。", "享受待遇人数", "大于等于728人", "730人")]
    [InlineData("知晓率目标值≥90%，实际完成值为达成预期指标。", "知晓率", "≥90%", "达成预期指标")]
    [InlineData("器材验收合格率为85.2%，低于指标值90%。", "器材验收合格率", "90%", "85.2%")]
    [InlineData("按常住户计算的受益率为79.3%，超出我县设定的年度指标值78%。", "按常住户计算的受益率", "78%", "79.3%")]
    public void An_indicator_is_told_with_the_word_for_its_target(string item, string name, string target, string actual)
    {
        var indicator = Assert.Single(Indicators(item));

        Assert.Equal((name, target, actual), (indicator.Name.Value, indicator.Target!.Text, indicator.Actual!.Text));
    }

    [Fact]
    public void A_written_on_list_holds_several()
    {
        var indicators = Indicators("一是合格率为85.2%，低于指标值90%；二是未发现虚报人数；三是活动参与比例为61.4%，超过指标值55%；四是参保率为97.4%，完成规划要求的95%。");

        Assert.Equal(["合格率", "活动参与比例"], indicators.Select(i => i.Name.Value));
        Assert.Equal([61.4m, 55m], new[] { indicators[1].Actual!, indicators[1].Target! }.Select(q => q.Value!.Value.Value));
        Assert.All(indicators, i => Assert.Equal(QuantityKind.Number, i.Actual!.Kind));
    }

    [Theory]
    [InlineData("可支配月数高于6-9个月的指标值，主要原因是尚未清算。")]
    [InlineData("合格率为85.2%，低于指标值90元。")]
    public void What_does_not_pair_is_no_indicator(string item) => Assert.Empty(Indicators(item));

    private static IReadOnlyList<Indicator> Indicators(string body) => Given.Project("1.质量指标\n" + body).Indicators;
}
