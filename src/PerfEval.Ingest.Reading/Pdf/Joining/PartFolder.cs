using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

/// <summary>Puts the rows of one part below those of the parts before.</summary>
internal sealed class PartFolder(IReadOnlyList<TablePart> parts, ReadingLimits limits, CancellationToken cancellation)
{
    private readonly ColumnUnion columns = new([.. parts.Select(p => p.Table)]);
    private readonly List<JoinedCell> cells = [];

    /// <summary>The joined cells that reach the last row so far, by their columns, each with its piece on the last page.</summary>
    private readonly Dictionary<(int Column, int Span), (JoinedCell Joined, PageCell Piece)> bottom = [];

    private int rows;

    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public List<JoinedCell> Fold()
    {
        for (var i = 0; i < parts.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var header = i == 0 ? 0 : RepeatedRows.Count(parts[0].Table, parts[i].Table);
            if (header < parts[i].Table.RowCount)
                Add(i, header);
        }

        return cells;
    }

    private void Add(int index, int header)
    {
        var table = parts[index].Table;
        var first = TextOfCells.StartingIn(table, header).Select(c => (Cell: c, Upper: Above(index, c))).ToList();
        var isCut = index > 0 && IsCut(first, index, header);
        var start = isCut ? rows - 1 : rows;
        var total = start + table.RowCount - header;
        if ((long)total * (columns.PlaceOf(index, table.ColumnCount) + 1) > limits.MaxTableCells)
            throw LimitErrors.TableCells(limits);

        var merged = isCut ? [.. first.Select(p => p.Cell)] : MergedOver(first);
        var reaching = new List<((int Column, int Span) Key, (JoinedCell Joined, PageCell Piece) Value)>();
        foreach (var cell in table.Cells)
        {
            if (cell.Row < header)
                continue;
            var key = Key(index, cell);
            var joined = merged.Contains(cell) && bottom.TryGetValue(key, out var above) ? above.Joined : Begin(start + cell.Row - header, key);
            Extend(joined, cell, index, start + cell.Row - header + cell.RowSpan);
            if (cell.Row + cell.RowSpan == table.RowCount)
                reaching.Add((key, (joined, cell)));
        }

        rows = total;
        bottom.Clear();
        foreach (var (key, value) in reaching)
            bottom[key] = value;
    }

    private JoinedCell Begin(int row, (int Column, int Span) key)
    {
        var cell = new JoinedCell(row, key.Column, key.Span);
        cells.Add(cell);
        return cell;
    }

    /// <summary>A label that is printed again on the next page says nothing new.</summary>
    private void Extend(JoinedCell joined, PageCell cell, int index, int endRow)
    {
        joined.RowSpan = endRow - joined.Row;
        if (joined.Pieces.Count == 0 || !cell.IsBlank && !joined.Pieces.Exists(p => IsRepeated(p.Cell, cell)))
            joined.Pieces.Add((cell, parts[index]));
    }

    private static bool IsRepeated(PageCell above, PageCell below) =>
        (above.RowSpan > 1 || below.RowSpan > 1) && below.Nested.Count == 0
        && string.Equals(TextOfCells.Key(above), TextOfCells.Key(below), StringComparison.Ordinal);

    private (int Column, int Span) Key(int index, PageCell cell)
    {
        var column = columns.PlaceOf(index, cell.Column);
        return (column, columns.PlaceOf(index, cell.Column + cell.ColumnSpan) - column);
    }

    private PageCell? Above(int index, PageCell cell) => bottom.TryGetValue(Key(index, cell), out var above) ? above.Piece : null;

    /// <summary>Both rows must have the same cells before it is asked whether they are one.</summary>
    private bool IsCut(List<(PageCell Cell, PageCell? Upper)> first, int index, int header)
    {
        if (first.Count != bottom.Count || first.Exists(p => p.Upper is null))
            return false;

        // Chromium rules off the last whole row on its own page only, and neither half of a row that it cuts.
        var isOpen = parts[index - 1].Table.IsOpenAtBottom;
        if (!isOpen && header == 0 && parts[index].Table.IsOpenAtTop)
            return false;
        return CutRow.Is([.. first.OrderBy(p => p.Cell.Column).Select(p => (p.Upper!, p.Cell))], isOpen);
    }

    /// <summary>
    /// The cells of the first row that belong to the cell above: not ruled off from it; or merged over several rows on one of the
    /// pages, and blank or with the same text; and, left of the first cell with text of its own, blank ones beside such a merge.
    /// </summary>
    private static HashSet<PageCell> MergedOver(List<(PageCell Cell, PageCell? Upper)> first)
    {
        var isRuledOff = !first.TrueForAll(p => p.Upper is null or { IsOpenAtBottom: true });
        var merged = new HashSet<PageCell>(ReferenceEqualityComparer.Instance);
        var isLabels = true;
        foreach (var (cell, upper) in first.OrderBy(p => p.Cell.Column))
        {
            var isAgain = upper is { IsBlank: false } && (cell.IsBlank || IsRepeated(upper, cell));
            isLabels &= isAgain;
            if (isRuledOff && upper is { IsOpenAtBottom: true })
                merged.Add(cell);
            else if (isAgain && (upper!.RowSpan > 1 || cell.RowSpan > 1 || (isLabels && merged.Count > 0)))
                merged.Add(cell);
        }

        return merged;
    }
}
