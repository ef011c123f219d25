using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>What points can add up to: the figures of the total row and of the header block, and what the execution row has of them.</summary>
/// <param name="Totals">Every figure printed as a total; 100 always is one of weights.</param>
/// <param name="Executions">Points and score of the execution row, where the form prints them; 0 always may be one.</param>
internal sealed record PointsTotals(IReadOnlyList<decimal> Totals, IReadOnlyList<decimal> Executions)
{
    private const decimal FullMarks = 100m;

    public bool IsOfWeights(decimal sum) => IsSum(sum, [FullMarks, .. Totals]);

    public bool IsOfScores(decimal sum) => IsSum(sum, Totals);

    private bool IsSum(decimal sum, IEnumerable<decimal> totals) => sum > 0 && totals.Any(t => Executions.Any(e => sum + e == t));
}

/// <summary>分值 and 得分 by arithmetic: weights add up to the whole, no score exceeds its weight, and scores add up to the total.</summary>
internal sealed class PointsColumns(ColumnContent[] columns, PointsTotals totals)
{
    public void Take()
    {
        var (weight, score) = (ContentColumns.Of(columns, ColumnRole.Weight), ContentColumns.Of(columns, ColumnRole.Score));
        if (weight is not null && score is not null)
            return;
        var open = Array.FindAll(columns, IsPoints);
        var readings = (from w in weight is null ? open : [weight]
                        from s in score is null ? open : [score]
                        where !ReferenceEquals(w, s) && IsWithin(s, w) && totals.IsOfWeights(Sum(w)) && totals.IsOfScores(Sum(s))
                        select (Weight: w, Score: s)).ToArray();

        // Full marks everywhere: either reading gives the same figures, and weights are printed first.
        if (readings is [var one, var other] && ReferenceEquals(one.Weight, other.Score) && ReferenceEquals(one.Score, other.Weight))
            readings = [one.Weight.Index < one.Score.Index ? one : other];
        if (readings is not [var only])
            return;
        if (weight is null)
            only.Weight.Taken = ColumnRole.Weight;
        if (score is null)
            only.Score.Taken = ColumnRole.Score;
    }

    private static bool IsPoints(ColumnContent column) => column.IsOpen && column.Filled > 0
        && column.All(s => s.Nature is CellNature.Number or CellNature.Placeholder || (s.Nature == CellNature.Value && s.Text.TrimEnd().EndsWith('分')));

    private static decimal Sum(ColumnContent column) => Enumerable.Range(0, column.Rows).Sum(r => column.Number(r) ?? 0m);

    private static bool IsWithin(ColumnContent score, ColumnContent weight) =>
        Enumerable.Range(0, score.Rows).All(r => score.Number(r) is not { } got || (weight.Number(r) ?? got) is var full && got <= full)
        && Enumerable.Range(0, score.Rows).Any(r => score.Number(r) is not null && weight.Number(r) is not null);
}
