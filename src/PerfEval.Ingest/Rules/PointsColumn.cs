using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules;

/// <summary>An indicator whose weight or score enters a sum, with that figure.</summary>
internal sealed record CountedPoints(Indicator Indicator, Sourced<Points> Points)
{
    public decimal Value => Points.Value.Value;
}

/// <summary>
/// A form's 分值 or 得分 column as it is added up: a merged cell counts once, and a 其中 row only where the row it is
/// part of has no figure of its own. Nothing of a column is added up that has a figure with which nothing can be computed.
/// </summary>
internal static class PointsColumn
{
    /// <summary>Points of the execution row where neither form nor layout states them (财预〔2020〕10号).</summary>
    public const decimal UsualExecutionPoints = 10m;

    public static IReadOnlyList<CountedPoints> Weights(Evaluation evaluation) => Counted(evaluation, i => i.Weight);

    public static IReadOnlyList<CountedPoints> Scores(Evaluation evaluation) => Counted(evaluation, i => i.Score);

    /// <summary>Indicators that have a weight and no score, neither alone nor through a merged cell: each could have scored up to that weight.</summary>
    public static IReadOnlyList<CountedPoints> Unscored(Evaluation evaluation)
    {
        var hasScore = InSlot(evaluation, i => i.Score);
        return [.. Weights(evaluation).Where(w => w.Value > 0 && !hasScore(w.Indicator))];
    }

    /// <summary>Indicators that have a score above 0 and no weight, neither alone nor through a merged cell: how much they weigh is unknown.</summary>
    public static IReadOnlyList<CountedPoints> Unweighted(Evaluation evaluation)
    {
        var hasWeight = InSlot(evaluation, i => i.Weight);
        return [.. Scores(evaluation).Where(s => s.Value > 0 && !hasWeight(s.Indicator))];
    }

    /// <summary>The row that scores the execution rate stands among the indicators (执行率 forms that have no scored funds block).</summary>
    public static bool HasExecutionRow(Evaluation evaluation) => evaluation.Indicators.Any(IsExecutionRow);

    public static bool IsExecutionRow(Indicator indicator)
    {
        var name = TextNormalizer.Key(indicator.Name.Value);
        return name.Contains("预算执行", StringComparison.Ordinal) || name is "执行率" or "资金执行率";
    }

    /// <summary>The last indicator of a form that breaks off: what it lacks may stand where the file does not reach.</summary>
    public static bool IsCutOff(Evaluation evaluation, Indicator indicator) =>
        evaluation.Features.EndIsLost && ReferenceEquals(indicator, evaluation.Indicators[^1]);

    private static List<CountedPoints> Counted(Evaluation evaluation, Func<Indicator, Sourced<Points>?> column)
    {
        var counted = new List<CountedPoints>();
        var cells = new HashSet<(int Group, Location At)>();
        var isPartOfCounted = PartsOfCounted(evaluation, column);
        foreach (var indicator in evaluation.Indicators)
        {
            if (column(indicator) is not { } points || isPartOfCounted(indicator))
                continue;
            if (!points.Value.Figure.IsUsable())
                return [];
            if (indicator.ScoreGroup is not { } group || cells.Add((group, points.At)))
                counted.Add(new(indicator, points));
        }

        return counted;
    }

    private static Func<Indicator, bool> PartsOfCounted(Evaluation evaluation, Func<Indicator, Sourced<Points>?> column)
    {
        if (evaluation.Indicators.All(i => i.PartOf is null))
            return _ => false;
        var hasFigure = InSlot(evaluation, column);
        var wholes = evaluation.Indicators.Where(i => i.PartOf is null && hasFigure(i))
            .Select(i => TextNormalizer.Key(i.Name.Value)).ToHashSet(StringComparer.Ordinal);
        return i => i.PartOf is not null && wholes.Contains(TextNormalizer.Key(i.PartOf));
    }

    /// <summary>Whether an indicator has a figure in the column, alone or through a merged cell.</summary>
    private static Func<Indicator, bool> InSlot(Evaluation evaluation, Func<Indicator, Sourced<Points>?> column)
    {
        var groups = evaluation.Indicators.Where(i => i.ScoreGroup is not null && column(i) is not null).Select(i => i.ScoreGroup).ToHashSet();
        return i => column(i) is not null || (i.ScoreGroup is not null && groups.Contains(i.ScoreGroup));
    }
}
