using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring;

/// <summary>Which printed actuals are exact and which are rounded results (rules.md, "What is exact, and what is rounded").</summary>
internal static class Measured
{
    /// <summary>Counts stand for themselves; shares, figures with decimals and figures in 万 or 亿 for all that rounds to their digits.</summary>
    public static Interval Values(Quantity actual)
    {
        var figure = actual.Value!.Value;
        return IsRounded(actual, figure) ? figure.Printed : figure.Exact;
    }

    private static bool IsRounded(Quantity actual, Figure figure) =>
        actual.Unit is "%" or "‰" || figure.Decimals > 0 || figure.Scale != 1m;
}
