using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>A missed target has no points: yes-or-no scoring (直接赋分).</summary>
internal sealed class NothingWhenMissed : IScoringWay<IndicatorTask>
{
    public IEnumerable<AdmissibleScore> Scores(IndicatorTask task)
    {
        if (task.Comparison.Outcome == TargetOutcome.Missed)
            yield return AdmissibleScore.Of("未达到即不得分", Interval.Of(0), 0);
    }
}
