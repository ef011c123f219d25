using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Totals;

/// <summary>One admissible way of adding up a form's scores.</summary>
/// <param name="Scores">The indicators' stated scores.</param>
/// <param name="Execution">The execution row's stated score, where it is part and stated.</param>
/// <param name="Unstated">What the scores that are part but not stated can add at most.</param>
internal sealed record ScoreSum(IReadOnlyList<CountedPoints> Scores, Sourced<Points>? Execution, decimal Unstated)
{
    /// <summary>The most that an execution row is worth anywhere: 湖北 scores 20 + 80.</summary>
    private const decimal HighestExecutionPoints = 20m;

    public decimal Indicators => Scores.Sum(s => s.Value);
    public decimal Stated => Indicators + (Execution?.Value.Value ?? 0m);
    public decimal Highest => Stated + Unstated;

    /// <summary>The ways in which a form's scores can be meant to add up, the likeliest first; empty where it states none.</summary>
    public static IReadOnlyList<ScoreSum> ReadingsOf(RuleContext context)
    {
        var evaluation = context.Evaluation;
        var scores = PointsColumn.Scores(evaluation);
        if (scores.Count == 0)
            return [];
        var unscored = PointsColumn.Unscored(evaluation).Sum(u => u.Value);
        var alone = new ScoreSum(scores, null, unscored);
        var row = evaluation.Funds.FirstOrDefault(f => f.Source == FundSource.Total);
        if (row?.Score is null && row?.Weight is null && !evaluation.Features.HasExecutionScoreColumn)
            return [alone];
        var execution = row?.Score is { } score
            ? new ScoreSum(scores, score, unscored)
            : new ScoreSum(scores, null, unscored + ExecutionPoints(evaluation, row));
        return PointsColumn.HasExecutionRow(evaluation) || TotalIsOfIndicatorsAlone(context, row) ? [execution, alone] : [execution];
    }

    private static decimal ExecutionPoints(Evaluation evaluation, Fund? row) =>
        row?.Weight?.Value.Value ?? evaluation.Features.ExecutionPointsDefault ?? HighestExecutionPoints;

    /// <summary>The total row's weight is that of the indicators, and only the execution row completes it to full marks.</summary>
    private static bool TotalIsOfIndicatorsAlone(RuleContext context, Fund? row)
    {
        var indicators = PointsColumn.Weights(context.Evaluation).Sum(w => w.Value);
        return context.Evaluation.TotalWeight is { } total
            && total.Value.Value == indicators
            && indicators + (row?.Weight?.Value.Value ?? 0m) == context.Profile.FullMarks
            && indicators < context.Profile.FullMarks;
    }
}
