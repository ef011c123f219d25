using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// Grids to tables: the smallest first, so that what stands in a table inside a cell is not the cell's text too; then each is put
/// into the cell that holds it.
/// </summary>
internal sealed class TableBuilder(List<LineGrid> grids, PageText text, int page, float width, float height)
{
    /// <summary>A frame no farther from the sides of the page is the page's.</summary>
    private const float PageMargin = 48;

    /// <summary>A chart with as many cells has text in fewer than one of <see cref="ChartShare"/>.</summary>
    private const int ChartCells = 60;
    private const int ChartShare = 25;

    private readonly List<Candidate> candidates = [];

    public IReadOnlyList<PageTable> Build()
    {
        grids.Sort(static (a, b) => Area(a).CompareTo(Area(b)));
        foreach (var grid in grids)
        {
            text.CheckCancelled();
            Consider(grid);
        }

        candidates.Sort(static (a, b) => a.Grid.Box.Top.CompareTo(b.Grid.Box.Top));
        var tables = new List<PageTable>();
        foreach (var candidate in candidates)
        {
            if (!candidate.IsInner)
                tables.Add(candidate.ToTable(page));
        }

        return tables;
    }

    private static float Area(LineGrid grid) => grid.Box.Width * grid.Box.Height;

    private void Consider(LineGrid grid)
    {
        var cells = CellRegions.Find(grid);
        var inside = candidates.FindAll(c => !c.IsInner && Holds(grid.Box, c.Grid.Box));
        if (cells.Count == 1 && (inside.Exists(c => c.Cells.Count > 1) || IsPageFrame(grid.Box)))
            return;
        var glyphs = new CellGlyphs(grid, cells, text);
        if (glyphs.Filled + inside.Count == 0 || (cells.Count > ChartCells && glyphs.Filled * ChartShare < cells.Count))
            return;
        var candidate = new Candidate(grid, cells, glyphs);
        if (cells.Count > 1)
            AdoptInner(candidate, inside);
        else if (IsInCell(grid))
            return;
        glyphs.Take();
        candidates.Add(candidate);
    }

    /// <summary>A box inside a larger grid, for a tick or for emphasis: its text is the cell's.</summary>
    private bool IsInCell(LineGrid box) =>
        grids.Exists(g => g.RowCount * g.ColumnCount > 1 && Holds(g.Box, box.Box) && !ReferenceEquals(g, box));

    private void AdoptInner(Candidate outer, List<Candidate> inside)
    {
        foreach (var inner in inside)
        {
            text.CheckCancelled();
            var cell = outer.CellAt(inner.Grid.Box);
            if (cell < 0)
                continue;
            inner.IsInner = true;
            outer.Nested.Add((cell, inner.ToTable(page)));
        }
    }

    private bool IsPageFrame(PdfRectangle box) =>
        box.Left < PageMargin && box.Top < PageMargin && width - box.Right < PageMargin && height - box.Bottom < PageMargin;

    private static bool Holds(PdfRectangle outer, PdfRectangle inner) =>
        inner.Left >= outer.Left && inner.Top >= outer.Top && inner.Right <= outer.Right && inner.Bottom <= outer.Bottom;

    private sealed class Candidate(LineGrid grid, List<Region> cells, CellGlyphs glyphs)
    {
        public LineGrid Grid => grid;
        public List<Region> Cells => cells;
        public bool IsInner { get; set; }
        public List<(int Cell, PageTable Table)> Nested { get; } = [];

        public int CellAt(PdfRectangle box) => cells.FindIndex(c => BoxOf(c).Contains(box.MiddleX, box.MiddleY));

        public PageTable ToTable(int page)
        {
            var made = new PageCell[cells.Count];
            for (var i = 0; i < made.Length; i++)
            {
                made[i] = new PageCell(cells[i].Row, cells[i].Column, cells[i].RowSpan, cells[i].ColumnSpan, BoxOf(cells[i]), glyphs.Of(i))
                {
                    IsOpenAtBottom = !grid.IsDrawnAlong(cells[i].EndRow, cells[i].Column, cells[i].EndColumn),
                };
            }

            foreach (var group in Nested.GroupBy(n => n.Cell, n => n.Table))
                made[group.Key] = made[group.Key] with { Nested = [.. group.OrderBy(t => t.Box.Top)] };
            return new PageTable(page, grid.Box, grid.Columns, grid.Rows, made)
            {
                IsOpenAtTop = grid.IsOpenAtTop,
                IsOpenAtBottom = grid.IsOpenAtBottom,
                IsRuled = true,
            };
        }

        private PdfRectangle BoxOf(Region cell) =>
            new(grid.Columns[cell.Column], grid.Rows[cell.Row], grid.Columns[cell.EndColumn], grid.Rows[cell.EndRow]);
    }
}
