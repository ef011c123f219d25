using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>Rows that add the points of others up, and name no indicator: 小计, and totals by a label that no list has.</summary>
internal static class SumRows
{
    private const decimal FullMarks = 100m;
    private const string Sum = "合计";

    /// <summary>小计 | 50 | 48, 产出指标合计 | 50 | 48: behind the label points alone, before it the levels alone.</summary>
    public static bool IsSubtotal(GridRow row, LabelCatalog labels)
    {
        var own = row.Own.ToArray();
        var label = Array.FindIndex(own, s => labels.IsSubtotal(s.Text) || IsSumOfDimension(s.Text, labels));
        return label >= 0 && label < own.Length - 1 && Array.TrueForAll(own[..label], s => labels.Level1(s.Text).Found || labels.Level2(s.Text) is not null || labels.Block(s.Text) is not null)
            && ArePoints(own[(label + 1)..]);
    }

    /// <summary>Takes a row of sums. False where the row is none.</summary>
    public static bool Read(GridRow row, FormState state, LabelCatalog labels)
    {
        if (IsSubtotal(row, labels))
        {
            Keep(row, state.Form);
            return true;
        }

        if (state.Form.Total is not null || LabelOverValues(row, state, labels) is not { } label)
            return false;
        state.Form.Total = TotalRows.Read(row, label, state.Form.IndicatorHeader!, labels);
        state.TotalBySums = row;
        return true;
    }

    /// <summary>An indicator follows: what was read as the total for its sums alone was a sum of some rows.</summary>
    public static void Withdraw(FormState state)
    {
        if (state.TotalBySums is not { } row)
            return;
        (state.Form.Total, state.TotalBySums) = (null, null);
        Keep(row, state.Form);
    }

    /// <summary>下一步措施 | …: a label and a text without points, below the total. An indicator has its values and points in cells of their own.</summary>
    public static bool IsBelowTotal(GridRow row, LabelCatalog labels) => row.Own.Take(3).ToArray() is [{ Nature: CellNature.Words } label, { Nature: CellNature.Words or CellNature.Prose or CellNature.Placeholder }]
        && !labels.Level1(label.Text).Found && labels.Level2(label.Text) is null;

    /// <summary>
    /// The label of a row of a true grid that is merged over the columns of name and target, with nothing but points
    /// beside it, which are those of all rows above, with or without the execution row's, or full marks.
    /// </summary>
    private static Slot? LabelOverValues(GridRow row, FormState state, LabelCatalog labels)
    {
        var form = state.Form;
        var header = form.IndicatorHeader!;
        if (!row.Table.HasMergedCells || form.Indicators.Count < 2 || !header.Has(ColumnRole.Name) || !header.Has(ColumnRole.Target) || !header.Has(ColumnRole.Weight)
            || row.Own.ToArray() is not [{ Nature: CellNature.Words } label, ..] own || own.Length == 1
            || !Covers(label, header, ColumnRole.Name) || !Covers(label, header, ColumnRole.Target)
            || labels.FundsColumn(label.Text) == ColumnRole.ExecutionRate || labels.Block(label.Text) == "funds" || !ArePoints(own[1..]))
            return null;
        var weight = Array.Find(own, s => header.Columns[header.Under(s)].Role == ColumnRole.Weight && s.Span <= 2 && !ReferenceEquals(s, label));
        if (weight is null || PlainNumbers.Read(weight.Text) is not { } points)
            return null;
        var sum = PointsAbove(state);
        var execution = form.Funds?.Rows.FirstOrDefault(r => r.Source == FundSource.Total) is { } total ? Points(total.Cells) : 0m;
        return points > 0 && (points == sum || points == sum + execution || points >= FullMarks) ? label : null;
    }

    /// <summary>Of all indicators so far; those summed for an earlier row are not summed again.</summary>
    private static decimal PointsAbove(FormState state)
    {
        var indicators = state.Form.Indicators;
        var (count, points) = state.Summed;
        for (; count < indicators.Count; count++)
            points += Points(indicators[count].Cells);
        state.Summed = (count, points);
        return points;
    }

    private static decimal Points(RowAlignment cells) => cells.Cell(ColumnRole.Weight) is { } cell ? PlainNumbers.Read(cell.Text) ?? 0m : 0m;

    private static bool Covers(Slot slot, Header header, ColumnRole role) => header.Columns[header.Index(role)].Overlap(slot) > 0;

    private static bool ArePoints(Slot[] cells) =>
        Array.TrueForAll(cells, s => s.Nature == CellNature.Placeholder || TotalRows.IsPoints(s.Text)) && Array.Exists(cells, s => s.Nature != CellNature.Placeholder);

    /// <summary>产出指标合计: a dimension's own sum. 合计 alone is the form's.</summary>
    private static bool IsSumOfDimension(string text, LabelCatalog labels)
    {
        var key = TextNormalizer.Key(text);
        return key.Length > Sum.Length && key.EndsWith(Sum, StringComparison.Ordinal) && labels.Level1(key[..^Sum.Length]).Dimension is not null;
    }

    private static void Keep(GridRow row, FormReading form)
    {
        foreach (var slot in row.Own)
            form.Unread.Add(slot.Source);
    }
}
