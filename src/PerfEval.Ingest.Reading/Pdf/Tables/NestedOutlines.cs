using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// A table in a cell may stand so close to the cell's rulings that both hang together. It is told by its ink, which does not meet
/// that of the table around it, and by lying in a single cell of it.
/// </summary>
internal static class NestedOutlines
{
    /// <summary>Parts that are looked at as a table around others; separated borders make as many parts as there are cells.</summary>
    private const int MostOuter = 16;

    /// <summary>A single box has two lines each way.</summary>
    private const int LinesOfBox = 4;

    /// <summary>The tables inside others, then what is left as one.</summary>
    public static IReadOnlyList<LineSet> Separate(LineGroup group, PageText text, ReadingLimits limits)
    {
        var large = new List<LineSet>();
        foreach (var part in group.Parts)
        {
            if (part.Horizontal.Count + part.Vertical.Count > LinesOfBox)
                large.Add(part);
        }

        if (large.Count < 2 || group.Parts.Count == 1)
            return [group.Lines];
        var inner = new HashSet<LineSet>(ReferenceEqualityComparer.Instance);
        foreach (var outer in large.OrderByDescending(Area).Take(MostOuter))
        {
            if (LineGrid.Create(outer, text, limits) is not { } grid)
                continue;
            var cells = CellRegions.Find(grid);
            if (cells.Count > 1)
                inner.UnionWith(large.Where(p => !ReferenceEquals(p, outer) && cells.Exists(c => Holds(grid, c, p.Box))));
        }

        if (inner.Count == 0)
            return [group.Lines];
        var rest = new LineSet();
        foreach (var part in group.Parts.Where(p => !inner.Contains(p)))
        {
            rest.Horizontal.AddRange(part.Horizontal);
            rest.Vertical.AddRange(part.Vertical);
        }

        rest.Horizontal.Sort(static (a, b) => a.At.CompareTo(b.At));
        rest.Vertical.Sort(static (a, b) => a.At.CompareTo(b.At));
        return [.. inner, rest];
    }

    private static float Area(LineSet part) => part.Box.Width * part.Box.Height;

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
}
