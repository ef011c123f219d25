using System.Globalization;

namespace PerfEval.Ingest.Scoring;

/// <summary>Computed figures as they go into a message: invariant, without trailing zeros.</summary>
internal static class FigureText
{
    public static string Of(decimal value, int decimals = 2)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);

        // A figure that is printed finer than asked keeps its digits while it is exact.
        var shown = rounded == value || decimal.Round(value, 6) != value ? rounded : value;
        return shown.ToString("0.######", CultureInfo.InvariantCulture);
    }
}
