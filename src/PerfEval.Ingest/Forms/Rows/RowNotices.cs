using System.Globalization;

namespace PerfEval.Ingest.Forms.Rows;

/// <summary>What the alignment of a row has to say about its own doubts.</summary>
internal static class RowNotices
{
    /// <summary>One notice for all shifted rows of a form: page cuts and lost merges shift many.</summary>
    public static void AddShifted(FormReading form)
    {
        if (form.ShiftedRows.Count > 0)
            form.Notices.Add(new("rows-shifted", string.Create(CultureInfo.InvariantCulture, $"有 {form.ShiftedRows.Count} 行的单元格与表头错位（合并单元格或分页造成），已按内容对齐。"), form.ShiftedRows[0]));
    }

    public static void Add(FormReading form, GridRow row, RowAlignment cells, string name)
    {
        var at = row.Own.First().Cell.At;
        if (cells.IsAmbiguous)
            form.Notices.Add(new("ambiguous-row", $"“{FormReader.Shorten(name)}”一行的单元格与表头有不止一种对应方式，已取较合理的一种，请核对原文。", at));
        else if (cells.IsByArithmetic)
            form.Notices.Add(new("row-by-arithmetic", $"“{FormReader.Shorten(name)}”一行的单元格对应方式按数字之间的勾稽关系确定。", at));
        else if (cells.Shift != 0)
            form.ShiftedRows.Add(row.Own.First().Cell.At);
        foreach (var slot in cells.Unplaced)
        {
            form.Unread.Add(slot.Source);
            form.Notices.Add(new("unplaced-cell", $"“{FormReader.Shorten(slot.Source.Value)}”不能归入任何一列，已按原文保留。", slot.Cell.At));
        }
    }
}
