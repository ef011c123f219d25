using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>The execution rate as an indicator of its own: 预算执行率 | ≥95% | 95% may have 95 % of its points as well as all of them.</summary>
internal sealed class ExecutionIndicator : IScoringWay<IndicatorTask>
{
    public IEnumerable<AdmissibleScore> Scores(IndicatorTask task)
    {
        if (!task.IsExecutionRate || task.Comparison.Single is not { Actual: { Kind: QuantityKind.Number, Unit: "%", Value: { } rate } actual })
            yield break;
        var full = task.Full.Value;
        var range = (Measured.Values(actual) * (full / 100m)).Within(0, full);
        var printed = Math.Clamp(rate.Value * full / 100m, 0, full);
        yield return AdmissibleScore.Of("按执行率", range, printed, $"{FigureText.Of(full)}×{FigureText.Of(rate.Value)}%");
    }
}
