namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>An edge between columns or rows: its place, and where along it a ruling is drawn (in order, apart from one another).</summary>
internal sealed record GridEdge(float At, IReadOnlyList<(float Start, float End)> Drawn)
{
    /// <summary>Not drawn: the outer side of a table that leaves it out.</summary>
    public bool IsVirtual => Drawn.Count == 0;
}

/// <summary>Lines to edges: what stands so close that no text is between is one edge, however many lines draw it.</summary>
internal static class GridEdges
{
    /// <summary>Lines this close are one edge without a look at the text.</summary>
    private const float SurelyOne = 1;

    /// <param name="hasTextBetween">Whether text stands between two lines.</param>
    public static List<GridEdge> Cluster(List<Line> lines, Func<Line, Line, bool> hasTextBetween)
    {
        var edges = new List<GridEdge>();
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && IsSame(lines[first], lines[end - 1], lines[end], hasTextBetween))
                end++;
            edges.Add(CreateEdge(lines, first, end));
            first = end;
        }

        return edges;
    }

    private static bool IsSame(Line first, Line previous, Line next, Func<Line, Line, bool> hasTextBetween)
    {
        var thickness = (previous.Thickness + next.Thickness) / 2;
        var gap = next.At - previous.At;
        return gap <= Math.Max(SurelyOne, thickness)
            || (gap <= Reach.Edge + thickness && next.At - first.At <= Reach.Edge + (2 * thickness) && !hasTextBetween(previous, next));
    }

    private static GridEdge CreateEdge(List<Line> lines, int first, int end)
    {
        float at = 0, weight = 0;
        var drawn = new List<(float Start, float End)>();
        for (var i = first; i < end; i++)
        {
            at += lines[i].At * lines[i].Length;
            weight += lines[i].Length;
            drawn.Add((lines[i].Start, lines[i].End));
        }

        return new GridEdge(at / weight, Join(drawn));
    }

    private static List<(float Start, float End)> Join(List<(float Start, float End)> drawn)
    {
        drawn.Sort();
        var joined = new List<(float Start, float End)>();
        foreach (var piece in drawn)
        {
            if (joined.Count > 0 && piece.Start - joined[^1].End <= Reach.Gap)
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, piece.End));
            else
                joined.Add(piece);
        }

        return joined;
    }

    /// <summary>
    /// Adds an edge where the lines across end without one: two of them at least (or all, where there is but one) that reach
    /// beyond the outermost edge by a row's height, and end together.
    /// </summary>
    public static (bool Before, bool After) AddMissing(List<GridEdge> edges, List<Line> across, Func<float, float, bool> hasTextBetween)
    {
        if (across.Count == 0)
            return default;
        float start = float.MaxValue, end = float.MinValue;
        foreach (var line in across)
        {
            start = Math.Min(start, line.Start);
            end = Math.Max(end, line.End);
        }

        var needed = Math.Min(2, across.Count);
        var first = edges.Count > 0 ? edges[0].At : float.MaxValue;
        var last = edges.Count > 0 ? edges[^1].At : float.MinValue;
        var before = first - start > Reach.Edge && Count(across, l => l.Start <= start + Reach.Edge) >= needed;
        var after = end - last > Reach.Edge && Count(across, l => l.End >= end - Reach.Edge) >= needed;
        if (before && (first - start > Reach.LeastRow || hasTextBetween(start, first)))
            edges.Insert(0, new GridEdge(start, []));
        if (after && (end - last > Reach.LeastRow || hasTextBetween(last, end)))
            edges.Add(new GridEdge(end, []));
        return (before, after);
    }

    private static int Count(List<Line> lines, Predicate<Line> matches)
    {
        var count = 0;
        foreach (var line in lines)
        {
            if (matches(line))
                count++;
        }

        return count;
    }
}
