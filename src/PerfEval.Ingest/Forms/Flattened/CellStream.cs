using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Flattened;

/// <summary>A form among lines of one cell each: from which line, up to which (exclusive), and its rows, whose tokens begin at a line.</summary>
public sealed record StreamedForm(int Start, int End, IReadOnlyList<IReadOnlyList<LineToken>> Rows);

/// <summary>
/// Finds forms whose converter wrote each cell as a line of its own, with nothing to say where a row ends: by the run
/// of column labels over the indicators. Empty cells are lost; which are, is told by what the columns can hold.
/// </summary>
public sealed class CellStream(LabelCatalog labels)
{
    private const int LongestLabel = 30;
    private const int LongestHeader = 60;
    private const int LinesBetweenLabels = 12;
    private const int FiguresAhead = 8;
    private const int LongestProseRun = 4;
    private const int LongestRemark = 3;
    private readonly FlattenedForm flattened = new(labels);

    /// <param name="lines">Lines without tabs and cell borders, blank ones included.</param>
    public IReadOnlyList<StreamedForm> Find(IReadOnlyList<string> lines)
    {
        var cells = Enumerable.Range(0, lines.Count).Where(i => !string.IsNullOrWhiteSpace(lines[i])).Select(i => new LineToken(lines[i].Trim(), i)).ToList();
        var forms = new List<StreamedForm>();
        var floor = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Text.Length > LongestLabel || HeaderLength(cells, i) is not (> 0 and var length))
                continue;
            var first = First(cells, i, floor);
            var end = End(cells, i + length);
            if (flattened.Rows(cells.GetRange(first, end - first)) is { } rows)
            {
                rows = WithoutDoubtfulEnd(rows);
                end = cells.FindIndex(first, c => c.Start == rows[^1][^1].Start) + 1;
                forms.Add(new(cells[first].Start, cells[end - 1].Start + 1, rows));
                floor = end;
            }

            i = Math.Max(i + length, floor) - 1;
        }

        return forms;
    }

    /// <summary>How many lines from here on are the labels of the indicators' columns; 0 where they are not such a header.</summary>
    private int HeaderLength(List<LineToken> cells, int start)
    {
        var roles = new HashSet<ColumnRole>();
        var i = start;
        while (i < cells.Count && i - start < LongestHeader && cells[i].Text.Length <= LongestLabel)
        {
            var joined = i + 1 < cells.Count && cells[i + 1].Text.Length <= LongestLabel ? labels.IndicatorColumn(cells[i].Text + cells[i + 1].Text) : null;
            if ((joined ?? labels.IndicatorColumn(cells[i].Text)) is not { } role)
                break;
            roles.Add(role);
            i += joined is null ? 1 : 2;
        }

        return roles.Count >= 4 && roles.Contains(ColumnRole.Name) && (roles.Contains(ColumnRole.Target) || roles.Contains(ColumnRole.Actual) || roles.Contains(ColumnRole.Score)) ? i - start : 0;
    }

    private int First(List<LineToken> cells, int header, int floor)
    {
        var first = header;
        for (var i = header - 1; i >= floor && first - i <= LinesBetweenLabels && !labels.IsTitle(cells[i].Text); i--)
        {
            if (cells[i].Text.Length <= LongestLabel && IsLabelAbove(cells[i].Text))
                first = i;
        }

        return first;
    }

    private bool IsLabelAbove(string text) => labels.Field(text) is not null || labels.Block(text) is not (null or "remarks") || labels.FundsRow(text) is not null
        || labels.FundsColumn(text) is not null || labels.GoalColumn(text) is not null || labels.IsManagementAspect(text);

    private int End(List<LineToken> cells, int start)
    {
        for (var i = start; i < cells.Count; i++)
        {
            var text = cells[i].Text;
            if (labels.IsTotal(text))
                return Behind(cells, i + 1);
            if (labels.Block(text) == "remarks" && TotalBehind(cells, i) is > 0 and var total)
                return Behind(cells, total + 1);
            if (TotalRows.InOneText(new(text, text, new Documents.Location()), labels) is not null)
                return i + 1;
            if (labels.IsTitle(text) || labels.IsRemark(text) || labels.Block(text) == "remarks" || FormLines.IsHeading(text) || FormLines.IsReportTitle(text) || FormLines.KeyValues(text, labels).Count > 0)
                return i;
            if (IsProse(text) && IsNarrative(cells, i))
                return i;
        }

        return cells.Count;
    }

    /// <summary>其他需要说明事项 | 无 | 总分 | …: the total in the row of the remarks, or right behind it; 0 where none is.</summary>
    private int TotalBehind(List<LineToken> cells, int start)
    {
        for (var i = start + 1; i < cells.Count && i <= start + LongestRemark; i++)
        {
            if (labels.IsTotal(cells[i].Text))
                return i;
            if (labels.IsTitle(cells[i].Text) || FormLines.IsHeading(cells[i].Text) || labels.Block(cells[i].Text) is not null)
                return 0;
        }

        return 0;
    }

    /// <summary>The figures and the grade behind 总分.</summary>
    private int Behind(List<LineToken> cells, int end)
    {
        for (var most = end + 4; end < cells.Count && end < most; end++)
        {
            if (!(CellNatures.Of(cells[end].Text) is CellNature.Number or CellNature.Placeholder || TotalRows.IsPoints(cells[end].Text) || labels.IsGrade(cells[end].Text)))
                break;
        }

        return end;
    }

    /// <summary>Several sentences without a figure's cell soon behind them are not the reason in a row.</summary>
    private static bool IsNarrative(List<LineToken> cells, int start)
    {
        var end = start;
        while (end < cells.Count && IsProse(cells[end].Text))
            end++;
        return end - start >= LongestProseRun || (end - start >= 2 && !cells.Skip(end).Take(FiguresAhead).Any(c => IsFigure(c.Text)));
    }

    /// <summary>Without a total nothing says where the last row ends: a text behind its figures can be its reason, several cannot.</summary>
    private IReadOnlyList<IReadOnlyList<LineToken>> WithoutDoubtfulEnd(IReadOnlyList<IReadOnlyList<LineToken>> rows)
    {
        var count = rows.Count;
        while (count > 1 && rows[count - 1].Count <= 2 && !labels.IsTotal(rows[count - 1][0].Text))
            count--;
        rows = count < rows.Count ? [.. rows.Take(count)] : rows;
        var last = rows[^1];
        if (labels.IsTotal(last[0].Text))
            return rows;
        var words = last.Reverse().TakeWhile(t => CellNatures.Of(t.Text) is CellNature.Words or CellNature.Prose).Count();
        words = Math.Max(0, words - TextColumnsBehind(rows));
        return words > 0 && words < last.Count - 2 ? [.. rows.SkipLast(1), [.. last.SkipLast(words)]] : rows;
    }

    /// <summary>How many cells of words a row can have behind its figures, by the header: 是否核心指标 | 说明; at least one.</summary>
    private int TextColumnsBehind(IReadOnlyList<IReadOnlyList<LineToken>> rows)
    {
        var header = rows.LastOrDefault(r => r.Count(t => labels.IndicatorColumn(t.Text) is not null) >= 3);
        return Math.Max(1, header?.Reverse().TakeWhile(t => labels.IndicatorColumn(t.Text) is ColumnRole.Other or ColumnRole.Reason or ColumnRole.Criteria or ColumnRole.Unit).Count() ?? 1);
    }

    private static bool IsProse(string text) => CellNatures.Of(text) == CellNature.Prose;

    private static bool IsFigure(string text) => CellNatures.Of(text) is CellNature.Number or CellNature.Percent or CellNature.Value;
}
