namespace PerfEval.Ingest.Warehouse.Figures;

/// <summary>
/// With which figures is computed. A file may print 28 digits: products, quotients and sums of such figures leave the range of a
/// decimal, and one file would end what is done for all. No budget, count, rate or score is as large or as small; what is goes out as
/// it is written, and nothing is made of it.
/// </summary>
internal static class ComputableFigures
{
    /// <summary>Three times what all governments of the country spend in a year, in yuan.</summary>
    private const decimal Most = 100_000_000_000_000m;

    private const decimal Least = 0.000_000_001m;

    public static bool Is(decimal value) => value == 0m || Math.Abs(value) is >= Least and <= Most;

    /// <summary>The figure where it is one to compute with.</summary>
    public static decimal? Of(decimal? value) => value is { } known && Is(known) ? known : null;

    /// <summary>The sum, 0 of none; null where one of them is not to be computed with.</summary>
    public static decimal? Sum(IReadOnlyCollection<decimal> values) => values.All(Is) ? values.Sum() : null;
}
