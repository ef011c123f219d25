using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因, the indicators below, and the 总分 row.</summary>
internal sealed partial class IndicatorGrid(LabelCatalog labels, RowAligner aligner) : IFormBlock
{
    private readonly ContentColumns content = new(labels, aligner);

    public bool StaysOpen => true;

    public bool Opens(GridRow row, FormState state) => IsHeader(row, state)
        || (state.Form.IndicatorHeader is not null && IsTotal(row, state));

    public bool Continues(GridRow row, FormState state)
    {
        if (state.Form.IndicatorHeader is null || row.Own.All(s => FormLines.KeyValues(s.Text, labels).Count > 0))
            return false;
        if (state.Form.Total is not null && SumRows.IsBelowTotal(row, labels))
            return false;
        state.HasLeftGrid |= (state.Form.Indicators.Count > 0 && FormLines.IsHeadOfList(row, labels)) || (state.Form.Total is not null && row.Own.Count() >= 4 && row.Own.All(s => CellNatures.Of(s.Text) == CellNature.Words));
        return !state.HasLeftGrid;
    }

    public void Read(GridRow row, FormState state)
    {
        state.Form.Blocks.Add("indicators");
        if (state.Form.IndicatorHeader is not null && IndicatorHeaders.Refine(row, state, labels))
            return;
        state.EndsWithIndicator = false;
        if (IsHeader(row, state))
            OpenGrid(row, state);
        else if (IsTotal(row, state))
            (state.Form.Total, state.TotalBySums) = (TotalRows.Read(row, state.Form.IndicatorHeader!, labels), null);
        else if (!SumRows.Read(row, state, labels))
            ReadIndicator(row, state);
    }

    private bool IsTotal(GridRow row, FormState state) => TotalRows.Is(row, labels) || (state.Form.Total is null && TotalRows.IsField(row, labels));

    /// <summary>A text's last cell, with none behind it although the other rows go on: a finished row has blank cells there.</summary>
    private static bool StopsShort(GridRow row, FormState state) => row.Slots is [.., var end] && end.Cell.At.Line is not null && !end.IsBlank
        && state.Rows.Take(state.RowIndex).Any(r => ReferenceEquals(r.Table, row.Table) && r.Slots is [.., var other] && other.End > end.End);

    private bool IsHeader(GridRow row, FormState state) => ReferenceEquals(row, state.HeaderByContent) || FormLines.IsIndicatorHeader(row, labels);

    /// <summary>The last row lacks what nearly every row before it has, and no total says that it is the last of the form.</summary>
    internal static bool BreaksOff(FormReading form, FormState state)
    {
        var row = state.Rows[state.RowIndex];
        if (form.Total is not null || form.HasField("total-score") || form.Indicators.Count < 2 || !StopsShort(row, state))
            return false;
        if (!state.EndsWithIndicator)
            return true;
        ColumnRole[] columns = [ColumnRole.Target, ColumnRole.Actual, ColumnRole.Weight, ColumnRole.Score];
        var last = form.Indicators[^1];
        return Array.Exists(columns, c => form.IndicatorHeader!.Has(c) && last.Cells.Cell(c) is null && form.Indicators.SkipLast(1).Count(i => i.Cells.Cell(c) is null) * 4 <= form.Indicators.Count - 1);
    }

    private void OpenGrid(GridRow row, FormState state)
    {
        IndicatorHeaders.Open(row, state, labels);
        state.IsHeaderNew = true;
        state.HasLeftGrid = false;
        state.IsCutAtBlanks = !row.Table.Cells.Any(c => c.IsBlank || c.RowSpan > 1 || c.Text.AsSpan().Trim().ContainsAny(" \u3000\n"));
    }

    private void ReadIndicator(GridRow row, FormState state)
    {
        var form = state.Form;
        if (state.IsHeaderNew)
        {
            form.IndicatorHeader = content.Complete(form.IndicatorHeader!, GridBody.Below(state.Rows, state.RowIndex, labels), GridBody.TotalsOf(state.Rows, state.RowIndex, form, labels));
            state.IsHeaderNew = false;
        }

        state.IsBelowHeader = false;
        var header = form.IndicatorHeader!;
        var cells = aligner.Align(row, header, state.Shift, state.IsCutAtBlanks);
        state.Shift = cells.Shift;

        if (IndicatorNames.InPlaceOfLevels(row, cells, labels) is { } whole)
        {
            state.EndsWithIndicator = true;
            SumRows.Withdraw(state);
            form.Indicators.Add(new(WithoutPoints(whole)!, cells) { Doubt = RowDoubts.Of(row, cells, whole, labels) });
            RowNotices.Add(form, row, cells, whole.Value);
            return;
        }

        if (state.Levels.Take(Level(cells, ColumnRole.Level1), Level(cells, ColumnRole.Level2), labels, !row.Table.HasMergedCells && cells.Shift != 0, IsMergedFromAbove(row, header, ColumnRole.Level1)) && state.Levels.Level1 is { } level1)
            TakePoints(form, level1);

        var name = cells.Cell(ColumnRole.Name) ?? ContinuedName(row, header);
        if (name is null || labels.IsUnnamed(name.Value) || !IsFilledIn(cells, row, header))
        {
            KeepTemplateRow(form, row, cells);
            return;
        }

        SumRows.Withdraw(state);
        name = SplitGluedLevel(name, state, row);
        state.EndsWithIndicator = true;
        form.Indicators.Add(new(name, cells)
        {
            Level1 = WithoutPoints(state.Levels.Level1),
            Level2 = WithoutPoints(state.Levels.Level2),
            Dimension = state.Levels.Dimension,
            Category = state.Levels.Category,
            IsLevel1Guessed = state.Levels.IsLevel1Guessed,
            Doubt = RowDoubts.Of(row, cells, name, labels),
            SharesScore = form.Indicators.Count > 0 && (IsMergedFromAbove(row, header, ColumnRole.Score) || IsMergedFromAbove(row, header, ColumnRole.Weight)),
        });
        RowNotices.Add(form, row, cells, name.Value);
    }

