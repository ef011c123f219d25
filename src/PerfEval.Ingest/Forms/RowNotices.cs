namespace PerfEval.Ingest.Forms;

/// <summary>What the alignment of a row has to say about its own doubts.</summary>
internal static class RowNotices
{
    public static void Add(FormReading form, GridRow row, RowAlignment cells, string name, int shiftBefore = 0)
    {
        var at = row.Own.First().Cell.At;
        if (cells.IsAmbiguous)
            form.Notices.Add(new("ambiguous-row", $"“{FormReader.Shorten(name)}”一行的单元格与表头有不止一种对应方式，已取较合理的一种，请核对原文。", at));
        else if (cells.IsByArithmetic)
            form.Notices.Add(new("row-by-arithmetic", $"“{FormReader.Shorten(name)}”一行的单元格对应方式按数字之间的勾稽关系确定。", at));
        else if (cells.Shift != 0 && cells.Shift != shiftBefore)
            form.Notices.Add(new("row-shifted", $"“{FormReader.Shorten(name)}”一行起的单元格与表头错位 {Math.Abs(cells.Shift)} 列，已按内容对齐。", at));
        foreach (var slot in cells.Unplaced)
        {
            form.Unread.Add(slot.Source);
            form.Notices.Add(new("unplaced-cell", $"“{FormReader.Shorten(slot.Source.Value)}”不能归入任何一列，已按原文保留。", slot.Cell.At));
        }
    }
}
