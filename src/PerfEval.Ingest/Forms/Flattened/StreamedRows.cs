using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Flattened;

/// <summary>Cuts the cells of a form that came as a stream into its rows: a label and what belongs to it, up to the next row's label.</summary>
internal sealed class StreamedRows(LabelCatalog labels, StreamedGrid grid, List<LineToken> tokens)
{
    private const int FewestColumns = 4;
    private const int MostColumns = 60;
    private readonly List<IReadOnlyList<LineToken>> rows = [];
    private bool hasFundsHeader;
    private bool hasGrid;

    public List<IReadOnlyList<LineToken>> Cut()
    {
        for (var i = 0; i < tokens.Count;)
        {
            var length = RowLength(i);
            var isGoals = rows.Count > 0 && rows[^1].Count(t => labels.GoalColumn(t.Text) is not null) >= 2;
            rows.Add(isGoals ? StreamedGoals.Joined(tokens.GetRange(i, length)) : tokens.GetRange(i, length));
            i += length;
            if (labels.IsTitle(rows[^1][0].Text))
                (hasFundsHeader, hasGrid) = (false, false);
            hasFundsHeader |= rows[^1].Any(t => labels.FundsColumn(t.Text)?.IsAmount() == true);
            if (IsHeader(rows[^1]))
                i = TakeGrid(i);
        }

        return rows;
    }

    /// <summary>How many labels of indicator columns stand here one after the other; one among them may be a form's own.</summary>
    public int ColumnRun(int start)
    {
        var end = start;
        var isOpen = false;
        while (end < tokens.Count && end - start < MostColumns)
        {
            var isColumn = labels.IndicatorColumn(tokens[end].Text) is not null;
            if (!isColumn && !(!isOpen && end - start >= FewestColumns && end + 1 < tokens.Count && CellNatures.Of(tokens[end].Text) == CellNature.Words
                && !labels.IsLabel(tokens[end].Text) && labels.IndicatorColumn(tokens[end + 1].Text) is not null && labels.Level1(tokens[end + 1].Text) is not { Found: true }))
                break;
            isOpen |= !isColumn;
            end++;
        }

        return end - start;
    }

    /// <summary>How many labels begin a row of the form's blocks.</summary>
    public int CountRowLabels() => Enumerable.Range(0, tokens.Count).Count(i =>
        labels.Field(tokens[i].Text) is not null || labels.Block(tokens[i].Text) is not null || labels.IsManagementAspect(tokens[i].Text) || (labels.FundsRow(tokens[i].Text) is not null && labels.IsLabelWord(tokens[i].Text)));

    /// <summary>年初预算数 全年预算数 全年执行数 …: the columns of the funds side by side, as only a form has them.</summary>
    public bool HasFundsHeader() => Enumerable.Range(0, tokens.Count).Any(i => Run(i, t => labels.FundsColumn(t) is not null) >= FewestColumns);

    /// <summary>The header's lines, and the rows below up to the total, the next form or the header again.</summary>
    private int TakeGrid(int start)
    {
        hasGrid = true;
        var end = start;
        while (end < tokens.Count && !EndsGrid(tokens[end].Text) && !IsHeaderAt(end))
            end++;
        var run = rows[^1];
        var second = grid.SecondLine(run);
        IReadOnlyList<LineToken>[] header = second < run.Count ? [[.. run.Take(second)], [.. run.Skip(second)]] : [run];
        rows.RemoveAt(rows.Count - 1);
        rows.AddRange(header);
        rows.AddRange(grid.Rows(tokens.GetRange(start, end - start), grid.HeaderOf(header)));
        return end;
    }

    /// <summary>The header again, as on the top of each page.</summary>
    private bool IsHeaderAt(int index) => ColumnRun(labels.Block(tokens[index].Text) == "indicators" ? index + 1 : index) >= FewestColumns;

    private bool EndsGrid(string text) => labels.IsTotal(text) || labels.IsTitle(text) || labels.IsRemark(text) || labels.Block(text) == "remarks"
        || IsHeadingBehind(text) || TotalRows.InOneText(new(text, text, new Documents.Location()), labels) is not null;

    /// <summary>四、存在的问题: the report goes on behind the form. 一、产出指标 is a level.</summary>
    private bool IsHeadingBehind(string text) => text.Contains('、', StringComparison.Ordinal) && FormLines.IsHeading(text) && !labels.IsLabel(text) && labels.Level2(text) is null && !labels.Level1(text).Found;