    private static Sourced<string>? Level(RowAlignment cells, ColumnRole role) => cells.Cell(role) is { } cell && !IsPlaceholder(cell.Value) ? cell : null;

    /// <summary>A row with a name is an indicator only if anything is filled in beside it, or merged down to it.</summary>
    private static bool IsFilledIn(RowAlignment cells, GridRow row, Header header)
    {
        ColumnRole[] values = [ColumnRole.Target, ColumnRole.Actual, ColumnRole.Weight, ColumnRole.Score, ColumnRole.Nature];
        return values.Any(r => cells.Cell(r) is { } cell && !IsPlaceholder(cell.Value)) || values.Any(r => IsMergedFromAbove(row, header, r));
    }

    private void KeepTemplateRow(FormReading form, GridRow row, RowAlignment cells)
    {
        foreach (var slot in row.Own)
        {
            var column = cells.Header.Columns[cells.Header.Under(slot)].Role;
            if (column is ColumnRole.Wrapper or ColumnRole.Level1 or ColumnRole.Level2 || labels.IsLabel(slot.Text) || IsPlaceholder(slot.Text))
                continue;
            form.Unread.Add(slot.Source);
        }
    }

    /// <summary>服务对象满意度 参保对象满意度: a 二级 label and a name that came into one cell.</summary>
    private Sourced<string> SplitGluedLevel(Sourced<string> name, FormState state, GridRow row)
    {
        var text = name.Text.Trim();
        var gap = text.AsSpan().IndexOfAny(" \t\u3000\n");
        if (gap <= 0 || state.Levels.Level2 is not null || row.Table.HasCellsMergedDown)
            return name;
        var (first, rest) = (text[..gap], text[gap..].Trim());
        if (rest.Length < 3 || labels.Level2(first) is not { } category || category != state.Levels.Category || labels.Level2(rest) is not null)
            return name;
        state.Levels.Take(null, name.With(first), labels);
        state.Form.Notices.Add(new("glued-cell", $"“{FormReader.Shorten(text)}”读作二级指标“{first}”与三级指标“{TextNormalizer.WithoutLineBreaks(rest)}”。", name.At));
        return name.With(TextNormalizer.WithoutLineBreaks(rest));
    }

    private static Sourced<string>? ContinuedName(GridRow row, Header header)
    {
        var index = header.Index(ColumnRole.Name);
        return index < 0 ? null : row.Slots.FirstOrDefault(s => s.IsContinued && !s.IsBlank && header.Columns[index].Overlap(s) > 0)?.Source;
    }

    private static bool IsMergedFromAbove(GridRow row, Header header, ColumnRole role)
    {
        var index = header.Index(role);
        return index >= 0 && row.Slots.Any(s => s.IsContinued && !s.IsBlank && header.Columns[index].Overlap(s) > 0);
    }

    private static void TakePoints(FormReading form, Sourced<string> level1)
    {
        var match = PointsInBrackets().Match(TextNormalizer.Key(level1.Value));
        if (match.Success && PointsParser.Parse(match.Groups["points"].Value).Value is { } points)
            form.Dimensions.Add(new(WithoutPoints(level1)!.Value, level1.With(points)));
    }

    private static Sourced<string>? WithoutPoints(Sourced<string>? level)
    {
        if (level is null)
            return null;
        var key = level.Value.Any(char.IsWhiteSpace) ? string.Concat(level.Value.Where(c => !char.IsWhiteSpace(c))) : level.Value;
        return level.With(key.AsSpan().IndexOfAny('(', '（') < 0 && !key.EndsWith('分') ? key : PointsAsWritten().Replace(key, string.Empty));
    }

    private static bool IsPlaceholder(string text) => CellNatures.Of(text) is CellNature.Placeholder or CellNature.Blank;

    [GeneratedRegex(@"\((?<points>\d+(?:\.\d+)?)分?\)|(?<=\p{IsCJKUnifiedIdeographs})(?<points>\d+(?:\.\d+)?)分$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PointsInBrackets();

    [GeneratedRegex(@"[(（]\d+(?:\.\d+)?分?[)）]|(?<=\p{IsCJKUnifiedIdeographs})\d+(?:\.\d+)?分$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PointsAsWritten();
}
