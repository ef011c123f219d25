using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Docx.Tables;

/// <summary>
/// Turns the rows of a Word table, which know spans and merge marks only, into cells at grid positions. Cells of a row follow
/// one another, and a cell reaches down only where the row below continues it at the same column and width: so no two
/// cells can overlap, whatever the file says.
/// </summary>
internal sealed class GridBuilder(ReadingSession session)
{
    private readonly List<Cell> cells = [];
    private readonly List<Placed> row = [];
    private List<VerticalMerge> above = [];
    private List<VerticalMerge> here = [];
    private int column;
    private int columns;

    /// <summary>0-based index of the row that is being read.</summary>
    public int Row { get; private set; }

    public bool HasCells => cells.Count + row.Count > 0;

    public void BeginRow(int before)
    {
        row.Clear();
        column = before;
    }

    /// <summary>Column at which a cell of this shape comes to stand.</summary>
    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public int Place(CellShape shape)
    {
        var end = (long)column + shape.Span;
        if ((Row + 1L) * Math.Max(columns, end) > session.Limits.MaxTableCells)
            throw LimitErrors.TableCells(session.Limits);
        columns = Math.Max(columns, (int)end);
        return Continues(shape) ? row[^1].Column : column;
    }

    public void Add(CellShape shape, Block[] blocks, Location at)
    {
        if (Continues(shape))
        {
            var before = row[^1];
            Join(before.Blocks, blocks);
            row[^1] = before with { Span = before.Span + shape.Span };
        }
        else
        {
            row.Add(new Placed(column, shape.Span, shape.Vertical, new(blocks), at));
        }

        column += shape.Span;
    }

    /// <summary>A row without cells is no row: it has no height on the page either.</summary>
    public void EndRow()
    {
        if (row.Count == 0)
            return;

        var next = 0;
        foreach (var cell in row)
        {
            while (next < above.Count && above[next].Column < cell.Column)
                next++;
            var merge = next < above.Count ? above[next] : null;
            if (cell.Vertical == MergeMark.Continue && merge?.Column == cell.Column && merge.Span == cell.Span)
                Extend(merge, cell);
            else
                Start(cell);
        }

        Finish(above, Row);
        above.Clear();
        (above, here) = (here, above);
        Row++;
    }

    public IReadOnlyList<Cell> Close()
    {
        Finish(above, Row);
        above.Clear();
        session.CountPositions((long)Row * columns);
        return cells;
    }

    /// <summary>The legacy way to merge to the left; without a cell there it is a cell of its own.</summary>
    private bool Continues(CellShape shape) => shape.Horizontal == MergeMark.Continue && row.Count > 0;

    private void Start(Placed cell)
    {
        if (cell.Vertical != MergeMark.None)
            here.Add(new VerticalMerge(cells.Count, Row, cell));
        cells.Add(new Cell(Row, cell.Column, 1, cell.Span, cell.Blocks.ToArray(), cell.At));
    }

    private void Extend(VerticalMerge merge, Placed cell)
    {
        merge.RowSpan++;
        Join(merge.Blocks, cell.Blocks.ToArray());
        here.Add(merge);
    }

    private void Finish(List<VerticalMerge> merges, int row)
    {
        foreach (var merge in merges)
        {
            if (merge.Row + merge.RowSpan <= row && merge.RowSpan > 1)
                cells[merge.Index] = new Cell(merge.Row, merge.Column, merge.RowSpan, merge.Span, merge.Blocks.ToArray(), merge.At);
        }
    }

    private void Join(MergedBlocks owner, Block[] covered)
    {
        if (owner.Join(covered) is { } kept)
            session.Notices.MergedCellText(kept.At);
    }

    private readonly record struct Placed(int Column, int Span, MergeMark Vertical, MergedBlocks Blocks, Location At);

    /// <summary>A merge that may go on in the next row. Its cell already has its place in the order of cells.</summary>
    private sealed class VerticalMerge(int index, int row, Placed cell)
    {
        public int Index { get; } = index;
        public int Row { get; } = row;
        public int Column { get; } = cell.Column;
        public int Span { get; } = cell.Span;
        public Location At { get; } = cell.At;
        public int RowSpan { get; set; } = 1;
        public MergedBlocks Blocks { get; } = cell.Blocks;
    }
}
