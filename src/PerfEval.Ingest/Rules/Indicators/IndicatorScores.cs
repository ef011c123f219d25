using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Scoring.Ways;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>How an indicator's score comes about, or why nothing can be said of it.</summary>
internal static class IndicatorScores
{
    /// <summary>By target and actual; null where they do not decide it, or several indicators share the score.</summary>
    public static ScoreExplanation? Explain(RuleContext context, ScoredIndicator scored)
    {
        var indicator = scored.Indicator;
        if (scored.IsShared || scored.Full.Value <= 0 || indicator.Actual is null)
            return null;
        var standards = IndicatorRows.Standards(context, indicator);
        var task = new IndicatorTask(scored.Full, TargetComparison.Of(indicator, context.Profile), standards, context.Profile);
        var isDecided = task.Comparison.Outcome switch
        {
            TargetOutcome.Met => true,
            TargetOutcome.Missed => task.Missed(Shortfall.Below) is not null || task.Missed(Shortfall.Above) is not null,
            _ => false,
        };
        return isDecided ? ScoreExplainer.Explain(scored.Score.Value, task) : null;
    }

    /// <summary>The points that a qualitative actual's level admits; null where it states no level.</summary>
    public static (decimal Least, decimal Most)? Band(RuleContext context, ScoredIndicator scored)
    {
        if (scored.IsShared || scored.Full.Value <= 0 || scored.Indicator.Actual is not { Kind: QuantityKind.Qualitative, Level: { } level })
            return null;
        var (from, to) = QualitativeBandMismatch.BandOf(level, context.Profile);
        return (scored.Full.Value * from / 100m, scored.Full.Value * to / 100m);
    }
}
