using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>Makes the table of a region: lines → pieces in columns → rows → cells. Null where it turns out to be none.</summary>
internal static class AlignedGrid
{
    /// <summary>A line with texts in this share of the columns is a row, or names them all.</summary>
    private const float FullLine = 0.6f;

    /// <summary>Above the head, below it, at the end; with as many as <see cref="RulesOfRows"/> there is one below every row.</summary>
    private const int RulesOfHead = 3;

    private const int RulesOfRows = 5;

    /// <summary>Of so many texts of a row at least one has a figure, and so many columns at least one a text in what is a row of its own.</summary>
    private const int OneOf = 3;

    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public static PageTable? Build(AlignedRegion region, int page, ReadingLimits limits)
    {
        var middles = Gutters.Middles(region.Columns);
        var lines = region.Lines.Select(l => new PieceRow(l.Baseline, Piece.Cut(l, middles))).ToArray();
        if (!Plausibility.IsTable(lines, region))
            return null;

        var head = HeadLines(lines, region);
        var placed = new List<PlacedPiece>(HeadRows.Place([.. lines.Take(head)], region, out var headRows));
        if (head == 0)
            headRows = 0;
        var body = BodyRows([.. lines.Skip(head)], region);
        for (var i = 0; i < body.Count; i++)
            placed.AddRange(body[i].Pieces.Select(p => new PlacedPiece(p, headRows + i, 1)));
        if ((long)(headRows + body.Count) * region.Columns.Count > limits.MaxTableCells)
            throw LimitErrors.TableCells(limits);
        return Assemble(placed, headRows + body.Count, region, page) is { } table ? table with { MayLackRows = AreGuessed(body, region) } : null;
    }

    /// <summary>Nothing but nearness says which lines are of one row.</summary>
    private static bool AreGuessed(IReadOnlyList<PieceRow> rows, AlignedRegion region) =>
        region.Frame is null && region.Carried is null or { MayLackRows: true } && rows.Any(r => r.Last - r.First > TextLines.LeastLeading * r.FontSize);

    /// <summary>Lines above the second ruling; without rulings those above the first full line, and that too where it has heads over it.</summary>
    private static int HeadLines(PieceRow[] lines, AlignedRegion region)
    {
        if (region.Carried is not null)
            return 0;
        if (region.Frame is { Rules.Count: >= RulesOfHead } frame)
            return lines.TakeWhile(l => l.First < frame.Rules[1] + 1).Count();
        var anchor = Array.FindIndex(lines, l => l is { HasSpanning: false } && l.Filled >= FullLine * region.Columns.Count);
        if (anchor <= 0 || !lines.Take(anchor).Any(l => l.HasSpanning))
            return 0;

        if (anchor == lines.Length || IsOfFigures(lines[anchor]))
            return anchor;

        // The rest of wrapped heads: rows have something in the first column, or figures.
        anchor++;
        while (anchor < lines.Length && lines[anchor].First - lines[anchor - 1].Last < TextLines.MostLeading * lines[anchor].FontSize
            && !lines[anchor].Pieces.Exists(p => p.First == 0) && !IsOfFigures(lines[anchor]))
            anchor++;
        return anchor;
    }

    /// <summary>Heads are words; the first line that has figures is a row.</summary>
    private static bool IsOfFigures(PieceRow line) => line.Pieces.Count(p => p.Line.Text.Any(char.IsAsciiDigit)) * OneOf >= line.Pieces.Count;

    private static IReadOnlyList<PieceRow> BodyRows(PieceRow[] lines, AlignedRegion region)
    {
        var rules = region.Frame?.Rules ?? [];
        if (rules.Count < RulesOfRows)
            return RowGrouping.Group(lines, region.Columns);

        // A ruling below every row says where rows end.
        var bands = lines.GroupBy(l => rules.Count(r => r < l.First)).Select(band =>
        {
            var row = band.First();
            foreach (var line in band.Skip(1))
                row.Take(line);
            return row;
        });
        return [.. bands];
    }

