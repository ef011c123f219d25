using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>A positive target missed: points × actual / target (财预〔2020〕10号, 按完成比例记分).</summary>
internal sealed class ProRata : IScoringWay<IndicatorTask>
{
    public IEnumerable<AdmissibleScore> Scores(IndicatorTask task)
    {
        if (task.Missed(Shortfall.Below) is not { Target: > 0 } figures)
            yield break;
        var full = task.Full.Value;
        if ((figures.ActualRange * full).DividedBy(Interval.Of(figures.Target)) is not { } share)
            yield break;
        var range = share.Within(0, full);
        var printed = Math.Clamp(full * figures.Actual / figures.Target, 0, full);
        yield return AdmissibleScore.Of("按完成比例", range, printed, $"{FigureText.Of(full)}×{figures.ActualText}/{figures.TargetText}");
    }
}
