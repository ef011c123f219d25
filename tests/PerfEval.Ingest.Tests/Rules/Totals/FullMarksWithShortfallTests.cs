using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules.Totals;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules.Totals;

/// <summary>What Specs/PE404.md cannot say: profiles, and forms with criteria.</summary>
public class FullMarksWithShortfallTests
{
    private static readonly FullMarksWithShortfall Rule = new();
    private static readonly ScoringProfile Stepped = new() { ExecutionSteps = [new(Percent(90), Percent(100)), new(Percent(80), Percent(50))] };

    [Theory]
    [InlineData("92%", true)]
    [InlineData("90%", true)]
    [InlineData("85%", false)]
    public void A_step_of_the_profile_that_gives_full_points_excuses_the_rate(string rate, bool isExcused)
    {
        var findings = Form(rate).Total("100").Check(Rule, Stepped);
        Assert.Equal(isExcused, findings.Count == 0);
        Assert.Single(Form(rate).Total("100").Check(Rule, new ScoringProfile()));
    }

    [Theory]
    [InlineData("95%", true)]
    [InlineData("96.5%", true)]
    [InlineData("94.9%", false)] // never 95 exactly: 9.49 rounds to 9
    [InlineData("94%", false)]
    public void A_rate_that_rounds_to_full_points_is_excused(string rate, bool isExcused) =>
        Assert.Equal(isExcused, Form(rate).Total("100").Check(Rule, new ScoringProfile()).Count == 0);

    [Theory]
    [InlineData("完成值≥85%得满分", true)]
    [InlineData("完成值≥85%得80分", false)]
    [InlineData(null, false)]
    public void A_standard_that_gives_full_points_earlier_excuses_the_indicator(string? criteria, bool isExcused) =>
        Assert.Equal(isExcused, new EvaluationBuilder().Indicator("优良率", "≥90%", "86%", "90", "90", criteria: criteria).Total("100").Check(Rule, new ScoringProfile()).Count == 0);

    private static EvaluationBuilder Form(string rate) =>
        new EvaluationBuilder().Fund(FundSource.Total, "200", "180", rate, score: "10", weight: "10").Indicator("里程", "≥12公里", "12公里", "90", "90");

    private static Ratio Percent(decimal value) => new(new Figure(value, 0));
}
