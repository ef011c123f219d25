using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>A part of the total that is printed in a column.</summary>
internal sealed record FundPart(Fund Fund, Amount Amount);

/// <summary>
/// Rows under the total can themselves be parts of one another (财政资金, of which 中央 and 省级), and forms do not say
/// how. Each reading leaves out the rows that another row would contain.
/// </summary>
internal static class NestedParts
{
    /// <summary>2^n choices are tried.</summary>
    private const int MostChosen = 10;

    private static readonly (FundSource Whole, FundSource[] Parts)[] Nestings =
    [
        (FundSource.Fiscal, [FundSource.Central, FundSource.Provincial, FundSource.Municipal, FundSource.County, FundSource.Local]),
        (FundSource.Local, [FundSource.Provincial, FundSource.Municipal, FundSource.County]),
        (FundSource.Fiscal, [FundSource.Carryover]),
        (FundSource.Other, [FundSource.SpecialAccount, FundSource.Unit]),
        (FundSource.Project, [FundSource.Fiscal, FundSource.Carryover, FundSource.Central, FundSource.Provincial, FundSource.Municipal, FundSource.County, FundSource.Local, FundSource.SpecialAccount, FundSource.Unit, FundSource.Other]),
        (FundSource.Fiscal, [FundSource.Project, FundSource.Basic]),
    ];

    public static IReadOnlyList<FundPart> Stated(IEnumerable<Fund> parts, Func<Fund, Sourced<Money>?> column) =>
        [.. from fund in parts let amount = FundRows.AmountOf("", column(fund)) where amount is not null select new FundPart(fund, amount)];

    /// <summary>All that the parts can add up to. A 0 says that there is nothing; it is no rounded figure beside others with decimals.</summary>
    public static Interval Sum(IReadOnlyCollection<FundPart> parts)
    {
        var hasDecimals = parts.Any(part => part.Amount.Money.Value.Yuan is { Decimals: > 0 });
        return parts.Aggregate(Interval.Of(0), (sum, part) => part.Amount.Value == 0 && hasDecimals ? sum : sum + part.Amount.Range);
    }

    /// <summary>Every way of leaving out contained rows, the plain sum of all rows first.</summary>
    public static IEnumerable<IEnumerable<FundPart>> Readings(IReadOnlyList<FundPart> parts)
    {
        var applicable = Nestings.Where(nesting => Applies(nesting, parts)).ToArray();
        for (var choice = 0; choice < 1 << applicable.Length; choice++)
        {
            var chosen = applicable.Where((_, i) => (choice & (1 << i)) != 0).SelectMany(nesting => nesting.Parts).ToHashSet();
            var reading = parts.Where(part => !chosen.Contains(part.Fund.Source)).ToList();
            if (reading.Count > 0)
                yield return reading;
        }
    }

    /// <summary>Beside a row of unknown source any row may be part of another: every choice of rows. So many rows that they always fit say nothing.</summary>
    public static IEnumerable<IEnumerable<FundPart>> ReadingsOfUnlisted(IReadOnlyList<FundPart> parts)
    {
        if (!parts.Any(part => part.Fund.IsUnlisted))
            yield break;
        var counted = parts.Where(part => part.Amount.Value != 0).Take(MostChosen).ToArray();
        for (var choice = 1; choice < 1 << counted.Length; choice++)
            yield return counted.Where((_, i) => (choice & (1 << i)) != 0);
    }

    /// <summary>The reading to show: contained rows left out wherever the row that contains them is printed.</summary>
    public static IReadOnlyList<FundPart> TopLevel(IReadOnlyList<FundPart> parts)
    {
        var contained = Nestings.Take(2).Where(nesting => Applies(nesting, parts)).SelectMany(nesting => nesting.Parts).ToHashSet();
        return [.. parts.Where(part => !contained.Contains(part.Fund.Source))];
    }

    private static bool Applies((FundSource Whole, FundSource[] Parts) nesting, IReadOnlyList<FundPart> parts) =>
        parts.Any(part => part.Fund.Source == nesting.Whole) && parts.Any(part => nesting.Parts.Contains(part.Fund.Source));
}
