using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Totals;

/// <summary>A stated total is a printed result: it stands for every sum that rounds or truncates to its digits.</summary>
internal static class StatedTotal
{
    /// <summary>
    /// Whether some sum between the two ends is one the total can be printed for. The upper end of its interval is
    /// open: 95 neither rounds nor truncates to 94.
    /// </summary>
    public static bool Admits(Points total, decimal lowest, decimal highest)
    {
        var printed = total.Figure.Printed;
        return highest >= printed.Low && (lowest < printed.High || lowest == total.Value);
    }
}
