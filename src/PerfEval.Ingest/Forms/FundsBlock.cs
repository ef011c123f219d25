namespace PerfEval.Ingest.Forms;

/// <summary>项目资金(万元) | 年初预算数 | 全年预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分, and the rows below.</summary>
public sealed class FundsBlock(LabelCatalog labels, RowAligner aligner) : IFormBlock
{
    public bool StaysOpen => true;

    public bool Opens(GridRow row, FormState state) => IsHeader(row, state) || IsLabelAlone(row, state);

    /// <summary>The block's label in a line of its own, above the header: its unit counts for the rows below.</summary>
    private bool IsLabelAlone(GridRow row, FormState state) => state.Form.Funds is null && row.Own.Count() == 1 && labels.Block(row.Own.First().Text) == "funds";

    private bool IsHeader(GridRow row, FormState state)
    {
        if (state.Form.Funds is not null && state.Form.IndicatorHeader is not null)
            return false;
        var roles = row.Own.Select(s => labels.FundsColumn(s.Text)).OfType<ColumnRole>().ToHashSet();
        return roles.Count(r => r.IsAmount()) >= 1 && roles.Count >= 2 && !FormLines.IsIndicatorHeader(row, labels)
            && !row.Own.Any(s => s.Nature is CellNature.Number or CellNature.Percent);
    }

    public bool Continues(GridRow row, FormState state) => state.Form.Funds is not null && state.Form.IndicatorHeader is null
        && state.Form.Management.Count == 0 && row.Own.Any(s => labels.FundsRow(s.Text) is not null)
        && !row.Own.Any(s => labels.GoalColumn(s.Text) is not null && labels.FundsRow(s.Text) is null);

    public void Read(GridRow row, FormState state)
    {
        if (IsLabelAlone(row, state))
            state.FundsUnit = FormLines.MoneyUnit(row.Own.First().Text);
        else if (IsHeader(row, state))
            state.Form.Funds = ReadHeader(row, state.Form, state.FundsUnit);
        else
            ReadRow(row, state.Form);
    }

    private FundsReading ReadHeader(GridRow row, FormReading form, string? unitAbove)
    {
        form.Blocks.Add("funds");
        var columns = new List<HeaderColumn>();
        string? unit = null;
        var firstColumn = row.Slots.First(s => !s.IsBlank && labels.FundsColumn(s.Text) is not null).Column;
        foreach (var slot in row.Slots.Where(s => !s.IsBlank && s.Column >= firstColumn))
            columns.Add(new(labels.FundsColumn(slot.Text) ?? ColumnRole.Other, slot.Text, slot.Column, slot.Span));

        foreach (var slot in row.Own.Where(s => s.Column >= firstColumn && labels.FundsColumn(s.Text) is null))
            form.Notices.Add(new("unknown-column", $"资金表的列“{FormReader.Shorten(slot.Source.Value)}”不认识，该列未读取。", slot.Cell.At));

        // Left of the amounts stand the block's label, where there is one, and the labels of the rows.
        var wrapper = row.Slots.FirstOrDefault(s => !s.IsBlank && s.Column < firstColumn);
        var labelStart = wrapper is null ? 0 : wrapper.End;
        if (labelStart < firstColumn)
            columns.Insert(0, new(ColumnRole.RowLabel, string.Empty, labelStart, firstColumn - labelStart));
        else
            columns.Insert(0, new(ColumnRole.RowLabel, string.Empty, Math.Max(0, firstColumn - 1), 1));
        if (wrapper is not null && labelStart < firstColumn)
            columns.Insert(0, new(ColumnRole.Wrapper, wrapper.Text, wrapper.Column, wrapper.Span));
        if (wrapper is not null)
            unit = FormLines.MoneyUnit(wrapper.Text);
        unit ??= row.Slots.Where(s => s.Column < firstColumn).Select(s => FormLines.MoneyUnit(s.Text)).FirstOrDefault(u => u is not null);
        unit ??= columns.Select(c => FormLines.MoneyUnit(c.Label)).FirstOrDefault(u => u is not null);
        return new(new Header(columns))
        {
            Unit = unit ?? unitAbove ?? form.Field("money-unit")?.Text.Trim(),
            StatesFormula = columns.Exists(c => c.Role == ColumnRole.Score && c.Label.Contains('率', StringComparison.Ordinal)),
        };
    }

    private void ReadRow(GridRow row, FormReading form)
    {
        var funds = form.Funds!;
        var label = row.Own.First(s => labels.FundsRow(s.Text) is not null);
        if (label.Column > 0 && row.Own.First() is { } first && !ReferenceEquals(first, label))
            funds.Unit ??= FormLines.MoneyUnit(first.Text);
        var cells = aligner.Align(row, funds.Header);

        // 其中 in a cell of its own, merged down beside the parts, says nothing that their labels do not.
        cells = cells with { Unplaced = [.. cells.Unplaced.Where(s => LabelKey.Of(s.Text) != "其中")] };
        var source = labels.FundsRow(label.Text)!.Value;
        funds.Rows.Add(new(source, label.Source, cells));
        RowNotices.Add(form, row, cells, label.Source.Value);
    }
}