    private static PageTable? Assemble(List<PlacedPiece> placed, int rows, AlignedRegion region, int page)
    {
        var columns = region.Columns;
        if (placed.Count == 0 || (rows < 2 && region.Carried is null))
            return null;
        var box = placed.Select(p => p.Piece.Line.Box).Aggregate((a, b) => a.Union(b));
        if (region.Frame is { } frame)
            box = new PdfRectangle(Math.Min(box.Left, frame.Left), Math.Min(box.Top, frame.Rules[0]), Math.Max(box.Right, frame.Right), Math.Max(box.Bottom, frame.Rules[^1]));
        if (region.Carried is { } carried)
            box = box with { Left = carried.Box.Left, Right = carried.Box.Right };
        float[] columnEdges = [box.Left, .. Gutters.Middles(columns), box.Right];
        var rowEdges = RowEdges(placed, rows, box);

        var grid = new bool[rows, columns.Count];
        var cells = new List<PageCell>();
        foreach (var (row, rowSpan, first, last, pieces) in Shapes(placed))
        {
            var cellBox = pieces.Select(p => p.Line.Box).Aggregate((a, b) => a.Union(b));
            cellBox = new PdfRectangle(Math.Min(cellBox.Left, columns[first].Left), rowEdges[row], Math.Max(cellBox.Right, columns[last].Right), rowEdges[row + rowSpan]);
            cells.Add(new PageCell(row, first, rowSpan, last - first + 1, cellBox, [.. pieces.SelectMany(p => p.Line.Glyphs)]));
            for (var r = row; r < row + rowSpan; r++)
            {
                for (var c = first; c <= last; c++)
                    grid[r, c] = true;
            }
        }

        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns.Count; c++)
            {
                if (!grid[r, c])
                    cells.Add(new PageCell(r, c, 1, 1, new PdfRectangle(columnEdges[c], rowEdges[r], columnEdges[c + 1], rowEdges[r + 1]), []));
            }
        }

        return new PageTable(page, box, columnEdges, rowEdges, [.. cells.OrderBy(c => c.Row).ThenBy(c => c.Column)])
        {
            // Open at the top below a table that is closed: its first row is a row of its own. One that has next to nothing may be the rest
            // of a row that the page break cut, and its text decides.
            IsOpenAtTop = region.Carried is not null && (placed.Count(p => p.Row == 0) * OneOf >= columns.Count || placed.Exists(p => p is { Row: 0, Piece.First: 0 })),
        };
    }

    /// <summary>The cells that the pieces of each row make: pieces that overlap are of one cell.</summary>
    private static IEnumerable<(int Row, int RowSpan, int First, int Last, List<Piece> Pieces)> Shapes(List<PlacedPiece> placed)
    {
        foreach (var sameRow in placed.GroupBy(p => p.Row))
        {
            var open = new List<(int RowSpan, int First, int Last, List<Piece> Pieces)>();
            foreach (var piece in sameRow.OrderBy(p => p.Piece.First).ThenBy(p => p.Piece.Line.Baseline))
            {
                if (open.Count > 0 && open[^1].Last >= piece.Piece.First)
                {
                    var last = open[^1];
                    last.Pieces.Add(piece.Piece);
                    open[^1] = (Math.Min(last.RowSpan, piece.RowSpan), last.First, Math.Max(last.Last, piece.Piece.Last), last.Pieces);
                }
                else
                {
                    open.Add((piece.RowSpan, piece.Piece.First, piece.Piece.Last, [piece.Piece]));
                }
            }

            foreach (var (rowSpan, first, last, pieces) in open)
                yield return (sameRow.Key, rowSpan, first, last, pieces);
        }
    }

    /// <summary>In the middle between what ends above and what begins below.</summary>
    private static float[] RowEdges(List<PlacedPiece> placed, int rows, PdfRectangle box)
    {
        var (ends, begins) = (new float[rows + 1], new float[rows + 1]);
        Array.Fill(ends, float.MinValue);
        Array.Fill(begins, float.MaxValue);
        foreach (var (piece, row, rowSpan) in placed)
        {
            ends[row + rowSpan] = Math.Max(ends[row + rowSpan], piece.Line.Box.Bottom);
            begins[row] = Math.Min(begins[row], piece.Line.Box.Top);
        }

        for (var r = rows - 1; r >= 0; r--)
            begins[r] = Math.Min(begins[r], begins[r + 1]);
        var edges = new float[rows + 1];
        (edges[0], edges[rows]) = (box.Top, box.Bottom);
        for (var r = 1; r < rows; r++)
        {
            ends[r] = Math.Max(ends[r], ends[r - 1]);
            var above = ends[r] > float.MinValue ? ends[r] : edges[r - 1];
            var below = begins[r] < float.MaxValue ? begins[r] : box.Bottom;
            edges[r] = Math.Max(edges[r - 1], (above + below) / 2);
        }

        return edges;
    }
}
