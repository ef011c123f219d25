using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>One quantity as two places of a file state it.</summary>
internal sealed record TwoStatements(string Name, Evidence First, Evidence Second)
{
    /// <summary>The unit of amounts whose cells print none.</summary>
    public string? SecondUnit { get; init; }

    public string FirstShown => TextNormalizer.WithoutLineBreaks(First.Text);

    public string SecondShown => TextNormalizer.WithoutLineBreaks(Second.Text) + (Second.Text.AsSpan().ContainsAny("元万亿") ? "" : SecondUnit);
}

/// <summary>What two evaluations of the same thing state differently.</summary>
internal static class StatedDifferently
{
    public static IEnumerable<TwoStatements> Funds(Fund first, Fund second, string firstName, string secondName)
    {
        var budgets = Differing("年初预算数", first.InitialBudget, second.InitialBudget, firstName, secondName)
            .Concat(Differing("全年预算数", first.AnnualBudget, second.AnnualBudget, firstName, secondName)).ToList();
        var executed = Differing("全年执行数", first.Executed, second.Executed, firstName, secondName).ToList();

        // Where budget and spending both differ, both are of another scope: one fault changes one of them.
        if (budgets.Count > 0 && executed.Count > 0)
            return [];
        var rates = executed.Count > 0 || budgets.Count > 0 || first.ExecutionRate is not { } x || second.ExecutionRate is not { } y || x.Value.Printed.Meets(y.Value.Printed)
            ? []
            : new[] { new TwoStatements("执行率", x.AsEvidence($"{firstName} 执行率"), y.AsEvidence($"{secondName} 执行率")) };
        return [.. budgets, .. executed, .. rates];
    }

    /// <summary>Budget and spending both differ: two batches or two levels of money, and nothing else of them is comparable.</summary>
    public static bool AreOfOtherScope(Fund first, Fund second) =>
        Differing("", first.AnnualBudget ?? first.InitialBudget, second.AnnualBudget ?? second.InitialBudget, "", "").Any()
        && Differing("", first.Executed, second.Executed, "", "").Any();

    public static IEnumerable<TwoStatements> Totals(Evaluation first, Evaluation second, string firstName, string secondName)
    {
        if (first.TotalScore is { } x && second.TotalScore is { } y && !AreSameScore(x.Value.Figure, y.Value.Figure))
            yield return new("总分", x.AsEvidence($"{firstName} 总分"), y.AsEvidence($"{secondName} 总分"));
    }

    /// <summary>Of one figure each, in units that convert; bounds (≥90%) and words are no statements of a result.</summary>
    public static bool Differ(Quantity? a, Quantity? b, ScoringProfile profile)
    {
        if (a is not { Kind: QuantityKind.Number, Value: { } first, Operator: null or Comparator.Equal } || b is not { Kind: QuantityKind.Number, Value: { } second, Operator: null or Comparator.Equal })
            return false;
        return first.IsUsable() && second.IsUsable() && UnitAgreement.Factor(a, b, profile.Units) is { } factor
            && (factor == 1m && AreWhole(first, second) ? first.Value != second.Value : !first.Printed.Meets(second.Printed * factor));
    }

    /// <summary>Counts, and shares in whole per cent: where both print the same digits, neither was rounded to the other.</summary>
    private static bool AreWhole(Figure a, Figure b) => a is { Decimals: 0, Scale: 1m } && b is { Decimals: 0, Scale: 1m };

    /// <summary>Scores are exact as printed; 96.5 may be 96.48 rounded, 96.4 is not.</summary>
    private static bool AreSameScore(Figure a, Figure b) =>
        Math.Round(a.Value, Math.Min(a.Decimals, b.Decimals), MidpointRounding.AwayFromZero) == Math.Round(b.Value, Math.Min(a.Decimals, b.Decimals), MidpointRounding.AwayFromZero);

    private static IEnumerable<TwoStatements> Differing(string name, Sourced<Money>? first, Sourced<Money>? second, string firstName, string secondName)
    {
        if (first is not null && second is not null && first.Value.Yuan.IsUsable() && second.Value.Yuan.IsUsable() && !first.Value.Printed.Meets(second.Value.Printed))
            yield return new(name, first.AsEvidence($"{firstName} {name}"), second.AsEvidence($"{secondName} {name}"));
    }
}
