using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Funds;

namespace PerfEval.Ingest.Tests.Rules.Funds;

public class ExecutionRateMismatchTests
{
    private static readonly ExecutionRateMismatch Rule = new();

    [Fact]
    public void A_negative_budget_is_no_budget_to_compute_with() =>
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, "-20", "330", rate: "94%").Check(Rule));

    [Theory]
    [InlineData("600", "450", "80%")]
    [InlineData("600.00", "450.00", "75.10%")]
    [InlineData("600.00", "450.00", "73%")]
    [InlineData("1000元", "750元", "74%")] // exactly 75 is never printed as 74
    [InlineData("100.00", "102.59", "100%")]
    [InlineData("200.00", "0", "100%")]
    public void A_rate_that_the_amounts_do_not_give_is_found(string budget, string executed, string rate)
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, budget, executed, rate).Check(Rule));
        Assert.Equal(("total", Severity.Error, rate), (finding.Subject, finding.Severity, finding.Stated));
    }

    [Theory]
    [InlineData("600", "450", "75.00%")]
    [InlineData("600", "450", "75%")]
    [InlineData("3.00", "2.00", "66.67%")]
    [InlineData("3.00", "2.00", "66.66%")] // truncated
    [InlineData("3.00", "2.00", "67%")]
    [InlineData("138050.24", "138050.24", "100.00%")]
    [InlineData("100.00", "102.59", "102.59%")]
    public void A_rate_that_rounds_or_truncates_to_what_is_printed_is_clean(string budget, string executed, string rate) =>
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, budget, executed, rate).Check(Rule));

    [Theory]
    [InlineData("0", "0", "100%")]
    [InlineData("0", "5", "100%")]
    [InlineData(null, "5", "90%")]
    [InlineData("5", null, "90%")]
    [InlineData("5", "1", null)]
    public void A_rate_without_a_denominator_or_an_operand_is_not_computed(string? budget, string? executed, string? rate) =>
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, budget, executed, rate).Check(Rule));

    [Fact]
    public void The_sentence_states_the_figures_and_the_arithmetic()
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, "600", "450", "80%", label: "年度资金总额：").Check(Rule));
        Assert.Equal("“年度资金总额”执行率为 80%，但全年执行数 450 万元除以全年预算数 600 万元应为 75%（450/600）。", finding.Message);
        Assert.Equal("75%", finding.Expected);
        Assert.Equal([("执行率", "80%"), ("全年执行数", "450"), ("全年预算数", "600")], finding.Evidence.Select(e => (e.Role!, e.Text)));
    }

    [Fact]
    public void Every_row_is_checked_and_named_by_its_source()
    {
        var findings = new EvaluationBuilder()
            .Fund(FundSource.Total, "600.00", "450.00", "75%")
            .Fund(FundSource.Central, "400.00", "300.00", "80%")
            .Fund(FundSource.SpecialAccount, "200.00", "150.00", "70%")
            .Check(Rule);
        Assert.Equal(["central", "special-account"], findings.Select(f => f.Subject));
    }

    [Fact]
    public void The_initial_budget_stands_in_where_no_other_is_printed()
    {
        var finding = Assert.Single(new EvaluationBuilder().Fund(FundSource.Total, initial: "600.00", executed: "450.00", rate: "100%").Check(Rule));
        Assert.Contains("年初预算数", finding.Evidence.Select(e => e.Role));
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, "450.00", "450.00", "100%", initial: "600.00").Check(Rule));
    }

    [Fact]
    public void In_a_narrative_the_subject_is_what_names_the_rate()
    {
        var named = new EvaluationBuilder().Narrative().Fund(FundSource.Total, "600.00万", "450.00万", "80%", label: "项目全年预算数", rateLabel: "资金执行率");
        Assert.Equal("资金执行率", Assert.Single(named.Check(Rule)).Subject);
        var unnamed = new EvaluationBuilder().Narrative().Fund(FundSource.Total, "600.00万", "450.00万", "80%");
        Assert.Equal("预算执行率", Assert.Single(unnamed.Check(Rule)).Subject);
    }

    [Fact]
    public void A_form_that_states_goals_is_not_checked() =>
        Assert.Empty(new EvaluationBuilder().Goals().Fund(FundSource.Total, "600", "450", "80%").Check(Rule));
}
