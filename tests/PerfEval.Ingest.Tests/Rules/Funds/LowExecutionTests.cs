using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Funds;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Rules.Funds;

public class LowExecutionTests
{
    private static readonly LowExecution Rule = new();

    [Theory]
    [InlineData("600", "450", "75.00%")]
    [InlineData("100.00", "79.99", null)]
    [InlineData(null, null, "79.9%")]
    [InlineData("600", "450", "100%")] // what the amounts give comes first
    [InlineData("100", "0", null)]
    public void A_rate_below_the_threshold_is_found(string? budget, string? executed, string? rate)
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, budget, executed, rate).Check(Rule));
        Assert.Equal(("total", Severity.Info), (finding.Subject, finding.Severity));
    }

    [Theory]
    [InlineData("100.00", "80.00", null)]
    [InlineData("100", "80", null)]
    [InlineData("10", "7.9", "80%")] // 9.5 can be printed 10
    [InlineData(null, null, "80%")]
    [InlineData("0", "0", null)]
    [InlineData(null, "50", null)]
    public void A_rate_at_the_threshold_or_unknown_is_clean(string? budget, string? executed, string? rate) =>
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, budget, executed, rate).Check(Rule));

    [Fact]
    public void Only_the_whole_counts_and_the_profile_sets_the_threshold() => Assert.Multiple(
        () => Assert.Empty(new EvaluationBuilder().Fund(FundSource.Other, "100", "10").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, "100", "75").Check(Rule, new ScoringProfile { LowExecutionRate = 70m })));

    [Fact]
    public void A_rate_just_below_the_threshold_is_not_shown_as_the_threshold()
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, "30000.00", "23999.80").Check(Rule));
        Assert.StartsWith("“年度资金总额”执行率 79.99%", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentence_states_rate_and_threshold()
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, "600", "450", "75.00%").Check(Rule));
        Assert.Equal("“年度资金总额”执行率 75%（450/600），低于 80%。", finding.Message);
    }
}
