using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Rules;

public class RulePrecedenceTests
{
    private const string Name = "养护里程";

    [Fact]
    public void The_table_is_that_of_the_contract() =>
        Assert.Equal(
            [
                "PE103>PE102", "PE301>PE302", "PE303>PE302", "PE303>PE304", "PE306>PE302", "PE306>PE303",
                "PE307>PE302", "PE307>PE303", "PE310>PE302", "PE310>PE303",
            ],
            RulePrecedence.Table.Select(p => $"{p.Stronger}>{p.Weaker}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("PE301", "PE302")]
    [InlineData("PE303", "PE302")]
    [InlineData("PE303", "PE304")]
    [InlineData("PE306", "PE302")]
    [InlineData("PE306", "PE303")]
    [InlineData("PE307", "PE302")]
    [InlineData("PE307", "PE303")]
    [InlineData("PE310", "PE302")]
    [InlineData("PE310", "PE303")]
    public void The_stronger_finding_silences_the_weaker_one_of_the_same_indicator_only(string stronger, string weaker)
    {
        Finding[] raised = [FakeFindings.Of(stronger, subject: Name), FakeFindings.Of(weaker, subject: Name), FakeFindings.Of(weaker, subject: "补植株数")];

        Assert.Equal([(stronger, Name), (weaker, "补植株数")], Applied(raised));
    }

    [Theory]
    [InlineData("PE304", "PE302")]
    [InlineData("PE306", "PE304")]
    [InlineData("PE401", "PE302")]
    [InlineData("PE302", "PE404")]
    [InlineData("PE403", "PE401")]
    public void Rules_without_a_line_in_the_table_stand_beside_each_other(string one, string other)
    {
        Finding[] raised = [FakeFindings.Of(one, subject: Name), FakeFindings.Of(other, subject: Name)];

        Assert.Equal(2, Applied(raised).Count);
    }

    [Fact]
    public void A_finding_that_is_itself_silenced_still_silences()
    {
        Finding[] raised = [FakeFindings.Of("PE306", subject: Name), FakeFindings.Of("PE303", subject: Name), FakeFindings.Of("PE304", subject: Name)];

        Assert.Equal([("PE306", Name)], Applied(raised));
    }

    [Fact]
    public void Names_are_compared_without_blanks()
    {
        Finding[] raised = [FakeFindings.Of("PE303", subject: "养护 里程"), FakeFindings.Of("PE302", subject: Name)];

        Assert.Single(Applied(raised));
    }

    [Fact]
    public void Two_indicators_of_one_name_are_told_apart_by_their_operands()
    {
        Finding[] raised =
        [
            FakeFindings.Of("PE303", subject: Name, row: 1),
            FakeFindings.Of("PE302", subject: Name, row: 1, text: "9"),
            FakeFindings.Of("PE302", subject: Name, row: 2),
        ];
        var twice = Evaluation(Name, Name);

        var left = RulePrecedence.Apply(new(twice, [twice], new ScoringProfile()), raised);

        Assert.Equal([("PE303", 1), ("PE302", 2)], left.Select(f => (f.Rule, f.Evidence[0].At.Row!.Value)));
    }

    [Fact]
    public void Thousands_of_indicators_of_one_name_are_not_held_against_each_other_one_by_one()
    {
        const int Rows = 30_000;
        Finding[] raised = [.. Enumerable.Range(0, Rows).SelectMany(row => new[] { FakeFindings.Of("PE303", subject: Name, row: row), FakeFindings.Of("PE302", subject: Name, row: row + Rows) })];
        var twice = Evaluation(Name, Name);

        Assert.Equal(2 * Rows, RulePrecedence.Apply(new(twice, [twice], new ScoringProfile()), raised).Count);
    }

    private static IReadOnlyList<(string Rule, string Subject)> Applied(Finding[] raised)
    {
        var evaluation = Evaluation(Name, "补植株数");
        return [.. RulePrecedence.Apply(new(evaluation, [evaluation], new ScoringProfile()), raised).Select(f => (f.Rule, f.Subject!))];
    }

    private static Evaluation Evaluation(params string[] indicators) => SpecEvaluation.Of(
        "e1",
        [new(["指标"], [.. indicators.Select(i => (IReadOnlyList<string>)[i])], 1)]);
}
