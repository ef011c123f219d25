namespace PerfEval.Ingest.Documents;

/// <summary>
/// A full grid: every grid position knows its cell, a merged cell stands at all positions it covers. A position that
/// no cell covers (a ragged row) is null.
/// </summary>
public sealed class Table : Block
{
    private readonly Cell?[] grid;

    /// <exception cref="ArgumentException">Two cells cover the same position: a reader's bug, never the document's fault.</exception>
    public Table(IReadOnlyList<Cell> cells, Location at)
        : base(at)
    {
        Cells = cells;
        foreach (var cell in cells)
        {
            RowCount = Math.Max(RowCount, cell.Row + cell.RowSpan);
            ColumnCount = Math.Max(ColumnCount, cell.Column + cell.ColumnSpan);
            HasCellsMergedDown |= cell.RowSpan > 1;
            HasMergedCells |= cell.RowSpan > 1 || cell.ColumnSpan > 1;
        }

        grid = new Cell?[RowCount * ColumnCount];
        foreach (var cell in cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    ref var position = ref grid[(row * ColumnCount) + column];
                    if (position is not null)
                        throw new ArgumentException($"Cells {position} and {cell} cover the same grid position.", nameof(cells));
                    position = cell;
                }
            }
        }
    }

    public int RowCount { get; }
    public int ColumnCount { get; }

    /// <summary>A cell covers several grid positions: the file states its grid, and a cell's place can be trusted.</summary>
    public bool HasMergedCells { get; }

    /// <summary>A cell covers several rows.</summary>
    public bool HasCellsMergedDown { get; }

    /// <summary>No lines show its grid: rows and columns were told by the room between texts, and a blank cell may be room of the one beside it.</summary>
    public bool IsByWhiteSpace { get; init; }

    /// <summary>Texts beside or between its rows could be of rows that were not told: what it lacks, the page may show.</summary>
    public bool MayLackRows { get; init; }

    /// <summary>Every cell once, by row, then column of its top left position.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    public Cell? this[int row, int column] => grid[(row * ColumnCount) + column];

    /// <summary>The distinct cells that stand in a row, left to right, including those merged down from above.</summary>
    public IEnumerable<Cell> Row(int row)
    {
        Cell? previous = null;
        for (var column = 0; column < ColumnCount; column++)
        {
            var cell = this[row, column];
            if (cell is not null && !ReferenceEquals(cell, previous))
                yield return cell;
            previous = cell;
        }
    }
}
