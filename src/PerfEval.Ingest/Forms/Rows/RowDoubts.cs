using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Forms.Rows;

/// <summary>
/// Tells which rows of a flattened form may have been read amiss: two placings fit alike, a cell is left over, or what
/// came into a column is another's (a comparator as a name, the next 二级 as a target). No finding may rest on them.
/// </summary>
internal static class RowDoubts
{
    private const int ShortestClauses = 16;

    public static RowDoubt Of(GridRow row, RowAlignment cells, Sourced<string> name, LabelCatalog labels)
    {
        if (!IsFlattened(row))
            return RowDoubt.None;
        if (IsMisplaced(cells, name, labels))
            return RowDoubt.Columns | RowDoubt.Points | RowDoubt.Bounds;
        var doubt = cells.IsAmbiguous || cells.Unplaced.Count > 0 ? RowDoubt.Columns : RowDoubt.None;

        // A lone figure is the points or the result: the other cell was merged with the row above, or empty.
        if (cells.ArePointsOpen || (cells.IsByContent && LacksResult(cells)) || (IsShort(row, cells) && LacksPoints(cells)))
            doubt |= RowDoubt.Points | RowDoubt.Columns;
        return doubt;
    }

    /// <summary>Where nothing but labels and contents part the rows, a row cut wrongly is so for its neighbours too.</summary>
    public static void Spread(FormReading form)
    {
        var rows = form.Indicators;
        var misread = rows.Select(r => r.Doubt.HasFlag(RowDoubt.Bounds)).ToArray();
        for (var i = 0; i < rows.Count; i++)
        {
            if ((i > 0 && misread[i - 1]) || (i + 1 < rows.Count && misread[i + 1]))
                rows[i] = rows[i] with { Doubt = rows[i].Doubt | RowDoubt.Columns };
        }
    }

    private static bool IsFlattened(GridRow row) => !row.Table.HasMergedCells && row.Own.FirstOrDefault()?.Cell.At.Line is not null;

    private static bool LacksResult(RowAlignment cells) => cells.Header.Has(ColumnRole.Actual) && cells.Cell(ColumnRole.Actual) is null
        && cells.Cell(ColumnRole.Weight) is not null && cells.Header.Has(ColumnRole.Score) && cells.Cell(ColumnRole.Score) is null;

    /// <summary>Cells were lost: it has fewer than there are columns behind the levels, blank ones counted.</summary>
    private static bool IsShort(GridRow row, RowAlignment cells) =>
        row.Own.Count() < cells.Header.Columns.Count(c => c.Role is not (ColumnRole.Wrapper or ColumnRole.Level1 or ColumnRole.Level2));

    private static bool LacksPoints(RowAlignment cells) => cells.Header.Has(ColumnRole.Weight) && cells.Header.Has(ColumnRole.Score)
        && cells.Cell(ColumnRole.Weight) is null && cells.Cell(ColumnRole.Score) is null && cells.Cell(ColumnRole.Actual) is { } actual && CellNatures.Of(actual.Text) == CellNature.Number;

    private static bool IsMisplaced(RowAlignment cells, Sourced<string> name, LabelCatalog labels) =>
        IsNoName(cells, name, labels)
        || IsLevel(cells.Cell(ColumnRole.Target), labels) || IsLevel(cells.Cell(ColumnRole.Actual), labels) || IsLevel(cells.Cell(ColumnRole.Reason), labels);

    private static bool IsNoName(RowAlignment cells, Sourced<string> name, LabelCatalog labels) =>
        (CellNatures.Of(name.Value) is CellNature.Value or CellNature.Number or CellNature.Percent && !IsNumbered(name.Value))
        || name.Value is "是" or "否" || ColumnFit.IsNature(name.Value)
        || (name.Value.Length >= ShortestClauses && name.Value.Contains('，', StringComparison.Ordinal) && !name.Value.Any(char.IsAsciiDigit))
        || (IsLevel(name, labels) && cells.Header.Has(ColumnRole.Level2) && cells.Cell(ColumnRole.Level2) is null && !IsComplete(cells));

    /// <summary>No column behind the levels is without its cell: an indicator may be called like a level (社会公众满意度), and none of its cells stands elsewhere.</summary>
    private static bool IsComplete(RowAlignment cells) => cells.Unplaced.Count == 0
        && Enumerable.Range(0, cells.Header.Columns.Count).All(i => cells.Header.Columns[i].Role is ColumnRole.Wrapper or ColumnRole.Level1 or ColumnRole.Level2 || cells.ByColumn[i].Count > 0);

    /// <summary>9.居民满意度</summary>
    private static bool IsNumbered(string name) => name.AsSpan().TrimStart("0123456789").Length is var rest && rest < name.Length && rest > 2 && name[^rest] is '.' or '．' or '、' && !char.IsAsciiDigit(name[^(rest - 1)]);

    private static bool IsLevel(Sourced<string>? cell, LabelCatalog labels) =>
        cell is not null && (labels.Level2(cell.Value) is not null || labels.Level1(cell.Value) is { Found: true, Dimension: not null });
}
