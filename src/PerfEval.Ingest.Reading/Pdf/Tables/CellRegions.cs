using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>A rectangle of grid positions.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Region(int Row, int Column, int RowSpan, int ColumnSpan)
{
    public int EndRow => Row + RowSpan;
    public int EndColumn => Column + ColumnSpan;
    public int Size => RowSpan * ColumnSpan;

    public Region Include(int row, int column)
    {
        var (top, left) = (Math.Min(Row, row), Math.Min(Column, column));
        return new Region(top, left, Math.Max(EndRow, row + 1) - top, Math.Max(EndColumn, column + 1) - left);
    }
}

/// <summary>Grid positions to cells: those with no ruling between are one cell.</summary>
internal static class CellRegions
{
    /// <summary>By row, then column; without overlap. Positions outside a ragged outline are in none.</summary>
    public static List<Region> Find(LineGrid grid)
    {
        var columns = grid.ColumnCount;
        var sets = Flood(grid);
        var regions = new Dictionary<int, (Region Region, int Size)>();
        for (var i = 0; i < grid.RowCount * columns; i++)
        {
            var root = sets.Find(i);
            var (row, column) = (i / columns, i % columns);
            regions[root] = regions.TryGetValue(root, out var known)
                ? (known.Region.Include(row, column), known.Size + 1)
                : (new Region(row, column, 1, 1), 1);
        }

        var outline = new Outline(grid);
        var cells = new List<Region>();
        foreach (var (root, (region, size)) in regions)
        {
            if (size == region.Size)
                cells.Add(region);
            else
                Cut(region, position => sets.Find(position) == root, columns, cells);
        }

        cells.RemoveAll(outline.IsOutside);
        cells.Sort(static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return cells;
    }

    private static UnionFind Flood(LineGrid grid)
    {
        var columns = grid.ColumnCount;
        var sets = new UnionFind(grid.RowCount * columns);
        for (var row = 0; row < grid.RowCount; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var position = (row * columns) + column;
                if (column > 0 && !grid.IsDrawnDown(column, row))
                    sets.Unite(position - 1, position);
                if (row > 0 && !grid.IsDrawnAcross(row, column))
                    sets.Unite(position - columns, position);
            }
        }

        return sets;
    }

    /// <summary>Cuts what is no rectangle (a piece of a ruling is missing) into rectangles, each as wide and then as high as it goes.</summary>
    private static void Cut(Region region, Predicate<int> isInside, int columns, List<Region> cells)
    {
        var done = new bool[region.Size];
        for (var row = region.Row; row < region.EndRow; row++)
        {
            for (var column = region.Column; column < region.EndColumn; column++)
            {
                if (!IsFree(row, column))
                    continue;
                var end = column + 1;
                while (end < region.EndColumn && IsFree(row, end))
                    end++;
                var bottom = row + 1;
                while (bottom < region.EndRow && IsFreeRow(bottom, column, end))
                    bottom++;
                for (var r = row; r < bottom; r++)
                    Array.Fill(done, true, Index(r, column), end - column);
                cells.Add(new Region(row, column, bottom - row, end - column));
            }
        }

        int Index(int row, int column) => ((row - region.Row) * region.ColumnSpan) + column - region.Column;

        bool IsFree(int row, int column) => !done[Index(row, column)] && isInside((row * columns) + column);

        bool IsFreeRow(int row, int column, int end)
        {
            for (var c = column; c < end; c++)
            {
                if (!IsFree(row, c))
                    return false;
            }

            return (column == region.Column || !IsFree(row, column - 1)) && (end == region.EndColumn || !IsFree(row, end));
        }
    }
}

/// <summary>
/// Which corners lie outside a ragged table (a row that is narrower than the others): no ruling on two outer sides that meet,
/// though the table has rulings on those sides elsewhere.
/// </summary>
internal sealed class Outline(LineGrid grid)
{
    private readonly bool hasLeft = HasDown(grid, 0);
    private readonly bool hasRight = HasDown(grid, grid.ColumnCount);
    private readonly bool hasTop = HasAcross(grid, 0);
    private readonly bool hasBottom = HasAcross(grid, grid.RowCount);

    public bool IsOutside(Region cell)
    {
        var left = cell.Column == 0 && hasLeft && !IsDrawnDown(cell, 0);
        var right = cell.EndColumn == grid.ColumnCount && hasRight && !IsDrawnDown(cell, grid.ColumnCount);
        var top = cell.Row == 0 && hasTop && !IsDrawnAcross(cell, 0);
        var bottom = cell.EndRow == grid.RowCount && hasBottom && !IsDrawnAcross(cell, grid.RowCount);
        return (left || right) && (top || bottom);
    }

    private bool IsDrawnDown(Region cell, int edge)
    {
        for (var row = cell.Row; row < cell.EndRow; row++)
        {
            if (grid.IsDrawnDown(edge, row))
                return true;
        }

        return false;
    }

    private bool IsDrawnAcross(Region cell, int edge) => grid.IsDrawnAlong(edge, cell.Column, cell.EndColumn);

    private static bool HasDown(LineGrid grid, int edge)
    {
        for (var row = 0; row < grid.RowCount; row++)
        {
            if (grid.IsDrawnDown(edge, row))
                return true;
        }

        return false;
    }

    private static bool HasAcross(LineGrid grid, int edge) => grid.IsDrawnAlong(edge, 0, grid.ColumnCount);
}
