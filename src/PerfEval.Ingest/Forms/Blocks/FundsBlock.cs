using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>项目资金(万元) | 年初预算数 | 全年预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分, and the rows below.</summary>
internal sealed class FundsBlock(LabelCatalog labels, RowAligner aligner) : IFormBlock
{
    public bool StaysOpen => true;

    public bool Opens(GridRow row, FormState state) => IsSecondLine(row, state) || IsHeader(row, state) || IsLabelAlone(row, state);

    private bool IsSecondLine(GridRow row, FormState state) => state.Form.Funds is { Rows.Count: 0 } funds && ReferenceEquals(row.Table, funds.Table)
        && row.Index == funds.HeaderRow + 1 && FundsHeaders.IsSecondLine(funds.Header, row, labels);

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
        && state.Form.Management.Count == 0 && (row.Own.Any(s => labels.FundsRow(s.Text) is not null) || IsRowWithoutLabel(row, state) || UnlistedFunds.LabelOf(row, state, labels) is not null)
        && !row.Own.Any(s => labels.GoalColumn(s.Text) is not null && labels.FundsRow(s.Text) is null);

    /// <summary>The one row of a block whose rows have no labels: figures and nothing else, directly below the header. It is the whole.</summary>
    private static bool IsRowWithoutLabel(GridRow row, FormState state) => state.Form.Funds is { } funds && ReferenceEquals(row.Table, funds.Table) && row.Index == funds.HeaderRow + 1
        && row.Own.Count() >= 2 && row.Own.All(s => s.Nature is CellNature.Number or CellNature.Percent or CellNature.Placeholder or CellNature.Value);

    public void Read(GridRow row, FormState state)
    {
        var unlisted = UnlistedFunds.LabelOf(row, state, labels);
        state.LastOfFunds = row;
        if (IsSecondLine(row, state))
        {
            state.Form.Funds = FundsHeaders.Refined(state.Form.Funds!, row, labels);
            return;
        }

        if (IsLabelAlone(row, state))
            state.FundsUnit = FormLines.MoneyUnit(row.Own.First().Text);
        else if (IsHeader(row, state))
            ReadBlock(row, state);
        else
            ReadRow(row, state.Form, unlisted);
    }

    /// <summary>A second header goes on with the rows of the first where that is another block of the same funds (拨款, then 支付).</summary>
    private void ReadBlock(GridRow row, FormState state)
    {
        var block = ReadHeader(row, state.Form, state.FundsUnit);
        if (state.Form.Funds is { } above)
        {
            block.Unit ??= above.Unit;
            block.UnitsAbove.AddRange(above.UnitsAbove);
            if (above is { Unit: { } unit, Rows.Count: > 0 })
                block.UnitsAbove.Add(unit);
            block.Rows.AddRange(above.Rows);
        }

        state.Form.Funds = block;
    }

    private FundsReading ReadHeader(GridRow row, FormReading form, string? unitAbove)
    {
        form.Blocks.Add("funds");
        var columns = new List<HeaderColumn>();
        string? unit = null;
        var firstColumn = FirstAmount(row).Column;
        var hasFullYear = row.Slots.Any(s => s.Column >= firstColumn && labels.FundsColumn(s.Text) == ColumnRole.AnnualBudget && labels.IsFullYear(s.Text) && !labels.IsAdjustment(s.Text));
        foreach (var slot in row.Slots.Where(s => !s.IsBlank && s.Column >= firstColumn))
        {
            var role = labels.FundsColumn(slot.Text) ?? ColumnRole.Other;
            var isUnknown = labels.FundsColumn(slot.Text) is null;
            if (role == ColumnRole.AnnualBudget && hasFullYear && labels.IsAdjustment(slot.Text))
                role = ColumnRole.Other;
            columns.Add(new(role != ColumnRole.Other && columns.Exists(c => c.Role == role) ? ColumnRole.Other : role, slot.Text, slot.Column, slot.Span) { At = slot.Cell.At, IsUnknown = isUnknown });
            if (isUnknown && !slot.IsContinued)
                form.Notices.Add(new("unknown-column", $"资金表的列“{FormReader.Shorten(slot.Source.Value)}”不认识，该列未读取。", slot.Cell.At));
        }

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
            Table = row.Table,
            HeaderRow = row.Index,
            StatesFormula = columns.Exists(c => c.Role == ColumnRole.Score && c.Label.Contains('率', StringComparison.Ordinal)),
        };
    }

    /// <summary>年度预算数(万元) | 年初预算 | 调整后预算数: the first of two cells for one amount heads the labels of the rows.</summary>
    private Slot FirstAmount(GridRow row)
    {
        var named = row.Slots.Where(s => !s.IsBlank && labels.FundsColumn(s.Text) is not null).ToArray();
        var first = labels.FundsColumn(named[0].Text);
        return named.Length >= 3 && !labels.IsAdjustment(named[0].Text) && first is ColumnRole.AnnualBudget or ColumnRole.InitialBudget && Array.Exists(named[1..], s => labels.FundsColumn(s.Text) == first) ? named[1] : named[0];
    }

    private void ReadRow(GridRow row, FormReading form, Slot? unlisted)
    {
        var funds = form.Funds!;
        if ((row.Own.FirstOrDefault(s => labels.FundsRow(s.Text) is not null) ?? unlisted) is not { } label)
        {
            ReadRowWithoutLabel(row, form);
            return;
        }

        if (label.Column > 0 && row.Own.First() is { } first && !ReferenceEquals(first, label))
            funds.Unit ??= FormLines.MoneyUnit(first.Text);
        funds.Unit ??= FormLines.MoneyUnit(label.Text);
        var cells = aligner.Align(row, funds.Header);

        // 其中 in a cell of its own, merged down beside the parts, says nothing that their labels do not.
        cells = cells with { Unplaced = [.. cells.Unplaced.Where(s => LabelKey.Of(s.Text) != "其中")] };
        var source = labels.FundsRow(label.Text);
        funds.Rows.Add(new(source ?? FundSource.Other, label.Source, cells) { IsUnlisted = source is null });
        RowNotices.Add(form, row, cells, label.Source.Value);
    }

    private void ReadRowWithoutLabel(GridRow row, FormReading form)
    {
        var funds = form.Funds!;
        var cells = aligner.Align(row, new Header([.. funds.Header.Columns.Where(c => c.Role is not (ColumnRole.Wrapper or ColumnRole.RowLabel))]));
        var label = funds.Header.Columns.FirstOrDefault(c => c.Role == ColumnRole.Wrapper)?.Label ?? string.Empty;
        funds.Rows.Add(new(FundSource.Total, new(TextNormalizer.WithoutLineBreaks(label), label, row.Own.First().Cell.At), cells) { IsUnlabelled = true });
        RowNotices.Add(form, row, cells, "年度资金总额");
    }
}
