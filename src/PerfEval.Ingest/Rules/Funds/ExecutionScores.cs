using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Scoring.Ways;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>How the execution row's score comes about.</summary>
internal static class ExecutionScores
{
    /// <summary>Null where score, points or rate are missing.</summary>
    public static ScoreExplanation? Explain(Fund fund, RuleContext context)
    {
        if (fund.Score is not { } score || !score.Value.IsUsable() || PointsOf(fund, context.Evaluation.Features) is not { } points || !points.IsUsable())
            return null;
        return ScoreExplainer.Explain(score.Value, Tasks(fund, points, context.Profile));
    }

    private static Points? PointsOf(Fund fund, FormFeatures features) =>
        fund.Weight?.Value ?? (features.ExecutionPointsDefault is { } points ? new Points(new Figure(points, 0)) : null);

    // A wrong rate is PE201's: the score may follow it.
    private static IEnumerable<ExecutionTask> Tasks(Fund fund, Points points, ScoringProfile profile)
    {
        if (fund.ExecutionRate is { } stated && stated.Value.Percent.IsUsable())
            yield return new(points, stated.Value.Printed, stated.Value, profile);
        if (FundRows.Rate(fund) is { } rate)
            yield return new(points, rate.Range, rate.Printed, profile);
    }
}
