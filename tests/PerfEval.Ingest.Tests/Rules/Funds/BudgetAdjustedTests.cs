using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Funds;

namespace PerfEval.Ingest.Tests.Rules.Funds;

public class BudgetAdjustedTests
{
    private static readonly BudgetAdjusted Rule = new();

    [Theory]
    [InlineData("100", "130")]
    [InlineData("100", "70")]
    [InlineData("100.00", "250.00")]
    public void A_budget_moved_by_the_threshold_or_more_is_found(string initial, string annual)
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, annual, initial: initial).Check(Rule));
        Assert.Equal(("total", Severity.Info), (finding.Subject, finding.Severity));
    }

    [Theory]
    [InlineData("100.00", "129.99")]
    [InlineData("100.00", "70.01")]
    [InlineData("0", "70")]
    [InlineData("100", "0")]
    [InlineData(null, "70")]
    [InlineData("100", null)]
    public void A_smaller_move_or_a_zero_or_blank_budget_is_clean(string? initial, string? annual) =>
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, annual, initial: initial).Check(Rule));

    [Fact]
    public void A_reason_anywhere_in_the_form_is_enough() => Assert.Multiple(
        () => Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, "150", initial: "100", reason: "年中新增任务").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, "150", initial: "100").Passage("年中追加预算五十万元").Check(Rule)),
        () => Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, "150", initial: "100", reason: "无").Passage("资金使用合规").Check(Rule)));

    [Fact]
    public void Only_the_whole_counts_of_a_form_or_a_narrative() => Assert.Multiple(
        () => Assert.Empty(new EvaluationBuilder().Fund(FundSource.Fiscal, "150", initial: "100").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().Narrative().Fund(FundSource.Fiscal, "150万", initial: "100万").Check(Rule)),
        () => Assert.Single(new EvaluationBuilder().Narrative().Fund(FundSource.Total, "150万", initial: "100万").Check(Rule)));

    [Fact]
    public void The_sentence_states_both_budgets_and_the_move()
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, "60", initial: "100").Check(Rule));
        Assert.Equal("“年度资金总额”年初预算数 100 万元，全年预算数 60 万元，调减 40%（(60-100)/100），表中没有说明原因。", finding.Message);
    }
}
