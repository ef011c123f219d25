using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>A met target has full points.</summary>
internal sealed class FullWhenMet : IScoringWay<IndicatorTask>
{
    public IEnumerable<AdmissibleScore> Scores(IndicatorTask task)
    {
        if (task.Comparison.Outcome == TargetOutcome.Met)
            yield return AdmissibleScore.Of("达到指标值", Interval.Of(task.Full.Value), task.Full.Value);
    }
}
