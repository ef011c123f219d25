using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// What hangs together by nearness only may be several tables: one in a cell of another, close to the cell's rulings, or one on top of
/// the other. They are told by their ink, which does not meet. Separated borders do not meet either, but each part is a single box.
/// </summary>
internal static class InkParts
{
    /// <summary>Parts that are looked at as tables of their own; separated borders make as many parts as there are cells.</summary>
    private const int MostTables = 16;

    /// <summary>A single box has two lines each way.</summary>
    private const int LinesOfBox = 4;

    /// <summary>The part of the edges, of the part with fewer, that the columns of one table have in common.</summary>
    private const float MostColumns = 0.6f;

    public static IReadOnlyList<LineSet> Separate(LineGroup group, PageText text, ReadingLimits limits)
    {
        if (group.Parts.Count == 1)
            return [group.Lines];
        var large = Large(group, text, limits);
        if (large.Count < 2)
            return [group.Lines];

        // Each part goes to the table that it is, or else to the largest that it lies beside.
        var tables = new List<List<LineSet>> { new() { large[0].Lines } };
        for (var i = 1; i < large.Count; i++)
        {
            var home = tables.FindIndex(t => !IsApart(large.Find(l => ReferenceEquals(l.Lines, t[0]))!, large[i]));
            if (home < 0)
                tables.Add([large[i].Lines]);
            else
                tables[home].Add(large[i].Lines);
        }

        var taken = new HashSet<LineSet>(large.ConvertAll(l => l.Lines), ReferenceEqualityComparer.Instance);
        var places = tables.ConvertAll(t => t[0].Box);
        foreach (var part in group.Parts)
        {
            if (!taken.Contains(part))
                tables[Nearest(places, part.Box)].Add(part);
        }

        return tables.ConvertAll(LineSet.Join);
    }

    /// <summary>The parts that are grids of several cells, the largest first.</summary>
    private static List<Part> Large(LineGroup group, PageText text, ReadingLimits limits)
    {
        var parts = group.Parts.Where(p => p.Horizontal.Count + p.Vertical.Count > LinesOfBox).OrderByDescending(Area).Take(MostTables);
        var large = new List<Part>();
        foreach (var part in parts)
        {
            if (LineGrid.Create(LineSet.Join([part]), text, limits) is not { } grid)
                continue;
            var cells = CellRegions.Find(grid);
            if (cells.Count > 1)
                large.Add(new Part(part, grid, cells));
        }

        return large;
    }

    private static float Area(LineSet part) => part.Box.Width * part.Box.Height;

    private static bool IsApart(Part larger, Part smaller) => larger.Cells.Exists(c => Holds(larger.Grid, c, smaller.Grid.Box)) || AreStacked(larger, smaller);

    /// <summary>Inside on all sides, and not on all of them as close as the other line of a double border.</summary>
    private static bool Holds(LineGrid grid, Region cell, PdfRectangle box)
    {
        var left = box.Left - grid.Columns[cell.Column];
        var right = grid.Columns[cell.EndColumn] - box.Right;
        var top = box.Top - grid.Rows[cell.Row];
        var bottom = grid.Rows[cell.EndRow] - box.Bottom;
        return Math.Min(Math.Min(left, right), Math.Min(top, bottom)) > 0
            && Math.Max(Math.Max(left, right), Math.Max(top, bottom)) > Reach.Edge;
    }

    /// <summary>
    /// One wholly above the other. Rows that are boxes of their own, or where the producer leaves out a piece of the verticals, are one
    /// table all the same: the columns go on, all of them or most.
    /// </summary>
    private static bool AreStacked(Part a, Part b)
    {
        var (upper, lower) = a.Grid.Box.Top <= b.Grid.Box.Top ? (a.Grid, b.Grid) : (b.Grid, a.Grid);
        return upper.Box.Bottom <= lower.Box.Top && !IsDoubled(upper) && !IsDoubled(lower) && !HaveMostInCommon(upper, lower);
    }

    private static bool HaveMostInCommon(LineGrid upper, LineGrid lower)
    {
        var (above, below) = (Inner(upper), Inner(lower));
        var fewest = Math.Min(above.Count, below.Count);
        return fewest == 0
            ? Math.Min(upper.RowCount, lower.RowCount) == 1
            : ColumnSets.CountShared(above, below, ColumnSets.Tolerance) >= MostColumns * fewest;
    }

    private static List<float> Inner(LineGrid grid) => grid.Columns.GetRange(1, grid.ColumnCount - 1);

    /// <summary>Whether most edges are drawn by two lines, so that the ink of one row does not meet that of the next.</summary>
    private static bool IsDoubled(LineGrid grid) =>
        CountPlaces(grid.Lines.Horizontal) + CountPlaces(grid.Lines.Vertical) > 1.4f * (grid.Rows.Count + grid.Columns.Count);

    private static int CountPlaces(List<Line> lines)
    {
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || lines[i].At - lines[i - 1].At > Reach.Collinear)
                count++;
        }

        return count;
    }

    /// <summary>The first of the nearest.</summary>
    private static int Nearest(List<PdfRectangle> tables, PdfRectangle part)
    {
        var nearest = 0;
        for (var i = 1; i < tables.Count; i++)
        {
            if (Distance(tables[i], part) < Distance(tables[nearest], part))
                nearest = i;
        }

        return nearest;
    }

    private static float Distance(PdfRectangle a, PdfRectangle b) =>
        Math.Max(0, Math.Max(a.Left - b.Right, b.Left - a.Right)) + Math.Max(0, Math.Max(a.Top - b.Bottom, b.Top - a.Bottom));

    private sealed record Part(LineSet Lines, LineGrid Grid, List<Region> Cells);
}
