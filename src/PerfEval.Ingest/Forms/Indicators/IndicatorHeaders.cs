using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>The header of the indicator grid: one row, or two where 年度指标值 is split into 指标性质 | 指标值 | 度量单位.</summary>
internal static class IndicatorHeaders
{
    private static readonly Dictionary<ColumnRole, string> Names = new()
    {
        [ColumnRole.Level1] = "一级指标",
        [ColumnRole.Level2] = "二级指标",
        [ColumnRole.Name] = "三级指标",
        [ColumnRole.Nature] = "指标性质",
        [ColumnRole.Target] = "指标值",
        [ColumnRole.Unit] = "度量单位",
        [ColumnRole.Actual] = "实际完成值",
        [ColumnRole.Weight] = "分值",
        [ColumnRole.Score] = "得分",
        [ColumnRole.Reason] = "偏差原因",
    };

    public static void Open(GridRow row, FormState state, LabelCatalog labels)
    {
        state.Form.IndicatorHeader = ColumnsOf(row, labels);
        state.Shift = 0;
        state.IsBelowHeader = true;
    }

    public static Header ColumnsOf(GridRow row, LabelCatalog labels)
    {
        var columns = new List<HeaderColumn>();
        var name = NameOf(row, labels);
        foreach (var slot in row.Slots)
        {
            var isBlockLabel = columns.Count == 0 && labels.Block(slot.Text) is not null && labels.IndicatorColumn(slot.Text) is null;
            var role = slot.IsBlank || isBlockLabel ? ColumnRole.Wrapper : labels.IndicatorColumn(slot.Text) ?? ColumnRole.Other;

            // 绩效指标 is the block's own label where another column holds the names.
            if (slot.IsContinued || (labels.Block(slot.Text) is "indicators" && name is not null && !ReferenceEquals(slot, name)))
                role = ColumnRole.Wrapper;
            if (role == ColumnRole.Wrapper && columns.Exists(c => c.Role is not ColumnRole.Wrapper))
                role = ColumnRole.Other;
            if (role == ColumnRole.Other && slot.IsBlank)
                continue;
            columns.Add(Column(role, slot, labels));
        }

        return new Header(EachOnce(columns));
    }

    /// <summary>The cell over the names: one that can be no block's label; else, of several 绩效指标, the last, which stands right of the levels.</summary>
    private static Slot? NameOf(GridRow row, LabelCatalog labels)
    {
        var names = row.Own.Where(s => labels.IndicatorColumn(s.Text) == ColumnRole.Name).ToArray();
        return Array.Find(names, s => labels.Block(s.Text) is null) ?? (names.Length > 1 ? names[^1] : null);
    }

    /// <summary>Takes a second header row. False where the row is none.</summary>
    public static bool Refine(GridRow row, FormState state, LabelCatalog labels)
    {
        var own = row.Own.ToArray();
        if (!state.IsBelowHeader || !IsSecondLine(own, labels))
            return false;
        state.IsBelowHeader = false;
        var whole = state.Form.IndicatorHeader!;
        var parts = own.Select(s => Column(labels.IndicatorColumn(s.Text) ?? ColumnRole.Other, s, labels)).ToArray();
        state.Form.IndicatorHeader = new Header(EachOnce(row.Table.HasMergedCells ? ByPlace(whole, parts, state.Form) : ByMeaning(whole, parts, state.Form)));
        return true;
    }

    /// <summary>Why the columns hold nothing that was understood: one notice for each unknown label.</summary>
    public static void TellUnknown(FormReading form, LabelCatalog labels)
    {
        foreach (var column in form.IndicatorHeader?.Columns ?? [])
        {
            if (column is { Role: ColumnRole.Other, IsUnknown: true, At: { } at } && labels.IndicatorColumn(column.Label) is null or ColumnRole.Weight)
                form.Notices.Add(new("unknown-column", $"指标表的列“{FormReader.Shorten(TextNormalizer.WithoutLineBreaks(column.Label))}”不认识，该列按原文保留。", at));
            else if (column is { IsByContent: true, At: { } place })
                form.Notices.Add(new("column-by-content", $"指标表的列“{FormReader.Shorten(TextNormalizer.WithoutLineBreaks(column.Label))}”不认识，按各行内容读作“{Names[column.Role]}”，请核对。", place));
        }
    }

    private static bool IsSecondLine(Slot[] own, LabelCatalog labels)
    {
        var known = own.Count(s => labels.IndicatorColumn(s.Text) is not null);
        return known >= 2 && own.Length - known <= known / 2 && Array.TrueForAll(own, s => CellNatures.Of(s.Text) is CellNature.Words or CellNature.Blank)
            && !own.Any(s => labels.IndicatorColumn(s.Text) is null && (labels.Level1(s.Text).Found || labels.Level2(s.Text) is not null));
    }

