using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Spaced;

/// <summary>Rows of cells and the edges between them, as a table of the page.</summary>
internal static class SpacedGrid
{
    /// <summary>A first row with fewer texts than one in so many columns may be the rest of a row that the page break cut.</summary>
    private const int FewOf = 3;

    /// <param name="rows">From top to bottom.</param>
    /// <param name="within">The widest step inside of their cells, in em.</param>
    /// <param name="carried">The table of the page before that goes on here: its columns are this one's.</param>
    /// <param name="page">1-based.</param>
    /// <param name="limits">Bound on the positions of a table.</param>
    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public static PageTable Build(IReadOnlyList<SpacedRow> rows, float within, PageTable? carried, int page, ReadingLimits limits)
    {
        var box = rows.Select(r => r.Box).Aggregate((a, b) => a.Union(b));
        var cuts = ColumnCuts.Find(rows, carried is null ? [] : [.. carried.ColumnEdges.Skip(1).Take(carried.ColumnCount - 1)]);
        if ((long)rows.Count * (cuts.Length + 1) > limits.MaxTableCells)
            throw LimitErrors.TableCells(limits);
        if (carried is not null)
            box = box with { Left = Math.Min(carried.Box.Left, cuts.Length > 0 ? cuts[0] - 1 : box.Left), Right = Math.Max(carried.Box.Right, cuts.Length > 0 ? cuts[^1] + 1 : box.Right) };
        float[] columnEdges = [box.Left, .. cuts, box.Right];
        var rowEdges = new float[rows.Count + 1];
        (rowEdges[0], rowEdges[^1]) = (box.Top, box.Bottom);
        for (var i = 1; i < rows.Count; i++)
            rowEdges[i] = Math.Max(rowEdges[i - 1], (rows[i - 1].Bottom + rows[i].Top) / 2);

        var ink = Ink(rows, cuts);
        var cells = new List<PageCell>();
        for (var row = 0; row < rows.Count; row++)
        {
            var next = 0;
            foreach (var cell in rows[row].Cells)
            {
                var (first, last) = Place(cell, cuts);
                first = Math.Max(first, next);
                last = Math.Max(first, last);
                for (; next < first; next++)
                    cells.Add(Empty(row, next));
                var place = new PdfRectangle(Math.Min(ink[first].Left, cell.Left), rowEdges[row], Math.Max(ink[last].Right, cell.Right), rowEdges[row + 1]);
                cells.Add(new PageCell(row, first, 1, last - first + 1, place, [.. cell.Stacks.OrderBy(s => s.Box.Top).SelectMany(s => s.Lines).SelectMany(l => l.Glyphs)]));
                next = last + 1;
            }

            for (; next <= cuts.Length; next++)
                cells.Add(Empty(row, next));
        }

        return new PageTable(page, box, columnEdges, rowEdges, cells)
        {
            LineStep = within,
            MayLackRows = rows.Any(r => r.HoldsSeveralRows || r.HasTextOfOtherRows || r.MayBeSeveralRows) || AreNear(rows, within),

            // What goes on below a row that the page before ends with begins with a row of its own, but where it has next to nothing.
            IsOpenAtTop = carried is not null && (rows[0].Cells.Count * FewOf >= cuts.Length + 1 || Place(rows[0].Cells[0], cuts).First == 0),
        };

        PageCell Empty(int row, int column) =>
            new(row, column, 1, 1, new PdfRectangle(columnEdges[column], rowEdges[row], columnEdges[column + 1], rowEdges[row + 1]), []);
    }

    /// <summary>
    /// Whether rows stand no further apart than lines of a cell: one of them is the text of a cell merged over rows, set in its middle, and
    /// which rows those are is not told.
    /// </summary>
    private static bool AreNear(IReadOnlyList<SpacedRow> rows, float within)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].FirstBaseline - rows[i - 1].LastBaseline <= within * Math.Min(rows[i].FontSize, rows[i - 1].FontSize))
                return true;
        }

        return false;
    }

    /// <summary>The room that the texts of each column take: what a full line is measured by.</summary>
    private static (float Left, float Right)[] Ink(IReadOnlyList<SpacedRow> rows, float[] cuts)
    {
        var ink = new (float Left, float Right)[cuts.Length + 1];
        Array.Fill(ink, (float.MaxValue, float.MinValue));
        foreach (var cell in rows.SelectMany(r => r.Cells))
        {
            var (first, last) = Place(cell, cuts);
            ink[first].Left = Math.Min(ink[first].Left, cell.Left);
            ink[last].Right = Math.Max(ink[last].Right, cell.Right);
        }

        return ink;
    }

    private static (int First, int Last) Place(SpacedCell cell, float[] cuts)
    {
        var slack = cell.Stacks[0].Slack;
        var first = 0;
        while (first < cuts.Length && cuts[first] <= cell.Left + slack)
            first++;
        var last = first;
        while (last < cuts.Length && cuts[last] < cell.Right - slack)
            last++;
        return (first, last);
    }
}
