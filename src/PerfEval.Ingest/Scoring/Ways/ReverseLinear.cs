using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>
/// A reverse target missed: points × (1 − (actual − target) / target), nothing from twice the target on, as a scoring
/// module deployed in provincial finance systems computes it.
/// </summary>
internal sealed class ReverseLinear : IScoringWay<IndicatorTask>
{
    public IEnumerable<AdmissibleScore> Scores(IndicatorTask task)
    {
        if (task.Missed(Shortfall.Above) is not { Target: > 0 } figures)
            yield break;
        var full = task.Full.Value;
        var target = figures.Target;
        if (((Interval.Of(2 * target) - figures.ActualRange) * full).DividedBy(Interval.Of(target)) is not { } share)
            yield break;
        var range = share.Within(0, full);
        var printed = Math.Clamp(full * ((2 * target) - figures.Actual) / target, 0, full);
        var formula = $"{FigureText.Of(full)}×(1-({figures.ActualText}-{figures.TargetText})/{figures.TargetText})";
        yield return AdmissibleScore.Of("按超出比例扣减", range, printed, formula);
    }
}
