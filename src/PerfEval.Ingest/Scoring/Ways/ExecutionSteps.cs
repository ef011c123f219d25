using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>
/// The profile's steps or threshold: from this execution rate on, this share of the points. A printed rate that stands for rates on
/// both sides of a step admits both.
/// </summary>
internal sealed class ExecutionSteps : IScoringWay<ExecutionTask>
{
    public IEnumerable<AdmissibleScore> Scores(ExecutionTask task)
    {
        var (low, high) = (task.Rate.Low, task.Rate.High);
        foreach (var step in task.Profile.ExecutionSteps.Where(s => high > s.From.Value || (high == s.From.Value && !task.Rate.HighOpen)))
        {
            var score = task.Full.Value * step.Share.Value / 100m;
            yield return AdmissibleScore.Of($"按执行率{FigureText.Of(step.From.Value)}%以上一档", Interval.Of(score), score, $"{FigureText.Of(task.Full.Value)}×{FigureText.Of(step.Share.Value)}%");
            if (low >= step.From.Value)
                yield break;
        }
    }
}
