using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Indicators;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules.Indicators;

public class UnmetFullScoreTests
{
    private static readonly UnmetFullScore Rule = new();

    [Theory]
    [InlineData("≥90%", "89.6%", "10", "9.96")]
    [InlineData("≥218万人", "216.96万人", "5", "4.98")]
    [InlineData("≤160元", "386元", "10", "4.15")]
    [InlineData("6-9个月", "14.08个月", "10", "6.39")]
    [InlineData("2023-11-30", "2023-12-31", "10", "低于满分")]
    [InlineData("网采率≥85%,耗材网采率≥75%", "网采率90%,耗材网采率70%", "10", "低于满分")]
    [InlineData("75%左右", "60%", "10", "低于满分")]
    public void Full_points_for_a_missed_target_are_found(string target, string actual, string weight, string expected)
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("指标甲", target, actual, weight, weight).Check(Rule));
        Assert.Equal(("指标甲", Severity.Error, weight, expected), (finding.Subject, finding.Severity, finding.Stated, finding.Expected));
    }

    [Theory]
    [InlineData("≥90%", "90.0%", "10", "10")]
    [InlineData("≥90%", "89.6%", "10", "9.9")] // not full points
    [InlineData("100人", "80人", "10", "10")] // no direction
    [InlineData("≥90%", ">80%", "10", "10")] // no result
    [InlineData("≥90%", "达成预期指标", "10", "10")]
    [InlineData("75%左右", "72%", "10", "10")]
    [InlineData("=8个", "9个", "10", "10")]
    [InlineData("≥90%", "80%", "0", "0")]
    [InlineData("≥90%", "80%", null, "10")]
    public void A_target_met_or_undecided_or_points_lost_is_clean(string target, string actual, string? weight, string score) =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", target, actual, weight, score).Check(Rule));

    [Fact]
    public void An_inferred_direction_is_enough() => Assert.Multiple(
        () => Assert.Single(new EvaluationBuilder().Indicator("失业率", "5.5%", "6.0%", "10", "10", direction: Direction.AtMost).Check(Rule)),
        () => Assert.Single(new EvaluationBuilder().Indicator("补助标准", "640元", "610元", "10", "10", direction: Direction.Equal).Check(Rule)));

    [Fact]
    public void A_standard_that_gives_full_points_earlier_is_respected() => Assert.Multiple(
        () => Assert.Empty(new EvaluationBuilder().Indicator("指标甲", "≥90%", "86%", "10", "10", criteria: "完成值≥85%得满分").Check(Rule)),
        () => Assert.Single(new EvaluationBuilder().Indicator("指标甲", "≥90%", "86%", "10", "10", criteria: "完成值≥90%得满分").Check(Rule)),
        () => Assert.Single(new EvaluationBuilder().Indicator("指标甲", "≥90%", "86%", "10", "10", criteria: "≥85%得8分").Check(Rule)));

    [Fact]
    public void Each_missed_member_of_a_shared_full_score_is_found()
    {
        var findings = new EvaluationBuilder()
            .Indicator("指标甲", "≥100人", "100人", "10", "10", group: 1)
            .Indicator("指标乙", "≥100人", "80人", group: 1)
            .Check(Rule);
        var finding = Assert.Single(findings);
        Assert.Equal("“指标乙”得满分 10 分，但实际完成值 80人 未达到指标值 ≥100人，不应得满分。", finding.Message);
    }

    [Fact]
    public void The_sentence_states_what_is_due()
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("经办培训人次", "≥100人次", "80人次", "5", "5").Check(Rule));
        Assert.Equal("“经办培训人次”得满分 5 分，但实际完成值 80人次 未达到指标值 ≥100人次，按完成比例应得 4 分（5×80/100）。", finding.Message);
        Assert.Equal(["得分", "分值", "指标值", "实际完成值"], finding.Evidence.Select(e => e.Role));
    }

    [Fact]
    public void Of_a_compound_the_missed_clause_is_named()
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("采购", "网采率≥85%,耗材网采率≥75%", "网采率90%,耗材网采率70%", "5", "5").Check(Rule));
        Assert.Equal("“采购”得满分 5 分，但“耗材网采率”实际完成值 70% 未达到指标值 ≥75%，不应得满分。", finding.Message);
    }
}
