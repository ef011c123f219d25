using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>A reverse target missed: points × target / actual, as the notes of the national form say (年度指标值/全年实际值).</summary>
internal sealed class ReverseProRata : IScoringWay<IndicatorTask>
{
    public IEnumerable<AdmissibleScore> Scores(IndicatorTask task)
    {
        if (task.Missed(Shortfall.Above) is not { Target: >= 0, Actual: > 0 } figures
            || Interval.Of(task.Full.Value * figures.Target).DividedBy(figures.ActualRange) is not { } range)
        {
            yield break;
        }

        var printed = Math.Clamp(task.Full.Value * figures.Target / figures.Actual, 0, task.Full.Value);
        yield return AdmissibleScore.Of("按反向指标比例", range.Within(0, task.Full.Value), printed, $"{FigureText.Of(task.Full.Value)}×{figures.TargetText}/{figures.ActualText}");
    }
}
