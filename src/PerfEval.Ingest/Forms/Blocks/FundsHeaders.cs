using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>A funds header of two lines: 预算数 above 年初 | 调整后.</summary>
internal static class FundsHeaders
{
    /// <summary>Words directly below the header, at least two of them parts of one wider cell of it.</summary>
    public static bool IsSecondLine(Header header, GridRow row, LabelCatalog labels)
    {
        var own = row.Own.ToArray();
        return row.Table.HasMergedCells && own.Length >= 2 && Array.TrueForAll(own, s => s.Nature == CellNature.Words && labels.FundsRow(s.Text) is null)
            && Array.TrueForAll(own, s => ParentOf(header, s) is { } parent && RoleOf(s, parent, labels) is not null)
            && own.GroupBy(s => ParentOf(header, s)).Any(g => g.Count() >= 2);
    }

    public static FundsReading Refined(FundsReading funds, GridRow row, LabelCatalog labels)
    {
        var own = row.Own.ToArray();
        var columns = new List<HeaderColumn>();
        foreach (var column in funds.Header.Columns)
        {
            var parts = Array.FindAll(own, s => ReferenceEquals(ParentOf(funds.Header, s), column));
            if (parts.Length == 0)
                columns.Add(column);
            foreach (var part in parts)
            {
                var role = RoleOf(part, column, labels)!.Value;
                columns.Add(new(columns.Exists(c => c.Role == role) ? ColumnRole.Other : role, part.Text + column.Label, part.Column, part.Span) { At = part.Cell.At });
            }
        }

        return new(new Header(columns)) { Unit = funds.Unit, Table = funds.Table, HeaderRow = row.Index, StatesFormula = funds.StatesFormula };
    }

    private static HeaderColumn? ParentOf(Header header, Slot slot) =>
        header.Columns.FirstOrDefault(c => c.Role is not (ColumnRole.Wrapper or ColumnRole.RowLabel) && c.Start <= slot.Column && slot.End <= c.End);

    /// <summary>年初 of 预算数 is 年初预算数; a part may also say it all.</summary>
    private static ColumnRole? RoleOf(Slot part, HeaderColumn parent, LabelCatalog labels) =>
        labels.FundsColumn(part.Text.Trim() + parent.Label.Trim()) ?? labels.FundsColumn(part.Text) ?? labels.FundsColumn(parent.Label.Trim() + part.Text.Trim());
}
