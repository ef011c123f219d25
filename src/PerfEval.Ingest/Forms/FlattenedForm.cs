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
    public IReadOnlyList<IReadOnlyList<LineToken>>? Rows(string line)
    {
        var tokens = JoinSplitLabels(Tokens(line));
        if (tokens.Count < 2 * FewestLabels || tokens.Count(t => labels.IsLabel(t.Text)) < FewestLabels || HeaderAt(tokens) < 0)
            return null;
        var rows = new List<IReadOnlyList<LineToken>>();
        for (var i = 0; i < tokens.Count;)
        {
            var length = RowLength(tokens, i);
            rows.Add(tokens.GetRange(i, length));
            i += length;
            if (IsHeader(rows[^1]))
            {
                var end = i;
                while (end < tokens.Count && !EndsGrid(tokens[end].Text))
                    end++;
                rows.AddRange(Indicators(tokens.GetRange(i, end - i), rows[^1]));
                i = end;
            }
        }

        return rows;
    }

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
        var slots = tokens.Select((t, i) => new Slot(new Cell(0, i, 1, 1, [new Paragraph(t.Text, new Location())], new Location()), i, 1, false)).ToArray();
        var best = new decimal[tokens.Count + 1];
        var from = new int[tokens.Count + 1];
        for (var end = 1; end <= tokens.Count; end++)
        {
            best[end] = decimal.MinValue;
            for (var start = Math.Max(0, end - LongestRow); start < end; start++)
            {
                var row = slots[start..end].Select((s, i) => s with { Column = i }).ToArray();
                var fitness = best[start] + aligner.Fitness(row, header);
                if (fitness > best[end])
                    (best[end], from[end]) = (fitness, start);
            }
        }

        var rows = new List<IReadOnlyList<LineToken>>();
        for (var end = tokens.Count; end > 0; end = from[end])
            rows.Insert(0, tokens.GetRange(from[end], end - from[end]));
        return rows;
    }

    private ColumnRole Role(LineToken token, int index) => index == 0 && labels.Block(token.Text) is not null
        ? ColumnRole.Wrapper
        : labels.IndicatorColumn(token.Text) ?? ColumnRole.Other;

    /// <summary>一级 指标 → 一级指标: a label that a line break cut in two.</summary>
    private List<LineToken> JoinSplitLabels(List<LineToken> tokens)
    {
        var joined = new List<LineToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = 1;
            if (!labels.IsLabel(tokens[i].Text))
            {
                for (var count = 2; count <= 3 && i + count <= tokens.Count; count++)
                {
                    var text = string.Concat(tokens.Skip(i).Take(count).Select(t => t.Text));
                    if (text.Length <= 20 && labels.IsLabel(text) && tokens.Skip(i).Take(count).All(t => !labels.IsLabel(t.Text)))
                        length = count;
                }
            }

            joined.Add(new(string.Concat(tokens.Skip(i).Take(length).Select(t => t.Text)), tokens[i].Start));
            i += length - 1;
        }

        return joined;
    }

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
