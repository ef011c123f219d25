using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Indicators;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Flattened;

/// <summary>
/// The indicator grid of a form whose cells came as a stream: its header, of one line or two, and the cut of the cells
/// below it into rows, under which they fit the header's columns best.
/// </summary>
internal sealed class StreamedGrid(LabelCatalog labels, RowAligner aligner)
{
    private const int LongestRow = 24;

    /// <summary>Where the second line of a header begins (… 得分 原因 | 指标性质 指标值 度量单位); the length of the run where it has one line.</summary>
    public int SecondLine(IReadOnlyList<LineToken> run)
    {
        var roles = run.Select((t, i) => Role(t, i)).ToArray();
        var best = run.Count;
        for (var start = run.Count - 2; start >= 3; start--)
        {
            var above = roles[..start];
            if (!Array.Exists(above, r => IsParted(roles[start], r)))
                break;
            if (roles[start..].All(r => Array.Exists(above, w => IsParted(r, w))) && !IsParted(roles[start], above[^1]))
                best = start;
        }

        // Its first part may be the description in words, which could stand at the end of the first line as well.
        return best < run.Count && best > 3 && IndicatorHeaders.IsDescription(roles[best - 1], run[best - 1].Text) && Array.IndexOf(roles, ColumnRole.Target) is >= 0 and var target && target < best - 2 ? best - 1 : best;
    }

    /// <summary>The columns of a header, by the rules of every other form.</summary>
    public Header HeaderOf(IReadOnlyList<IReadOnlyList<LineToken>> lines)
    {
        var cells = lines.SelectMany((line, r) => line.Select((t, c) => Cell(t, r, c))).ToList();
        var table = new Table(cells, new Location());
        var state = new FormState(new FormReading(new(string.Empty, string.Empty, new Location())));
        IndicatorHeaders.Open(GridRow.Of(table, 0), state, labels);
        if (lines.Count > 1)
            IndicatorHeaders.Refine(GridRow.Of(table, 1), state, labels);
        return state.Form.IndicatorHeader!;
    }

    public List<IReadOnlyList<LineToken>> Rows(List<LineToken> tokens, Header header)
    {
        var slots = tokens.Select((t, i) => aligner.Weigh(new(Cell(t, 0, i), i, 1, false), header)).ToArray();
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

    private static bool IsParted(ColumnRole part, ColumnRole whole) => IndicatorHeaders.IsPartOf(part, whole);

    private static Cell Cell(LineToken token, int row, int column) => new(row, column, 1, 1, [new Paragraph(token.Text, new Location())], new Location());
}
