using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Scoring.Ways;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>The points that a level admits, both ends included.</summary>
/// <param name="From">In per cent of the points.</param>
/// <param name="To">In per cent of the points.</param>
internal sealed record QualitativeBand(decimal From, decimal To, decimal Least, decimal Most)
{
    public bool Holds(decimal score) => score >= Least && score <= Most;
}

/// <summary>How an indicator's score comes about, or why nothing can be said of it.</summary>
internal static class IndicatorScores
{
    /// <summary>An indicator that is scored by itself and states a result, as the ways of scoring look at it; null of any other.</summary>
    public static IndicatorTask? TaskOf(RuleContext context, ScoredIndicator scored) =>
        scored.IsShared || scored.Full.Value <= 0 || scored.Indicator.Actual is null
            ? null
            : new(scored.Full, TargetComparison.Of(scored.Indicator, context.Profile), IndicatorRows.Standards(context, scored.Indicator), context.Profile) { IsExecutionRate = PointsColumn.IsExecutionRow(scored.Indicator) };

    /// <summary>By target and actual; null where they do not decide it.</summary>
    public static ScoreExplanation? Explain(ScoredIndicator scored, IndicatorTask task)
    {
        if (task.Comparison.Outcome != TargetOutcome.Met && task.Missed() is null)
            return null;
        var explanation = ScoreExplainer.Explain(scored.Score.Value, task);

        // A standard that is not understood may give any score, but full points for a target that was missed (PE303).
        var isOpen = StatedStandard.LeavesOpen(task.Standards) && !(scored.HasFullPoints && task.Comparison.Outcome == TargetOutcome.Missed);
        return explanation.IsContradicted && isOpen ? null : explanation;
    }

    /// <summary>The points that a qualitative actual's level admits; null where it states no level.</summary>
    public static QualitativeBand? Band(RuleContext context, ScoredIndicator scored)
    {
        if (scored.IsShared || scored.Full.Value <= 0 || scored.Indicator.Actual is not { Kind: QuantityKind.Qualitative, Level: { } level })
            return null;
        var (from, to) = Shares(level, context.Profile);
        return new(from, to, scored.Full.Value * from / 100m, scored.Full.Value * to / 100m);
    }

    private static (decimal From, decimal To) Shares(QualitativeLevel level, ScoringProfile profile) => level switch
    {
        QualitativeLevel.Achieved => (profile.AchievedFrom, 100m),

        // 101号 puts 基本达成 at 100–80, many forms among 部分达成: both are accepted.
        QualitativeLevel.Mostly => (profile.PartlyFrom, 100m),
        QualitativeLevel.Partly => (profile.PartlyFrom, profile.AchievedFrom),
        _ => (0m, profile.PartlyFrom),
    };
}
