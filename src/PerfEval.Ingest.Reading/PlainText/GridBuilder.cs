using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.PlainText;

/// <summary>Where a table stands in the document: its block index (0-based) and its number among the tables (1-based).</summary>
internal sealed record TablePlace(int Block, int Table);

/// <summary>
/// Rows of cells to a grid. The one way from a flattening to a <see cref="Table"/>: whatever knows more about the
/// columns (a form's header, say) sets <see cref="RawCell.Column"/> and <see cref="RawCell.Span"/> before.
/// </summary>
internal static class GridBuilder
{
    /// <exception cref="UnreadableFileException">The grid would have more positions than <see cref="ReadingLimits.MaxTableCells"/>.</exception>
    public static Table Build(RawTable raw, TablePlace place, ReadingLimits limits, CancellationToken cancellation)
    {
        var width = raw.Rows.Max(Width);
        if ((long)width * raw.Rows.Count > limits.MaxTableCells)
            throw LimitErrors.TableCells(limits);

        var cells = new List<Cell>();
        for (var row = 0; row < raw.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            var spans = raw.Style == TableStyle.CellPerLine
                ? Spans(raw.Rows[row], row + 1 < raw.Rows.Count ? raw.Rows[row + 1] : null, width)
                : null;
            PlaceRow(raw.Rows[row], row, spans, place, cells);
        }

        return new Table(cells, new Location { Block = place.Block, Table = place.Table, Line = raw.Rows[0].Line });
    }

    private static int Width(RawRow row)
    {
        var next = 0;
        foreach (var cell in row.Cells)
            next = Math.Max(next, cell.Column ?? 0) + cell.Span;
        return next;
    }

    private static void PlaceRow(RawRow raw, int row, int[]? spans, TablePlace place, List<Cell> cells)
    {
        var column = 0;
        for (var i = 0; i < raw.Cells.Count; i++)
        {
            var rawCell = raw.Cells[i];
            column = Math.Max(column, rawCell.Column ?? 0);
            var span = spans?[i] ?? rawCell.Span;
            cells.Add(ToCell(rawCell, row, column, span, raw.Line, place));
            column += span;
        }
    }

    private static Cell ToCell(RawCell raw, int row, int column, int span, int rowLine, TablePlace place)
    {
        var at = new Location { Block = place.Block, Table = place.Table, Row = row, Column = column, Line = rowLine };
        if (raw.Texts.Count == 0)
            return new Cell(row, column, 1, span, [], at);
        var blocks = new Block[raw.Texts.Count];
        for (var i = 0; i < blocks.Length; i++)
            blocks[i] = new Paragraph(raw.Texts[i].Text, at with { Line = raw.Texts[i].Line });
        return new Cell(row, column, 1, span, blocks, at with { Line = raw.Texts[0].Line });
    }

    /// <summary>
    /// Spans of a row that has fewer cells than the table is wide. A header over two lines shows its merged cells: the
    /// second line is blank under the cells that go through, and the rest shares the others evenly. Any other short
    /// row goes left to right, its last cell taking what is left.
    /// </summary>
    private static int[] Spans(RawRow row, RawRow? next, int width)
    {
        var count = row.Cells.Count;
        var spans = new int[count];
        Array.Fill(spans, 1);
        if (next is not null && next.Cells.Count > count && HeaderSpans(row, next) is { } merged)
            spans = merged;

        spans[^1] += width - spans.Sum();
        return spans;
    }

    /// <summary>
    /// The spans of a header's first line from the blanks of its second: a blank lies under a cell that goes through, the
    /// captions between blanks under one cell each, or evenly under several where they are in one place only.
    /// </summary>
    private static int[]? HeaderSpans(RawRow row, RawRow next)
    {
        if (row.Cells.Any(c => c.IsBlank) || !next.Cells.All(c => c.IsBlank || IsCaption(c)))
            return null;
        var through = next.Cells.Count(c => c.IsBlank);
        var runs = next.Cells.Where((c, i) => !c.IsBlank && (i == 0 || next.Cells[i - 1].IsBlank)).Count();
        var over = row.Cells.Count - through;
        var under = next.Cells.Count - through;
        if (through == 0 || over <= 0 || !(over == runs || (runs == 1 && under % over == 0)))
            return null;
        var spans = new List<int>();
        for (var i = 0; i < next.Cells.Count;)
        {
            var end = i;
            while (end < next.Cells.Count && !next.Cells[end].IsBlank)
                end++;
            var each = end == i ? 1 : over == runs ? end - i : under / over;
            spans.AddRange(Enumerable.Repeat(each, end == i ? 1 : (end - i) / each));
            i = Math.Max(end, i + 1);
        }

        return [.. spans];
    }

    private static bool IsCaption(RawCell cell) => !cell.IsBlank && !cell.Text.Any(char.IsAsciiDigit);
}
