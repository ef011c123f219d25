using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Funds;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules.Funds;

public class ExecutionScoreMismatchTests
{
    private static readonly ExecutionScoreMismatch Rule = new();

    [Theory]
    [InlineData("75.00%", "10", "10")]
    [InlineData("75.00%", "6", "10", "600.00", "540.00")] // neither by the rate stated nor by the one recomputed
    [InlineData("88.94%", "10", "10")]
    [InlineData("88.94%", "8.5", "10")]
    [InlineData("102.59%", "10.26", "10")]
    [InlineData("75%", "7.5", "20")]
    [InlineData("0%", "10", "10")]
    public void A_score_that_no_way_gives_is_found(string rate, string score, string points, string? budget = null, string? executed = null)
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, budget, executed, rate, score, points).Check(Rule));
        Assert.Equal(("total", Severity.Error, score), (finding.Subject, finding.Severity, finding.Stated));
    }

    [Theory]
    [InlineData("75.00%", "7.50", "10")]
    [InlineData("88.94%", "8.89", "10")]
    [InlineData("88.94%", "8.9", "10")]
    [InlineData("88.94%", "9", "10")]
    [InlineData("88.94%", "8", "10")]
    [InlineData("99.1%", "9", "10")]
    [InlineData("102.59%", "10", "10")]
    [InlineData("100%", "20", "20")]
    [InlineData("98%", "5.88", "6")]
    public void A_score_by_the_rate_rounded_truncated_or_capped_is_clean(string rate, string score, string points) =>
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, rate: rate, score: score, weight: points).Check(Rule));

    [Theory]
    [InlineData("80%", "8")] // follows the wrong rate
    [InlineData("80%", "7.5")] // follows the amounts
    public void Either_the_stated_or_the_recomputed_rate_explains_a_score(string rate, string score) =>
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, "600.00", "450.00", rate, score, "10").Check(Rule));

    [Fact]
    public void Without_rate_score_or_points_the_rule_is_silent() => Assert.Multiple(
        () => Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, score: "10", weight: "10").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, "0", "0", score: "10", weight: "10").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, rate: "75%", weight: "10").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().With(f => f with { ExecutionPointsDefault = null }).Fund(FundSource.Total, rate: "75%", score: "10").Check(Rule)));

    [Fact]
    public void Points_the_form_does_not_print_are_the_layouts()
    {
        var builder = new EvaluationBuilder().With(f => f with { ExecutionPointsDefault = 20m }).Fund(FundSource.Total, rate: "75%", score: "10");
        Assert.Equal("15", Assert.Single(builder.Check(Rule)).Expected);
    }

    [Fact]
    public void Only_the_total_row_scores() =>
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Fiscal, rate: "75%", score: "10", weight: "10").Check(Rule));

    [Fact]
    public void Where_no_formula_is_fixed_it_is_a_warning()
    {
        var builder = new EvaluationBuilder().With(f => f with { ExecutionFormulaFixed = false }).Fund(FundSource.Total, rate: "75%", score: "10", weight: "10");
        Assert.Equal(Severity.Warning, Assert.Single(builder.Check(Rule)).Severity);
    }

    [Fact]
    public void The_steps_of_a_profile_explain_a_score()
    {
        var profile = new ScoringProfile { ExecutionSteps = [new(new Ratio(new Figure(95m, 0)), new Ratio(new Figure(100m, 0)))] };
        var builder = new EvaluationBuilder().Fund(FundSource.Total, rate: "95.10%", score: "10", weight: "10");
        Assert.Empty(builder.Check(Rule, profile));
        var below = new EvaluationBuilder().Fund(FundSource.Total, rate: "90.10%", score: "10", weight: "10");
        Assert.Single(below.Check(Rule, profile));
    }

    [Fact]
    public void The_sentence_states_the_nearest_score_and_the_arithmetic()
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, "600", "450", "75.00%", "10", "10").Check(Rule));
        Assert.Equal("“年度资金总额”得分 10 分，但执行率为 75.00%，按执行率应得 7.5 分（10×75%）。", finding.Message);
        Assert.Equal(["得分", "分值", "执行率", "全年执行数", "全年预算数"], finding.Evidence.Select(e => e.Role));
    }
}
