namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>
/// Median of a set and its robust standard deviation: 1.4826 x the median absolute deviation; where more than half of the values
/// are alike (MAD 0), 1.2533 x the mean absolute deviation (Iglewicz and Hoaglin); 0 where all are.
/// </summary>
internal sealed record RobustSpread(decimal Median, decimal Deviation)
{
    private const decimal OfMedian = 1.4826m;
    private const decimal OfMean = 1.2533m;

    /// <exception cref="ArgumentException">There is no value.</exception>
    public static RobustSpread Of(IReadOnlyCollection<decimal> values)
    {
        if (values.Count == 0)
            throw new ArgumentException("A spread needs values.", nameof(values));
        var median = Middle([.. values.Order()]);
        var deviations = values.Select(v => Math.Abs(v - median)).Order().ToList();
        var mad = Middle(deviations);
        return new(median, mad > 0m ? OfMedian * mad : OfMean * deviations.Average());
    }

    /// <summary>Robust standard deviations from the median; null where all values are alike.</summary>
    public decimal? Distance(decimal value) => Deviation > 0m ? Math.Abs(value - Median) / Deviation : null;

    private static decimal Middle(List<decimal> ordered) => (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2m;
}
