using System.Globalization;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>How these rules print figures of their own.</summary>
internal static class RuleNumbers
{
    /// <summary>Without trailing zeros: 7.50 → 7.5.</summary>
    public static string Print(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>To two decimals at most: what was computed, and nobody printed.</summary>
    public static string Rounded(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
