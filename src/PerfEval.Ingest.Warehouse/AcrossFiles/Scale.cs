namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>How values of a unit of measure compare.</summary>
internal enum MeasureScale
{
    /// <summary>Shares: the same for large and small units.</summary>
    Rate,

    /// <summary>An amount per head or per piece: likewise.</summary>
    Standard,

    /// <summary>Counts and amounts, which go with the size of the unit.</summary>
    Size,
}

internal static class Scale
{
    /// <param name="measure">%, 元/人 or the measure word.</param>
    public static MeasureScale Of(string measure) => measure switch
    {
        "%" or "‰" => MeasureScale.Rate,
        _ when measure.Contains('/', StringComparison.Ordinal) => MeasureScale.Standard,
        _ => MeasureScale.Size,
    };

    /// <summary>The value where it is compared: sizes by their decimal logarithm, to six decimals; others to nine, so that distances can be divided by.</summary>
    /// <remarks>The logarithm of a double: it orders and measures, it is no figure of a report.</remarks>
    public static decimal At(MeasureScale scale, decimal value) => scale == MeasureScale.Size ? Math.Round((decimal)Math.Log10((double)value), 6) : Math.Round(value, 9);
}
