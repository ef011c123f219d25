using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// Edges of columns and rows, and for each grid position whether a ruling is drawn on its left and on its top. Outer sides count
/// as drawn for the cells; <see cref="IsDrawnAcross"/> and <see cref="IsDrawnDown"/> tell what is on the page.
/// </summary>
internal sealed class LineGrid
{
    /// <summary>A side counts as drawn from this part of its length: separated borders and sloppy ends leave some out.</summary>
    private const float DrawnPart = 0.5f;

    private readonly bool[] across;
    private readonly bool[] down;

    private LineGrid(LineSet lines, List<GridEdge> columns, List<GridEdge> rows)
    {
        Lines = lines;
        Columns = columns.ConvertAll(e => e.At);
        Rows = rows.ConvertAll(e => e.At);
        across = Drawn(rows, Columns);
        down = Drawn(columns, Rows);
    }

    public LineSet Lines { get; }
    public List<float> Columns { get; }
    public List<float> Rows { get; }
    public int ColumnCount => Columns.Count - 1;
    public int RowCount => Rows.Count - 1;
    public PdfRectangle Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>The verticals run on above the topmost, below the lowest horizontal.</summary>
    public bool IsOpenAtTop { get; private init; }
    public bool IsOpenAtBottom { get; private init; }

    /// <summary>Whether a ruling is drawn along the top of a row (its number that of the row, or of rows for the bottom) in a column.</summary>
    public bool IsDrawnAcross(int rowEdge, int column) => across[(rowEdge * ColumnCount) + column];

    /// <summary>Whether a ruling is drawn along the top of a row in any of the columns.</summary>
    public bool IsDrawnAlong(int rowEdge, int column, int endColumn) => Array.IndexOf(across, value: true, (rowEdge * ColumnCount) + column, endColumn - column) >= 0;

    /// <summary>Whether a ruling is drawn along the left of a column (its number that of columns for the right side) in a row.</summary>
    public bool IsDrawnDown(int columnEdge, int row) => down[(columnEdge * RowCount) + row];

    /// <summary>Null where the lines make no cell.</summary>
    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public static LineGrid? Create(LineSet lines, PageText text, ReadingLimits limits)
    {
        if (lines.Horizontal.Count + lines.Vertical.Count < 3 || lines.Vertical.Count == 0)
            return null;
        var box = lines.Box;
        var rows = GridEdges.Cluster(lines.Horizontal, (a, b) => HasTextBetweenRows(a, b, text));
        var columns = GridEdges.Cluster(lines.Vertical, (a, b) => HasTextBetweenColumns(a, b, text));
        var (openTop, openBottom) = GridEdges.AddMissing(rows, lines.Vertical, (from, to) => text.HasTextIn(box with { Top = from, Bottom = to }));
        GridEdges.AddMissing(columns, lines.Horizontal, (from, to) => text.HasTextIn(box with { Left = from, Right = to }));
        RemoveStubs(columns, rows, text);
        RemoveStubs(rows, columns, text);
        if (rows.Count < 2 || columns.Count < 2)
            return null;
        if ((rows.Count - 1L) * (columns.Count - 1L) > limits.MaxTableCells)
            throw LimitErrors.TableCells(limits);
        return new LineGrid(lines, columns, rows) { IsOpenAtTop = openTop, IsOpenAtBottom = openBottom };
    }

    private static bool HasTextBetweenRows(in Line above, in Line below, PageText text) =>
        text.HasTextIn(new PdfRectangle(Math.Max(above.Start, below.Start), above.At, Math.Min(above.End, below.End), below.At));

    private static bool HasTextBetweenColumns(in Line left, in Line right, PageText text) =>
        text.HasTextIn(new PdfRectangle(left.At, Math.Max(left.Start, right.Start), right.At, Math.Min(left.End, right.End)));

    /// <summary>Removes the edges that are drawn along no whole grid position: ticks, the ends of other things.</summary>
    private static void RemoveStubs(List<GridEdge> edges, List<GridEdge> crossing, PageText text)
    {
        if (crossing.Count < 2)
            return;
        var places = crossing.ConvertAll(e => e.At);
        edges.RemoveAll(edge =>
        {
            text.CheckCancelled();
            return !edge.IsVirtual && !Array.Exists(Drawn([edge], places), drawn => drawn);
        });
    }

    /// <summary>For each edge, for each position along it: whether it is drawn there.</summary>
    private static bool[] Drawn(List<GridEdge> edges, List<float> places)
    {
        var count = places.Count - 1;
        var drawn = new bool[edges.Count * count];
        for (var edge = 0; edge < edges.Count; edge++)
        {
            var pieces = edges[edge].Drawn;
            var piece = 0;
            for (var i = 0; i < count; i++)
            {
                var (start, end) = (places[i], places[i + 1]);
                while (piece < pieces.Count && pieces[piece].End <= start)
                    piece++;
                var length = 0f;
                for (var p = piece; p < pieces.Count && pieces[p].Start < end; p++)
                    length += Math.Min(pieces[p].End, end) - Math.Max(pieces[p].Start, start);
                drawn[(edge * count) + i] = length >= DrawnPart * (end - start);
            }
        }

        return drawn;
    }
}
