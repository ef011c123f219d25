namespace PerfEval.Ingest.Benchmarks.Growth;

/// <summary>How time grows with work: the slope of the line through the logarithms.</summary>
internal static class GrowthFit
{
    /// <returns>1 where time is in proportion to the amount, 2 where it grows with the square; below 1 where a start-up is shared by more.</returns>
    public static double Power(IReadOnlyList<(double Amount, double Seconds)> points)
    {
        var logs = points.Select(p => (X: Math.Log(p.Amount), Y: Math.Log(p.Seconds))).ToList();
        var (x, y) = (logs.Average(p => p.X), logs.Average(p => p.Y));
        return logs.Sum(p => (p.X - x) * (p.Y - y)) / logs.Sum(p => (p.X - x) * (p.X - x));
    }
}
