using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// Which glyphs stand in which cell: by the middle of the glyph, but a run that a ruling cuts through a letter has overflowed its
/// cell and goes as a whole to the cell that it covers most. Glyphs are marked as taken when the table is accepted.
/// </summary>
internal sealed class CellGlyphs
{
    /// <summary>A ruling this far inside a glyph's box, in em, cuts the letter.</summary>
    private const float CutDepth = 0.1f;

    /// <summary>A gap wider than its neighbour by this, in em, parts the texts of two cells.</summary>
    private const float LeastGap = 0.05f;

    /// <summary>Text outside the table that is larger than the text inside by more than this is a heading above it.</summary>
    private const float LargerType = 1.1f;

    /// <summary>Text whose middle stands this far outside the table, in em, still belongs to the cell there; the next paragraph is farther.</summary>
    private const float Overhang = 0.42f;

    private readonly PageText text;
    private readonly LineGrid grid;
    private readonly List<Region> cells;
    private readonly int[] owners;
    private readonly List<int>?[] assigned;

    public CellGlyphs(LineGrid grid, List<Region> cells, PageText text)
    {
        this.text = text;
        this.grid = grid;
        this.cells = cells;
        assigned = new List<int>?[cells.Count];
        owners = new int[grid.RowCount * grid.ColumnCount];
        Array.Fill(owners, -1);
        for (var i = 0; i < cells.Count; i++)
        {
            for (var row = cells[i].Row; row < cells[i].EndRow; row++)
                Array.Fill(owners, i, (row * grid.ColumnCount) + cells[i].Column, cells[i].ColumnSpan);
        }

        Assign();
    }

    /// <summary>Cells with text.</summary>
    public int Filled { get; private set; }

    /// <summary>The glyphs of a cell, in painting order.</summary>
    public PdfGlyph[] Of(int cell)
    {
        var indices = assigned[cell];
        if (indices is null)
            return [];
        indices.Sort();
        var glyphs = new PdfGlyph[indices.Count];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = text.Glyphs[indices[i]];
        return glyphs;
    }

    public void Take()
    {
        foreach (var indices in assigned)
        {
            foreach (var index in indices ?? [])
                text.Taken[index] = true;
        }
    }

    private void Assign()
    {
        var box = grid.Box;
        var largest = 0f;
        var outside = new List<TextRun>();
        foreach (ref readonly var run in text.Between(box.Top - PageText.Tallest, box.Bottom + PageText.Tallest))
        {
            if (run.Box.Right < box.Left || run.Box.Left > box.Right)
                continue;
            if (!run.IsUpright)
            {
                AssignEach(run);
            }
            else if (run.MiddleY < grid.Rows[0] || run.MiddleY > grid.Rows[^1])
            {
                outside.Add(run);
            }
            else
            {
                AssignRun(run);
                largest = Math.Max(largest, run.FontSize);
            }
        }

        foreach (var run in outside)
        {
            if (largest == 0 || (run.FontSize <= LargerType * largest && !IsOverCells(run)))
                AssignRun(run);
        }

        foreach (var indices in assigned)
        {
            if (indices is not null && indices.Exists(i => !string.IsNullOrWhiteSpace(text.Glyphs[i].Text)))
                Filled++;
        }
    }

    /// <summary>Whether a run outside the table begins above or below one cell and ends at another: a line of the page, not of a cell.</summary>
    private bool IsOverCells(in TextRun run)
    {
        var row = RowAt(run.MiddleY, run.FontSize);
        return CellAt(text.Glyphs[run.First].Box.MiddleX, row, run.FontSize) != CellAt(text.Glyphs[run.End - 1].Box.MiddleX, row, run.FontSize);
    }

    private void AssignEach(in TextRun run)
    {
        for (var i = run.First; i < run.End; i++)
        {
            var box = text.Glyphs[i].Box;
            Give(i, i + 1, CellAt(box.MiddleX, RowAt(box.MiddleY, run.FontSize), run.FontSize));
        }
    }

    private void AssignRun(in TextRun run)
    {
        var row = RowAt(run.MiddleY, run.FontSize);
        if (row < 0)
            return;
        var first = run.First;
        for (var i = run.First + 1; i < run.End; i++)
        {
            if (IsBetweenCells(i, row, run))
            {
                AssignPiece(first, i, row);
                first = i;
            }
        }

        AssignPiece(first, run.End, row);
    }

    /// <summary>
    /// Whether a side of a cell passes between a glyph and the one before, through neither; or near them, where a gap that the run
    /// has nowhere else says that the text of the next cell begins.
    /// </summary>
    private bool IsBetweenCells(int index, int row, in TextRun run)
    {
        var (left, right) = (text.Glyphs[index - 1], text.Glyphs[index]);
        var before = CellAt(left.Box.MiddleX, row, left.FontSize);
        var after = CellAt(right.Box.MiddleX, row, right.FontSize);
        if (before == after)
            return false;
        if (string.IsNullOrWhiteSpace(left.Text) || string.IsNullOrWhiteSpace(right.Text))
            return true;
        var side = before >= 0 ? grid.Columns[cells[before].EndColumn] : grid.Columns[cells[after].Column];
        var depth = CutDepth * Math.Max(left.FontSize, right.FontSize);
        return (side >= left.Box.Right - depth && side <= right.Box.Left + depth)
            || Gap(index) - UsualGap(index, run) > LeastGap * Math.Max(left.FontSize, right.FontSize);
    }

    private float Gap(int index) => text.Glyphs[index].Box.Left - text.Glyphs[index - 1].Box.Right;

    private float UsualGap(int index, in TextRun run) =>
        index - 2 >= run.First ? Gap(index - 1) : index + 1 < run.End ? Gap(index + 1) : 0;

    private void AssignPiece(int first, int end, int row)
    {
        var start = CellAt(text.Glyphs[first].Box.MiddleX, row, text.Glyphs[first].FontSize);
        var (best, most) = (-1, 0f);
        var (current, width) = (-1, 0f);
        for (var i = first; i < end; i++)
        {
            var box = text.Glyphs[i].Box;
            var cell = CellAt(box.MiddleX, row, text.Glyphs[i].FontSize);
            width = cell == current ? width + box.Width : box.Width;
            current = cell;
            if (width > most && (cell >= 0 || start < 0))
                (best, most) = (cell, width);
        }

        Give(first, end, best >= 0 ? best : start);
    }

    private void Give(int first, int end, int cell)
    {
        if (cell < 0)
            return;
        for (var i = first; i < end; i++)
        {
            if (!text.Taken[i])
                (assigned[cell] ??= []).Add(i);
        }
    }

    private int CellAt(float x, int row, float fontSize)
    {
        var column = PlaceIn(grid.Columns, x, Overhang * fontSize);
        return row < 0 || column < 0 ? -1 : owners[(row * grid.ColumnCount) + column];
    }

    private int RowAt(float y, float fontSize) => PlaceIn(grid.Rows, y, Overhang * fontSize);

    /// <summary>Index of the interval between edges that holds the place, or −1.</summary>
    private static int PlaceIn(List<float> edges, float place, float slack)
    {
        if (place < edges[0] - slack || place > edges[^1] + slack)
            return -1;
        var index = edges.BinarySearch(place);
        return Math.Clamp(index >= 0 ? index : ~index - 1, 0, edges.Count - 2);
    }
}
