using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules;

/// <summary>An indicator whose weight or score enters a sum, with that figure.</summary>
internal sealed record CountedPoints(Indicator Indicator, Sourced<Points> Points)
{
    public decimal Value => Points.Value.Value;
}

/// <summary>
/// A form's 分值 or 得分 column as it is added up: a merged cell counts once, and a 其中 row only where the row it is
/// part of has no figure of its own.
/// </summary>
internal static class PointsColumn
{
    public static IReadOnlyList<CountedPoints> Weights(Evaluation evaluation) => Counted(evaluation, i => i.Weight);

    public static IReadOnlyList<CountedPoints> Scores(Evaluation evaluation) => Counted(evaluation, i => i.Score);

    /// <summary>Indicators that have a weight and no score, neither alone nor through a merged cell: each could have scored up to that weight.</summary>
    public static IReadOnlyList<CountedPoints> Unscored(Evaluation evaluation) =>
        [.. Weights(evaluation).Where(w => w.Value > 0 && !HasInSlot(evaluation, w.Indicator, i => i.Score))];

    /// <summary>Indicators that have a score above 0 and no weight, neither alone nor through a merged cell: how much they weigh is unknown.</summary>
    public static IReadOnlyList<CountedPoints> Unweighted(Evaluation evaluation) =>
        [.. Scores(evaluation).Where(s => s.Value > 0 && !HasInSlot(evaluation, s.Indicator, i => i.Weight))];

    /// <summary>The row that scores the execution rate stands among the indicators (执行率 forms that have no scored funds block).</summary>
    public static bool HasExecutionRow(Evaluation evaluation) => evaluation.Indicators.Any(IsExecutionRow);

    public static bool IsExecutionRow(Indicator indicator)
    {
        var name = TextNormalizer.Key(indicator.Name.Value);
        return name.Contains("预算执行", StringComparison.Ordinal) || name is "执行率" or "资金执行率";
    }

    private static List<CountedPoints> Counted(Evaluation evaluation, Func<Indicator, Sourced<Points>?> column)
    {
        var counted = new List<CountedPoints>();
        foreach (var indicator in evaluation.Indicators)
        {
            if (column(indicator) is not { } points)
                continue;
            var repeated = indicator.ScoreGroup is { } group && counted.Any(c => c.Indicator.ScoreGroup == group && c.Points.At == points.At);
            if (!repeated && !PartOfCounted(evaluation, indicator, column))
                counted.Add(new(indicator, points));
        }

        return counted;
    }

    private static bool PartOfCounted(Evaluation evaluation, Indicator indicator, Func<Indicator, Sourced<Points>?> column)
    {
        if (indicator.PartOf is null)
            return false;
        var whole = TextNormalizer.Key(indicator.PartOf);
        return evaluation.Indicators.Any(i => i.PartOf is null && TextNormalizer.Key(i.Name.Value) == whole && HasInSlot(evaluation, i, column));
    }

    private static bool HasInSlot(Evaluation evaluation, Indicator indicator, Func<Indicator, Sourced<Points>?> column) =>
        column(indicator) is not null
        || (indicator.ScoreGroup is { } group && evaluation.Indicators.Any(i => i.ScoreGroup == group && column(i) is not null));
}