    private bool IsHeader(IReadOnlyList<LineToken> row)
    {
        var roles = row.Select(t => labels.IndicatorColumn(t.Text)).OfType<ColumnRole>().ToHashSet();
        return roles.Contains(ColumnRole.Name) && (roles.Contains(ColumnRole.Target) || roles.Contains(ColumnRole.Actual) || roles.Contains(ColumnRole.Score)) && roles.Count >= FewestColumns;
    }

    private int RowLength(int start)
    {
        var first = tokens[start].Text;
        if (labels.IsTitle(first) || FormLines.Year(first) is not null)
            return 1;
        var wrapped = labels.Block(first) is not null ? 1 : 0;
        if (ColumnRun(start + wrapped) is var columns and >= FewestColumns)
            return wrapped + columns;
        if (Headings(start) is var headings and > 0)
            return headings;
        if (Pairs(start) is var pairs and > 0)
            return pairs;
        var run = Run(start + wrapped, t => labels.FundsColumn(t) is not null && labels.FundsRow(t) is null);
        if (run >= 2)
            return wrapped + run;
        if (IsFundsHeader(start))
            return 1 + Run(start + 1, t => labels.FundsColumn(t) is not null);
        run = Run(start + wrapped, t => labels.GoalColumn(t) is not null);
        if (run >= 2)
            return wrapped + run;
        return RowWithLabel(start) - start;
    }

    private int RowWithLabel(int start)
    {
        // What stands beside a field's label is its value, though it read like a label (项目名称 县级档案数字化).
        var end = start + (labels.Field(tokens[start].Text) is not null && start + 1 < tokens.Count && IsValueBeside(start + 1) ? 2 : 1);
        var key = LabelKey.Of(tokens[start].Text);
        while (end < tokens.Count && (!BeginsRow(end) || (IsFundsRow(end) && LabelKey.Of(tokens[end].Text) == key)))
            end++;
        return end;
    }

    private bool IsValueBeside(int index) => labels.Field(tokens[index].Text) is null && labels.Block(tokens[index].Text) is null && ColumnRun(index) < FewestColumns && !labels.IsTitle(tokens[index].Text);

    /// <summary>预算安排情况 资金到位情况 资金执行情况 预算执行进度: headings over pairs of label and amount.</summary>
    private int Headings(int start)
    {
        var blocks = Run(start, t => labels.Block(t) == "funds");
        return blocks < 2 ? 0 : blocks + Run(start + blocks, t => labels.FundsColumn(t) is not null && labels.FundsColumn(t)?.IsAmount() != true);
    }

    /// <summary>预算数 6.84 到位数 6.84 执行数 6.84 100.00: each amount behind its own label.</summary>
    private int Pairs(int start)
    {
        var end = start;
        while (end + 1 < tokens.Count && labels.FundsColumn(tokens[end].Text)?.IsAmount() == true && IsFigure(tokens[end + 1].Text))
            end += 2;
        return end - start < 4 ? 0 : end - start + Run(end, IsFigure);
    }

    private int Run(int start, Predicate<string> isPart)
    {
        var end = start;
        while (end < tokens.Count && isPart(tokens[end].Text))
            end++;
        return end - start;
    }

    private bool BeginsRow(int index)
    {
        var text = tokens[index].Text;
        return (!hasGrid && FormLines.Year(text) is not null && text.Contains('年', StringComparison.Ordinal)) || labels.Field(text) is not null || IsFundsRow(index) || labels.Block(text) is not null || labels.IsManagementAspect(text)
            || labels.IsTotal(text) || labels.IsTitle(text) || labels.IsRemark(text) || labels.GoalColumn(text) is not null || ColumnRun(index) >= FewestColumns || IsFundsHeader(index);
    }

    /// <summary>年初预算数 全年预算数 全年执行数 …, or a word that no list has in front of them.</summary>
    private bool IsFundsHeader(int index) => !hasGrid && CellNatures.Of(tokens[index].Text) == CellNature.Words
        && labels.FundsColumn(tokens[Math.Max(0, index - 1)].Text)?.IsAmount() != true
        && Run(index + 1, t => labels.FundsColumn(t) is not null && labels.FundsRow(t) is null) >= FewestColumns - 1 && labels.FundsColumn(tokens[index + 1].Text)?.IsAmount() == true;

    /// <summary>Below the header of the funds; elsewhere a text of the same words (县级…, 中央…) is none.</summary>
    private bool IsFundsRow(int index) => hasFundsHeader && !hasGrid && labels.FundsRow(tokens[index].Text) is not null;

    private static bool IsFigure(string text) => CellNatures.Of(text) is CellNature.Number or CellNature.Percent or CellNature.Placeholder;
}
