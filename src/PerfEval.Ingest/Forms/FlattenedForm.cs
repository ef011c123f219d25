using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Forms;

/// <summary>A piece of a line between blanks, and where it begins.</summary>
public readonly record struct LineToken(string Text, int Start);

/// <summary>
/// A form that a converter flattened into a single line with blanks between the cells: its rows are found again by the
/// labels, and the rows of the indicator grid by what the header's columns can hold.
/// </summary>
public sealed class FlattenedForm
{
    private const int FewestLabels = 8;
    private const int LongestRow = 16;
    private readonly LabelCatalog labels;
    private readonly RowAligner aligner;

    public FlattenedForm(LabelCatalog labels)
    {
        this.labels = labels;
        aligner = new RowAligner(new ColumnFit(labels));
    }

    /// <summary>The rows of cells, or null where the line is no flattened form.</summary>
    public IReadOnlyList<IReadOnlyList<LineToken>>? Rows(string line) => Rows(Tokens(line));

    /// <summary>The rows of a stream of cells, or null where they are no form.</summary>
    public IReadOnlyList<IReadOnlyList<LineToken>>? Rows(IReadOnlyList<LineToken> cells)
    {
        var tokens = JoinSplitLabels(cells);
        if (tokens.Count < 2 * FewestLabels || tokens.Count(t => labels.IsLabel(t.Text)) < FewestLabels || HeaderAt(tokens) < 0)
            return null;
        var rows = new List<IReadOnlyList<LineToken>>();
        for (var i = 0; i < tokens.Count;)
        {
            var length = RowLength(tokens, i);
            var isGoals = rows.Count > 0 && rows[^1].Count(t => labels.GoalColumn(t.Text) is not null) >= 2;
            rows.Add(isGoals ? StreamedGoals.Joined(tokens.GetRange(i, length)) : tokens.GetRange(i, length));
            i += length;
            if (IsHeader(rows[^1]))
            {
                var end = i;
                while (end < tokens.Count && !EndsGrid(tokens[end].Text) && !IsHeaderAt(tokens, end))
                    end++;
                rows.AddRange(Indicators(tokens.GetRange(i, end - i), rows[^1]));
                i = end;
            }
        }

        return rows;
    }

    /// <summary>The header again, as on the top of each page.</summary>
    private bool IsHeaderAt(List<LineToken> tokens, int index) =>
        ColumnRun(tokens, labels.Block(tokens[index].Text) == "indicators" ? index + 1 : index) >= 4;

    private bool EndsGrid(string text) => labels.IsTotal(text) || labels.IsTitle(text) || labels.IsRemark(text) || labels.Block(text) == "remarks";

    private int HeaderAt(List<LineToken> tokens) =>
        Enumerable.Range(0, tokens.Count).FirstOrDefault(i => ColumnRun(tokens, i) >= 4, -1);

    private bool IsHeader(IReadOnlyList<LineToken> row)
    {
        var roles = row.Select(t => labels.IndicatorColumn(t.Text)).OfType<ColumnRole>().ToHashSet();
        return roles.Contains(ColumnRole.Name) && (roles.Contains(ColumnRole.Target) || roles.Contains(ColumnRole.Actual)) && roles.Count >= 4;
    }

    private int ColumnRun(List<LineToken> tokens, int start)
    {
        var end = start;
        while (end < tokens.Count && labels.IndicatorColumn(tokens[end].Text) is not null)
            end++;
        return end - start;
    }

    /// <summary>How many tokens from a position make one row: a label and what belongs to it, up to the next row's label.</summary>
    private int RowLength(List<LineToken> tokens, int start)
    {
        var first = tokens[start].Text;
        if (labels.IsTitle(first) || FormLines.Year(first) is not null)
            return 1;
        var wrapped = labels.Block(first) is not null ? 1 : 0;
        if (ColumnRun(tokens, start + wrapped) is var columns and >= 4)
            return wrapped + columns;
        var end = start + wrapped;
        while (end < tokens.Count && labels.FundsColumn(tokens[end].Text) is not null && labels.FundsRow(tokens[end].Text) is null)
            end++;
        if (end - start - wrapped >= 2)
            return end - start;
        end = start + wrapped;
        while (end < tokens.Count && labels.GoalColumn(tokens[end].Text) is not null)
            end++;
        if (end - start - wrapped >= 2)
            return end - start;
        end = start + 1;
        while (end < tokens.Count && !BeginsRow(tokens, end))
            end++;
        return end - start;
    }

