using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Funds;

namespace PerfEval.Ingest.Tests.Rules.Funds;

public class FundPartsMismatchTests
{
    private static readonly FundPartsMismatch Rule = new();

    [Theory]
    [InlineData("600", "500", "50")]
    [InlineData("365.62万", "28.25万", "337.33万")]
    [InlineData("0", "300", "0")]
    [InlineData("600.50元", "300.00元", "300.00元")]
    public void Parts_that_do_not_add_up_are_found(string total, string fiscal, string other)
    {
        var finding = Assert.Single(Columns(total, fiscal, other).Check(Rule));
        Assert.Equal(("annualBudget", Severity.Error, total), (finding.Subject, finding.Severity, finding.Stated));
    }

    [Theory]
    [InlineData("600", "500", "100")]
    [InlineData("365.59万", "28.25万", "337.33万")] // rounded
    [InlineData("300", "300", null)]
    [InlineData("0", "0", "0")]
    public void Parts_that_add_up_within_their_printed_digits_are_clean(string total, string fiscal, string? other) =>
        Assert.Empty(Columns(total, fiscal, other).Check(Rule));

    [Theory]
    [InlineData(null, "500", "50")]
    [InlineData("600", null, null)]
    [InlineData("600", "0", null)] // the amount may belong into the blank row
    public void A_column_without_a_total_or_a_stated_part_is_not_added_up(string? total, string? fiscal, string? other) =>
        Assert.Empty(Columns(total, fiscal, other).Check(Rule));

    [Theory]
    [InlineData("14.1", "13.4", "0")] // a 0 is no rounded 0.9
    [InlineData("21.38", "19.24", null)]
    public void A_part_that_falls_short_alone_is_found_beside_zeros_and_blank_rows(string total, string fiscal, string? other) =>
        Assert.Single(Columns(total, fiscal, other).Check(Rule));

    [Fact]
    public void Whole_numbers_beside_a_zero_are_rounded_as_it_is() => Assert.Empty(Columns("141", "140", "0").Check(Rule));

    [Fact]
    public void Each_column_is_added_up_on_its_own()
    {
        var findings = new EvaluationBuilder()
            .Fund(FundSource.Total, "600.00", "450.00", initial: "500.00")
            .Fund(FundSource.Fiscal, "500.00", "400.00", initial: "500.00")
            .Fund(FundSource.Other, "100.00", "20.00")
            .Check(Rule);
        Assert.Equal("executed", Assert.Single(findings).Subject);
    }

    [Fact]
    public void Rows_that_are_parts_of_another_row_are_not_counted_twice() => Assert.Multiple(
        () => Assert.Empty(new EvaluationBuilder()
            .Fund(FundSource.Total, "600.00")
            .Fund(FundSource.Fiscal, "500.00")
            .Fund(FundSource.Central, "300.00")
            .Fund(FundSource.County, "200.00")
            .Fund(FundSource.Other, "100.00")
            .Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder()
            .Fund(FundSource.Total, "600.00")
            .Fund(FundSource.Central, "400.00")
            .Fund(FundSource.Local, "200.00")
            .Fund(FundSource.Municipal, "200.00")
            .Check(Rule)));

    [Fact]
    public void Where_parts_are_not_all_of_the_total_or_only_goals_are_stated_the_rule_is_silent() => Assert.Multiple(
        () => Assert.Empty(Columns("600", "500", "50").With(f => f with { FundPartsExhaustive = false }).Check(Rule)),
        () => Assert.Empty(Columns("600", "500", "50").Goals().Check(Rule)),
        () => Assert.Empty(Columns("600", "500", "50").Narrative().Check(Rule)));

    [Fact]
    public void The_sentence_adds_up_the_parts_as_printed()
    {
        var finding = Assert.Single(Columns("600", "500", "50").Check(Rule));
        Assert.Equal("全年预算数：各分项之和为 550 万元（500+50），与“年度资金总额” 600 万元不符，相差 50 万元。", finding.Message);
        Assert.Equal(
            [("年度资金总额全年预算数", "600"), ("本年财政拨款全年预算数", "500"), ("其他资金全年预算数", "50")],
            finding.Evidence.Select(e => (e.Role!, e.Text)));
    }

    private static EvaluationBuilder Columns(string? total, string? fiscal, string? other) => new EvaluationBuilder()
        .Fund(FundSource.Total, total)
        .Fund(FundSource.Fiscal, fiscal, label: "其中：本年财政拨款")
        .Fund(FundSource.Other, other);
}
