using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// Two tables that touch, one on top of the other, come as one grid; this parts them. A Word form changes its columns from block to
/// block and is one table, so that takes more than a change: the bottom of one and the top of the other drawn side by side, or
/// hardly an inner column edge in common, with several on both sides.
/// </summary>
internal static class StackedTables
{
    /// <summary>Inner column edges that both must have before having few in common tells anything.</summary>
    private const int FewestEdges = 4;

    /// <summary>One in so many edges may fall together by chance.</summary>
    private const int ChanceShare = 5;

    /// <summary>One producer sets one edge in one place; nearer than this is no other edge, farther is none of the same table.</summary>
    private const float SameEdge = 0.6f;

    /// <summary>The part of the width that a line across the whole table covers at the least.</summary>
    private const float WholeWidth = 0.9f;

    public static IReadOnlyList<LineGrid> Split(LineGrid grid, PageText text, ReadingLimits limits)
    {
        var cuts = FindCuts(grid, text);
        if (cuts.Count == 0)
            return [grid];
        var grids = new List<LineGrid>();
        var from = float.MinValue;
        foreach (var (bottom, top) in cuts.Append((float.MaxValue, float.MaxValue)))
        {
            if (LineGrid.Create(Between(grid.Lines, from, bottom), text, limits) is { } part)
                grids.Add(part);
            from = top;
        }

        return grids;
    }

    /// <summary>For each cut: the bottom ruling of the table above and the top ruling of the one below, which may be the same.</summary>
    private static List<(float Bottom, float Top)> FindCuts(LineGrid grid, PageText text)
    {
        var cuts = new List<(float Bottom, float Top)>();
        var pairsTell = !HasPairsThroughout(grid, text);
        var first = 0;
        for (var row = 1; row < grid.RowCount; row++)
        {
            text.CheckCancelled();
            if (!IsDrawnWhole(grid, row))
                continue;
            if (pairsTell && TouchingPair(grid, row, WholeWidth * grid.Box.Width) is { } pair)
                cuts.Add(pair);
            else if (HaveLittleInCommon(grid, first, row))
                cuts.Add((grid.Rows[row], grid.Rows[row]));
            else
                continue;
            first = row;
        }

        return cuts;
    }

    private static bool IsDrawnWhole(LineGrid grid, int row)
    {
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            if (!grid.IsDrawnAcross(row, column))
                return false;
        }

        return true;
    }

    /// <summary>Where every cell draws a border of its own, and no space is left between, all lines are pairs: these part nothing.</summary>
    private static bool HasPairsThroughout(LineGrid grid, PageText text)
    {
        var pairs = 0;
        for (var row = 1; row < grid.RowCount; row++)
        {
            text.CheckCancelled();
            if (TouchingPair(grid, row, Reach.LeastRow) is not null)
                pairs++;
        }

        return 2 * pairs > grid.RowCount - 1;
    }

    /// <summary>Two lines, each at least this long, whose ink touches; the lines of a double border leave a gap.</summary>
    private static (float Bottom, float Top)? TouchingPair(LineGrid grid, int row, float length)
    {
        Line? above = null;
        foreach (var line in grid.Lines.Horizontal)
        {
            if (Math.Abs(line.At - grid.Rows[row]) > Reach.Edge || line.Length < length)
                continue;
            if (above is { } first && Math.Abs(line.At - first.At - ((first.Thickness + line.Thickness) / 2)) <= 2 * Reach.Ink)
                return (first.At, line.At);
            above = line;
        }

        return null;
    }

    private static bool HaveLittleInCommon(LineGrid grid, int first, int row)
    {
        var above = InnerEdges(grid, grid.Rows[first], grid.Rows[row]);
        var below = InnerEdges(grid, grid.Rows[row], grid.Rows[^1]);
        return Math.Min(above.Count, below.Count) >= FewestEdges && ColumnSets.CountShared(above, below, SameEdge) * ChanceShare <= Math.Min(above.Count, below.Count);
    }

    /// <summary>The places of the verticals between two heights, as drawn, not as the grid has gathered them.</summary>
    private static List<float> InnerEdges(LineGrid grid, float top, float bottom)
    {
        var edges = new List<float>();
        foreach (var line in grid.Lines.Vertical)
        {
            var isInner = line.At > grid.Columns[0] + Reach.Edge && line.At < grid.Columns[^1] - Reach.Edge;
            if (isInner && Math.Min(line.End, bottom) - Math.Max(line.Start, top) > Reach.LeastRow && (edges.Count == 0 || line.At - edges[^1] > SameEdge))
                edges.Add(line.At);
        }

        return edges;
    }

    private static LineSet Between(LineSet lines, float top, float bottom)
    {
        var part = new LineSet();
        part.Horizontal.AddRange(lines.Horizontal.Where(l => l.At >= top - Reach.Ink && l.At <= bottom + Reach.Ink));
        foreach (var line in lines.Vertical)
        {
            var cut = line with { Start = Math.Max(line.Start, top), End = Math.Min(line.End, bottom) };
            if (cut.Length > Reach.Edge)
                part.Vertical.Add(cut);
        }

        return part;
    }
}