    private bool BeginsRow(List<LineToken> tokens, int index)
    {
        var text = tokens[index].Text;
        return labels.Field(text) is not null || labels.FundsRow(text) is not null || labels.Block(text) is not null || labels.IsManagementAspect(text)
            || labels.IsTotal(text) || labels.IsTitle(text) || labels.IsRemark(text) || labels.GoalColumn(text) is not null || ColumnRun(tokens, index) >= 4;
    }

    /// <summary>The cut into rows under which the cells fit the header's columns best.</summary>
    private List<IReadOnlyList<LineToken>> Indicators(List<LineToken> tokens, IReadOnlyList<LineToken> headerRow)
    {
        var header = new Header([.. headerRow.Select((t, i) => new HeaderColumn(Role(t, i), t.Text, i, 1))]);
        var slots = tokens.Select((t, i) => aligner.Weigh(new(new Cell(0, i, 1, 1, [new Paragraph(t.Text, new Location())], new Location()), i, 1, false), header)).ToArray();
        var best = new decimal[tokens.Count + 1];
        var from = new int[tokens.Count + 1];
        Array.Fill(best, decimal.MinValue, 1, tokens.Count);
        for (var start = 0; start < tokens.Count; start++)
        {
            var fitness = aligner.Fitness(slots.AsSpan(start, Math.Min(LongestRow, tokens.Count - start)), header);
            for (var length = 1; length <= fitness.Length; length++)
            {
                if (best[start] + fitness[length - 1] > best[start + length])
                    (best[start + length], from[start + length]) = (best[start] + fitness[length - 1], start);
            }
        }

        var rows = new List<IReadOnlyList<LineToken>>();
        for (var end = tokens.Count; end > 0; end = from[end])
            rows.Add(tokens.GetRange(from[end], end - from[end]));
        rows.Reverse();
        return rows;
    }

    private ColumnRole Role(LineToken token, int index) => index == 0 && labels.Block(token.Text) is not null
        ? ColumnRole.Wrapper
        : labels.IndicatorColumn(token.Text) ?? ColumnRole.Other;

    /// <summary>一级 指标 → 一级指标: a label that a line break cut in two.</summary>
    private List<LineToken> JoinSplitLabels(IReadOnlyList<LineToken> tokens)
    {
        var joined = new List<LineToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = 1;
            for (var count = 2; count <= 3 && i + count <= tokens.Count; count++)
            {
                var parts = tokens.Skip(i).Take(count).ToArray();
                var text = string.Concat(parts.Select(t => t.Text));
                if (text.Length <= 20 && labels.IsLabel(text) && (Array.TrueForAll(parts, t => !labels.IsLabel(t.Text)) || IsCutInTwo(parts[0].Text, parts[1].Text, text)))
                    length = count;
            }

            joined.Add(new(string.Concat(tokens.Skip(i).Take(length).Select(t => t.Text)), tokens[i].Start));
            i += length - 1;
        }

        return joined;
    }

    /// <summary>一级 and 指标, 年度 and 指标值: each a label of its own, together the label of a column; 项目资金 and (万元).</summary>
    private bool IsCutInTwo(string first, string second, string both) => first + second == both
        && (IsColumnCutInTwo(first, second, both) || (second[0] is '(' or '（' && second[^1] is ')' or '）' && LabelKey.Of(both) == LabelKey.Of(first)));

    private bool IsColumnCutInTwo(string first, string second, string both) => labels.IndicatorColumn(both) is { } role
        && labels.IndicatorColumn(second) is not null && (labels.IndicatorColumn(first) is not { } alone || alone == role);

    private static List<LineToken> Tokens(string line)
    {
        var tokens = new List<LineToken>();
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !char.IsWhiteSpace(line[i]))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                tokens.Add(new(line[start..i], start));
                start = -1;
            }
        }

        return tokens;
    }
}
