using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Indicators;

namespace PerfEval.Ingest.Tests.Rules.Indicators;

public class ScoreAboveWeightTests
{
    private static readonly ScoreAboveWeight Rule = new();

    [Theory]
    [InlineData("10", "12", "“培训场次”得分 12 分，超过分值 10 分，多 2 分。")]
    [InlineData("2.50", "2.51", "“培训场次”得分 2.51 分，超过分值 2.5 分，多 0.01 分。")]
    [InlineData("0", "5", "“培训场次”得分 5 分，超过分值 0 分，多 5 分。")]
    public void A_score_above_the_points_is_found(string weight, string score, string message)
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("培训场次", weight: weight, score: score).Check(Rule));
        Assert.Equal(("培训场次", Severity.Error, message), (finding.Subject, finding.Severity, finding.Message));
        Assert.Equal([("得分", score), ("分值", weight)], finding.Evidence.Select(e => (e.Role!, e.Text)));
    }

    [Theory]
    [InlineData("10", "10")]
    [InlineData("10.00", "10")]
    [InlineData(null, "10")]
    [InlineData("10", null)]
    public void A_score_within_the_points_or_unknown_is_clean(string? weight, string? score) =>
        Assert.Empty(new EvaluationBuilder().Indicator("培训场次", weight: weight, score: score).Check(Rule));

    [Fact]
    public void Narratives_and_goals_are_not_checked() => Assert.Multiple(
        () => Assert.Empty(new EvaluationBuilder().Narrative().Indicator("培训场次", weight: "1", score: "2").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().Goals().Indicator("培训场次", weight: "1", score: "2").Check(Rule)));
}
