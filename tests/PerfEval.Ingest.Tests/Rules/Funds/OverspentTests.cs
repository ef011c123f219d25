using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Funds;
using PerfEval.Ingest.Tests.Narrative;

namespace PerfEval.Ingest.Tests.Rules.Funds;

public class OverspentTests
{
    private static readonly Overspent Rule = new();

    [Theory]
    [InlineData("100.00", "102.59")]
    [InlineData("100", "102")]
    [InlineData("100.00元", "100.01元")]
    [InlineData("0", "20")]
    public void Spending_above_the_budget_is_found(string budget, string executed)
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, budget, executed).Check(Rule));
        Assert.Equal(("total", Severity.Warning), (finding.Subject, finding.Severity));
    }

    [Theory]
    [InlineData("100.00", "100.00")]
    [InlineData("100", "100.4")] // the budget is rounded
    [InlineData("100.00", "99.99")]
    [InlineData(null, "20")]
    [InlineData("20", null)]
    public void Spending_within_the_budget_is_clean(string? budget, string? executed) =>
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, budget, executed).Check(Rule));

    [Fact]
    public void A_row_that_only_repeats_the_total_is_not_found_again()
    {
        var findings = new EvaluationBuilder()
            .Fund(FundSource.Total, "300.00", "320.00")
            .Fund(FundSource.Fiscal, "300.00", "320.00")
            .Fund(FundSource.Other, "10.00", "15.00")
            .Check(Rule);
        Assert.Equal(["total", "other"], findings.Select(f => f.Subject));
    }

    [Fact]
    public void A_narrative_is_checked_too_and_a_received_amount_is_no_budget() => Assert.Multiple(
        () => Assert.Single(new EvaluationBuilder().Narrative().Fund(FundSource.Total, "300.00万", "320.00万").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().Narrative().Fund(FundSource.Total, executed: "320.00万").Check(Rule)));

    [Fact]
    public void The_sentence_states_the_excess()
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, "100.00", "102.59").Check(Rule));
        Assert.Equal("“年度资金总额”全年执行数 102.59 万元超过全年预算数 100.00 万元，超出 2.59 万元（102.59-100）。", finding.Message);
        Assert.Equal(["全年执行数", "全年预算数"], finding.Evidence.Select(e => e.Role));
    }

    [Fact]
    public void Figures_of_a_narrative_that_stand_far_apart_are_not_compared()
    {
        const string budget = "预算执行率：2023年预算数850万元，支出数829万元，预算执行率97.53%。";
        var apart = Given.Department("2023年支出总计865万元。\n已公开。\n已完成。\n已整改。\n" + budget);
        var together = Given.Department("2023年支出总计865万元，预算数850万元，预算执行率97.53%。");

        Assert.Equal((8650000m, 8500000m), (apart.Funds[0].Executed!.Value.Value, apart.Funds[0].AnnualBudget!.Value.Value));
        Assert.Empty(Check(Rule, apart).Concat(Check(new ExecutionRateMismatch(), apart)));
        Assert.Equal(["PE204", "PE201"], Check(Rule, together).Concat(Check(new ExecutionRateMismatch(), together)).Select(f => f.Rule));

        static IEnumerable<Finding> Check(IRule rule, Evaluation evaluation) => rule.Check(new(evaluation, [evaluation], new()));
    }
}
