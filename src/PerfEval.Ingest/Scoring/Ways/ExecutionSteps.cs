using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>The profile's steps or threshold: from this execution rate on, this share of the points.</summary>
internal sealed class ExecutionSteps : IScoringWay<ExecutionTask>
{
    public IEnumerable<AdmissibleScore> Scores(ExecutionTask task)
    {
        var step = task.Profile.ExecutionSteps.FirstOrDefault(s => task.Rate.High >= s.From.Value);
        if (step is null)
            yield break;
        var score = task.Full.Value * step.Share.Value / 100m;
        yield return AdmissibleScore.Of($"按执行率{FigureText.Of(step.From.Value)}%以上一档", Interval.Of(score), score, $"{FigureText.Of(task.Full.Value)}×{FigureText.Of(step.Share.Value)}%");
    }
}
