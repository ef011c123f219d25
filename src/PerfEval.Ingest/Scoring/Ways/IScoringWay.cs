using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>One admissible way of scoring. It yields nothing where it does not apply.</summary>
/// <typeparam name="TTask">What it scores: an indicator, or the execution row.</typeparam>
internal interface IScoringWay<in TTask>
{
    IEnumerable<AdmissibleScore> Scores(TTask task);
}

/// <summary>A score that a way gives, before it is rounded.</summary>
/// <param name="Way">Name of the way, in Chinese, as it goes into a message: 按完成比例.</param>
/// <param name="Range">All scores that the printed figures leave possible.</param>
/// <param name="Printed">The score by the printed figures themselves, to two decimals.</param>
/// <param name="Arithmetic">How it is computed: 5×80/100; empty where nothing is.</param>
internal sealed record AdmissibleScore(string Way, Interval Range, Points Printed, string Arithmetic)
{
    public static AdmissibleScore Of(string way, Interval range, decimal printed, string arithmetic = "") =>
        new(way, range, new Points(new Figure(Math.Round(printed, 2, MidpointRounding.AwayFromZero), 2)), arithmetic);
}
