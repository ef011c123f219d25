using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring;

/// <summary>Comparisons of computed intervals with printed figures, where the open end of a printed figure matters.</summary>
internal static class PrintedMatch
{
    /// <summary>
    /// Some computed value rounds or truncates to the printed figure. Unlike <see cref="Interval.Meets"/> the end of the
    /// printed interval stays out: 75 exactly is never printed as 74.
    /// </summary>
    public static bool CanGive(this Interval computed, Figure printed)
    {
        var stated = printed.Printed;
        return printed.Value < 0
            ? computed.High > stated.Low && computed.Low <= stated.High
            : computed.High >= stated.Low && computed.Low < stated.High;
    }

    public static Interval Within(this Interval interval, decimal least, decimal most) =>
        new(Math.Clamp(interval.Low, least, most), Math.Clamp(interval.High, least, most))
        {
            LowOpen = interval.LowOpen && interval.Low >= least && interval.Low <= most,
            HighOpen = interval.HighOpen && interval.High >= least && interval.High <= most,
        };
}
