using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>The profile's steps: from this share of the target on, this share of the points.</summary>
internal sealed class IndicatorSteps : IScoringWay<IndicatorTask>
{
    public IEnumerable<AdmissibleScore> Scores(IndicatorTask task)
    {
        if (task.Missed(Shortfall.Below) is not { Target: > 0 } figures)
            yield break;
        var completion = figures.Actual / figures.Target * 100m;
        var step = task.Profile.IndicatorSteps.FirstOrDefault(s => completion >= s.From.Value);
        if (step is null)
            yield break;
        var score = task.Full.Value * step.Share.Value / 100m;
        yield return AdmissibleScore.Of($"按完成{FigureText.Of(step.From.Value)}%以上一档", Interval.Of(score), score, $"{FigureText.Of(task.Full.Value)}×{FigureText.Of(step.Share.Value)}%");
    }
}
