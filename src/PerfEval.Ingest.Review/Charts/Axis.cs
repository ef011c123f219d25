namespace PerfEval.Ingest.Review.Charts;

/// <summary>What all charts share.</summary>
internal static class Axis
{
    /// <summary>The next even round number: 2, 4, 6, 10, 20, 40, 60, 100, …</summary>
    public static int Top(int largest)
    {
        for (long power = 1; ; power *= 10)
        {
            foreach (var step in new long[] { 2, 4, 6, 10 })
            {
                if (step * power >= largest)
                    return (int)Math.Min(int.MaxValue - 1, step * power);
            }
        }
    }

    /// <summary>Coordinates to a tenth.</summary>
    public static decimal Round(decimal coordinate) => Math.Round(coordinate, 1, MidpointRounding.AwayFromZero);
}
