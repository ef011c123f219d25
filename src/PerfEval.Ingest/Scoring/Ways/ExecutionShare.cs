namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>得分 = 执行率 × 分值, capped at the points.</summary>
internal sealed class ExecutionShare : IScoringWay<ExecutionTask>
{
    public IEnumerable<AdmissibleScore> Scores(ExecutionTask task)
    {
        var full = task.Full.Value;
        var range = (task.Rate * (full / 100m)).Within(0, full);
        var printed = Math.Clamp(task.Printed.Value * full / 100m, 0, full);
        yield return AdmissibleScore.Of("按执行率", range, printed, $"{FigureText.Of(full)}×{FigureText.Of(task.Printed.Value)}%");
    }
}
