using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Indicators;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules.Indicators;

public class FarOverTargetTests
{
    private static readonly FarOverTarget Rule = new();

    [Theory]
    [InlineData("≥50人次", "1300人次")]
    [InlineData("≥100人次", "130人次")]
    [InlineData(">100人次", "130人次")]
    [InlineData("100人次以上", "200人次")]
    [InlineData("≥100", "200")]
    [InlineData("培训≥50人次,检查≥10家", "培训50人次,检查20家")]
    public void An_actual_far_over_its_target_is_found(string target, string actual)
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("指标甲", target, actual).Check(Rule));
        Assert.Equal(("指标甲", Severity.Warning), (finding.Subject, finding.Severity));
    }

    [Theory]
    [InlineData("≥100人次", "129人次")]
    [InlineData("≥60%", "90%")]
    [InlineData("≥1‰", "2‰")]
    [InlineData("≥0次", "5次")]
    [InlineData("≤100元", "200元")]
    [InlineData("100人次", "200人次")] // nothing printed
    [InlineData("=100人次", "200人次")]
    [InlineData("100人次左右", "105人次")]
    [InlineData("≥100人次", ">200人次")] // no result
    [InlineData("≥100人次", "200家")]
    [InlineData("≥12公里", "12500米")] // 12.5公里
    [InlineData("≥5", "5万")] // the slip of a unit
    [InlineData("≥100人次", "达成预期指标")]
    public void Shares_other_operators_and_smaller_excess_are_clean(string target, string actual) =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", target, actual).Check(Rule));

    [Fact]
    public void A_share_is_told_by_its_name_and_a_reverse_indicator_by_its_direction() => Assert.Multiple(
        () => Assert.Empty(new EvaluationBuilder().Indicator("群众满意度", "≥60", "95").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().Indicator("投诉件数", "≥10件", "20件", direction: Direction.AtMost).Check(Rule)));

    [Fact]
    public void A_reason_is_enough() =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", "≥50人次", "80人次", reason: "上级新增任务").Check(Rule));

    [Fact]
    public void Where_no_deviation_column_asks_for_it_it_is_information_only() => Assert.Multiple(
        () => Assert.Equal(Severity.Info, Severe(f => f with { ReasonIsDeviation = false })),
        () => Assert.Equal(Severity.Info, Severe(f => f with { HasReasonColumn = false })));

    [Fact]
    public void The_profile_sets_the_threshold() =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", "≥100人次", "150人次").Check(Rule, new ScoringProfile { FarOverTarget = 200m }));

    [Fact]
    public void The_sentence_states_the_share()
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("培训人次", "≥50人次", "1300人次").Check(Rule));
        Assert.Equal("“培训人次”实际完成值 1300人次 为指标值 ≥50人次 的 2600%，达到 130% 以上，没有说明原因。", finding.Message);
        Assert.Equal(["实际完成值", "指标值"], finding.Evidence.Select(e => e.Role));
    }

    private static Severity Severe(Func<PerfEval.Ingest.Evaluations.FormFeatures, PerfEval.Ingest.Evaluations.FormFeatures> change) =>
        Assert.Single(new EvaluationBuilder().With(change).Indicator("指标甲", "≥50人次", "80人次").Check(Rule)).Severity;
}
