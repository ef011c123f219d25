using PerfEval.Ingest.Scoring.Ways;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring;

/// <summary>How a computed score becomes the printed one: rounded or truncated to two, one, half or no decimals.</summary>
internal enum ScoreRounding
{
    TwoDecimals,
    OneDecimal,
    Half,
    Whole,

    /// <summary>To the digits that the score itself prints, where it prints more than two.</summary>
    AsPrinted,
}

/// <summary>Which way gives a stated score, or the admissible score that comes nearest to it. Both are null where no way applies.</summary>
internal sealed record ScoreExplanation(AdmissibleScore? By, ScoreRounding? Rounding, AdmissibleScore? Nearest)
{
    public bool IsExplained => By is not null;

    /// <summary>Some way applies, and none gives the score.</summary>
    public bool IsContradicted => By is null && Nearest is not null;
}

/// <summary>Explains a stated score: it is tried in every admissible way before it is doubted.</summary>
internal static class ScoreExplainer
{
    private static readonly ScoreRounding[] OfIndicators =
        [ScoreRounding.TwoDecimals, ScoreRounding.OneDecimal, ScoreRounding.Half, ScoreRounding.Whole, ScoreRounding.AsPrinted];

    private static readonly ScoreRounding[] OfExecution =
        [ScoreRounding.TwoDecimals, ScoreRounding.OneDecimal, ScoreRounding.Whole, ScoreRounding.AsPrinted];

    public static ScoreExplanation Explain(Points stated, IndicatorTask task) =>
        Explain(stated, AdmissibleWays.OfIndicators.SelectMany(way => way.Scores(task)), OfIndicators);

    /// <param name="stated">The score printed.</param>
    /// <param name="tasks">The row with each rate that may be meant: the one stated and the one recomputed.</param>
    public static ScoreExplanation Explain(Points stated, IEnumerable<ExecutionTask> tasks) =>
        Explain(stated, tasks.SelectMany(task => AdmissibleWays.OfExecution.SelectMany(way => way.Scores(task))), OfExecution);

    private static ScoreExplanation Explain(Points stated, IEnumerable<AdmissibleScore> candidates, ScoreRounding[] roundings)
    {
        AdmissibleScore? nearest = null;
        foreach (var candidate in candidates)
        {
            foreach (var rounding in roundings)
            {
                if (Gives(candidate.Range, stated, rounding))
                    return new(candidate, rounding, null);
            }

            if (nearest is null || Distance(candidate) < Distance(nearest))
                nearest = candidate;
        }

        return new(null, null, nearest);

        decimal Distance(AdmissibleScore candidate) => Math.Abs(candidate.Printed.Value - stated.Value);
    }

    // Scores are not negative: what rounds or truncates to s lies in [s - step/2, s + step). The open end of a rounded
    // figure stays out: a rate of 94% is never 95% exactly.
    private static bool Gives(Interval range, Points stated, ScoreRounding rounding)
    {
        var score = stated.Value;
        var step = rounding switch
        {
            ScoreRounding.TwoDecimals => 0.01m,
            ScoreRounding.OneDecimal => 0.1m,
            ScoreRounding.Half => 0.5m,
            ScoreRounding.Whole => 1m,
            _ => Math.Min(stated.Figure.LastDigit, 0.01m),
        };
        var least = score - (step / 2);
        return score % step == 0 && (range.High > least || (range.High == least && !range.HighOpen)) && range.Low < score + step;
    }
}