    private static HeaderColumn Column(ColumnRole role, Slot slot, LabelCatalog labels) => new(role, slot.Text, slot.Column, slot.Span)
    {
        At = slot.Cell.At,
        IsUnknown = role == ColumnRole.Other && labels.IndicatorColumn(slot.Text) is null,
    };

    /// <summary>A role has one column. Of two targets the adjusted one counts, of two columns of criteria the one that says how points are given.</summary>
    private static List<HeaderColumn> EachOnce(List<HeaderColumn> columns)
    {
        Yield(columns, ColumnRole.Target, c => IsInitial(c.Label), ColumnRole.InitialTarget);
        Yield(columns, ColumnRole.Criteria, c => !LabelKey.Of(c.Label).Contains('分', StringComparison.Ordinal), ColumnRole.Other);
        var seen = new HashSet<ColumnRole>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Role is not (ColumnRole.Other or ColumnRole.Wrapper) && !seen.Add(columns[i].Role))
                columns[i] = columns[i] with { Role = ColumnRole.Other };
        }

        return columns;
    }

    /// <summary>Where several columns claim a role, the one of the lesser right takes another.</summary>
    private static void Yield(List<HeaderColumn> columns, ColumnRole role, Predicate<HeaderColumn> isLesser, ColumnRole other)
    {
        var lesser = columns.FindIndex(c => c.Role == role && isLesser(c));
        if (lesser >= 0 && columns.Exists(c => c.Role == role && !isLesser(c)))
            columns[lesser] = columns[lesser] with { Role = other };
    }

    private static bool IsInitial(string label) => LabelKey.Of(label).StartsWith("年初", StringComparison.Ordinal);

    /// <summary>In a true grid a part stands under the column that it is a part of.</summary>
    private static List<HeaderColumn> ByPlace(Header header, HeaderColumn[] parts, FormReading form)
    {
        var columns = header.Columns.ToList();
        foreach (var part in parts)
        {
            var parent = columns.FindIndex(c => Math.Min(c.End, part.End) > Math.Max(c.Start, part.Start));
            if (parent < 0)
            {
                columns.Add(part);
                continue;
            }

            var whole = columns[parent];
            form.LabelsAbove.Add(whole.Label);
            columns.RemoveAt(parent);
            columns.Insert(parent, part);
            if (part.End < whole.End)
                columns.Insert(parent + 1, whole with { Start = part.End, Span = whole.End - part.End });
            if (part.Start > whole.Start)
                columns.Insert(parent, whole with { Span = part.Start - whole.Start });
        }

        return [.. columns.OrderBy(c => c.Start)];
    }

    /// <summary>Where spans were lost a part goes in place of the column that it can be a part of: 指标性质 of the target, 单项得分 of the score.</summary>
    private static List<HeaderColumn> ByMeaning(Header header, HeaderColumn[] parts, FormReading form)
    {
        var columns = new List<HeaderColumn>();
        var left = parts.ToList();
        foreach (var column in header.Columns)
        {
            var own = left.TakeWhile(p => IsPartOf(p, column.Role)).ToList();
            if (own.Count == 0 && left.Count > 0 && left.FindIndex(p => IsPartOf(p, column.Role)) is > 0 and var at && !header.Columns.Any(c => IsPartOf(left[0], c.Role)))
                own = left[..(at + 1)];
            if (own.Count < 2)
            {
                columns.Add(column);
                continue;
            }

            form.LabelsAbove.Add(column.Label);
            left.RemoveRange(0, own.Count);

            // 符号 | 单位: between the two stood a heading that the text lost.
            if (column.Role == ColumnRole.Target && !own.Exists(p => p.Role == ColumnRole.Target) && own.FindIndex(p => p.Role == ColumnRole.Unit) is >= 0 and var unit)
                own.Insert(unit, column);
            columns.AddRange(own);
        }

        columns.AddRange(left);
        return [.. columns.Select((c, i) => c with { Start = i, Span = 1 })];
    }

    private static bool IsPartOf(HeaderColumn part, ColumnRole whole) => IsPartOf(part.Role, whole) || (whole == ColumnRole.Target && IsDescription(part.Role, part.Label));

    /// <summary>文字描述 in front of 符号 | 值 | 单位: what the target means, in words.</summary>
    public static bool IsDescription(ColumnRole role, string label) => role == ColumnRole.Other && LabelKey.Of(label).EndsWith("描述", StringComparison.Ordinal);

    /// <summary>Whether a column of a header's second line can be a part of one in its first.</summary>
    public static bool IsPartOf(ColumnRole part, ColumnRole whole) => whole switch
    {
        ColumnRole.Name or ColumnRole.Wrapper => part is ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Name,
        ColumnRole.Target => part is ColumnRole.Nature or ColumnRole.Target or ColumnRole.Unit or ColumnRole.InitialTarget,
        ColumnRole.Score => part is ColumnRole.RawScore or ColumnRole.WeightShare or ColumnRole.Score,
        _ => false,
    };
}
