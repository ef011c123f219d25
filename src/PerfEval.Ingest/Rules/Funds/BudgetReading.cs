using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>
/// A budget that spending can be set against: as printed, and in a narrative with what it says was added to it or taken from it since.
/// </summary>
internal sealed record BudgetReading(Amount Printed, IReadOnlyList<BudgetChange> Changes)
{
    /// <summary>More changes than these are no longer tried in all combinations.</summary>
    private const int MostChanges = 4;

    /// <summary>The budget as printed first; none where the row has no budget.</summary>
    public static IReadOnlyList<BudgetReading> Of(Fund fund)
    {
        if (FundRows.Budget(fund) is not { } budget)
            return [];
        var changes = fund.BudgetChanges.Where(c => c.Amount.Value.Yuan.IsUsable()).ToList();
        return changes.Count > MostChanges
            ? [new(budget, []), new(budget, changes)]
            : [.. Enumerable.Range(0, 1 << changes.Count).Select(chosen => new BudgetReading(budget, [.. changes.Where((_, i) => (chosen >> i & 1) == 1)]))];
    }

    public decimal Value => Printed.Value + Changes.Sum(c => c.IsCut ? -c.Amount.Value.Value : c.Amount.Value.Value);

    public Interval Range => Changes.Aggregate(Printed.Range, (range, c) => c.IsCut ? range - RangeOf(c) : range + RangeOf(c));

    public IEnumerable<Evidence> Evidence => Changes.Select(c => new Evidence(c.Label, c.Amount.Text, c.Amount.At)).Prepend(Printed.Evidence);

    /// <summary>年初预算数 1,000万元加追加预算 200万元.</summary>
    public string Show(Evaluation evaluation) => string.Concat(Changes.Select(c => $"{(c.IsCut ? "减" : "加")}{c.Label} {TextNormalizer.WithoutLineBreaks(c.Amount.Text)}")
        .Prepend($"{Printed.Role} {FundRows.Show(Printed, evaluation)}"));

    /// <summary>executed / budget in per cent, by all and by the printed figures; null where nothing can be computed.</summary>
    public (Interval Range, Ratio Printed)? Rate(Amount executed) =>
        Value != 0 && executed.Range.DividedBy(Range) is { } range ? (range * 100m, new Ratio(new Figure(executed.Value / Value * 100m, 2))) : null;

    private static Interval RangeOf(BudgetChange change) => new Amount("", change.Amount).Range;
}
