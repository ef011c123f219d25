namespace PerfEval.Ingest.Forms;

/// <summary>The header of the indicator grid: one row, or two where 年度指标值 is split into 指标性质 | 指标值 | 度量单位.</summary>
internal static class IndicatorHeaders
{
    public static void Open(GridRow row, FormState state, LabelCatalog labels)
    {
        var columns = new List<HeaderColumn>();
        var hasName = row.Own.Any(s => labels.IndicatorColumn(s.Text) == ColumnRole.Name && labels.Block(s.Text) is null);
        foreach (var slot in row.Slots)
        {
            var role = slot.IsBlank ? ColumnRole.Wrapper : labels.IndicatorColumn(slot.Text) ?? ColumnRole.Other;

            // 绩效指标 is the block's own label where another column holds the names.
            if (slot.IsContinued || (labels.Block(slot.Text) is "indicators" && hasName))
                role = ColumnRole.Wrapper;
            if (role == ColumnRole.Wrapper && columns.Exists(c => c.Role is not ColumnRole.Wrapper))
                role = ColumnRole.Other;
            if (role is not (ColumnRole.Other or ColumnRole.Wrapper) && columns.Exists(c => c.Role == role))
                role = ColumnRole.Other;
            if (role == ColumnRole.Other && !slot.IsBlank && labels.IndicatorColumn(slot.Text) is null)
                state.Form.Notices.Add(new("unknown-column", $"指标表的列“{FormReader.Shorten(slot.Source.Value)}”不认识，该列按原文保留。", slot.Cell.At));
            if (role == ColumnRole.Other && slot.IsBlank)
                continue;
            columns.Add(new(role, slot.Text, slot.Column, slot.Span));
        }

        state.Form.IndicatorHeader = new Header(columns);
        state.Shift = 0;
    }

    /// <summary>Takes a second header row. False where the row is none.</summary>
    public static bool Refine(GridRow row, FormState state, LabelCatalog labels)
    {
        var own = row.Own.ToArray();
        if (state.Form.Indicators.Count > 0 || own.Length < 2 || !own.All(s => labels.IndicatorColumn(s.Text) is not null))
            return false;
        var columns = state.Form.IndicatorHeader!.Columns.ToList();
        foreach (var slot in own)
        {
            var parent = columns.FindIndex(c => c.Overlap(slot) > 0);
            var role = labels.IndicatorColumn(slot.Text)!.Value;
            var part = new HeaderColumn(role, slot.Text, slot.Column, slot.Span);
            if (parent < 0)
            {
                columns.Add(part);
                continue;
            }

            var whole = columns[parent];
            columns.RemoveAt(parent);
            columns.Insert(parent, part);
            if (part.End < whole.End)
                columns.Insert(parent + 1, whole with { Start = part.End, Span = whole.End - part.End });
            if (part.Start > whole.Start)
                columns.Insert(parent, whole with { Span = part.Start - whole.Start });
        }

        state.Form.IndicatorHeader = new Header(columns.OrderBy(c => c.Start).ToArray());
        return true;
    }
}
