namespace PerfEval.Ingest.Rules.Totals;

/// <summary>The points a form or report can reach at most.</summary>
internal static class FullMarks
{
    /// <summary>
    /// The stated total weight, or the profile's full marks. A stated total that covers the indicators alone, and that
    /// the execution row completes to full marks, is not the whole; without a stated total the weights may add up to more.
    /// </summary>
    public static decimal Of(RuleContext context)
    {
        var evaluation = context.Evaluation;
        var indicators = PointsColumn.Weights(evaluation).Sum(w => w.Value);
        var execution = evaluation.Funds.FirstOrDefault(f => f.Source == Forms.FundSource.Total)?.Weight?.Value.Value ?? 0m;
        var usual = context.Profile.FullMarks;
        if (evaluation.TotalWeight is not { } stated)
            return Math.Max(usual, indicators + execution);
        return stated.Value.Value == indicators && indicators < usual && indicators + execution == usual ? usual : stated.Value.Value;
    }
}
