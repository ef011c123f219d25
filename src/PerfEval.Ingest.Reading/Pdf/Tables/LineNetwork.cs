namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// Lines that hang together: those that meet, and those that stand so close that they are a double line, the borders of
/// neighbouring cells or dashes. <see cref="Parts"/>: the sets within whose ink meets, one as a rule.
/// </summary>
internal sealed record LineGroup(IReadOnlyList<LineSet> Parts)
{
    /// <summary>All lines, pieces joined over small gaps.</summary>
    public LineSet Lines => LineSet.Join(Parts);
}

internal static class LineNetwork
{
    /// <summary>Comparisons on one page; a drawing that needs more holds no table that a reader could find.</summary>
    private const long MostComparisons = 200_000_000;

    /// <summary>How far a line's ink reaches across, in thicknesses; the next dot of a dotted line may be as far again.</summary>
    private const float SolidInk = 0.5f;
    private const float DottedInk = 1.1f;

    /// <summary>In reading order of each group's first line. Empty for a drawing too dense to be looked through.</summary>
    public static IReadOnlyList<LineGroup> Split(LineSet lines)
    {
        var meeting = Unite(lines, Reach.Ink, parallel: 0);
        var near = meeting is null ? null : Unite(lines, Reach.Junction, Reach.Edge);
        if (meeting is null || near is null)
            return [];

        var groups = Gather(lines, near);
        var parts = new Dictionary<int, List<LineSet>>();
        foreach (var (root, set) in Gather(lines, meeting))
        {
            var group = near.Find(root);
            if (!parts.TryGetValue(group, out var list))
                parts.Add(group, list = []);
            list.Add(set);
        }

        return groups.ConvertAll(g => new LineGroup(parts[g.Root]));
    }

    private static List<(int Root, LineSet Lines)> Gather(LineSet lines, UnionFind sets)
    {
        var places = new Dictionary<int, int>();
        var gathered = new List<(int Root, LineSet Lines)>();
        var count = lines.Horizontal.Count + lines.Vertical.Count;
        for (var i = 0; i < count; i++)
        {
            var root = sets.Find(i);
            if (!places.TryGetValue(root, out var place))
            {
                places.Add(root, place = gathered.Count);
                gathered.Add((root, new LineSet()));
            }

            if (i < lines.Horizontal.Count)
                gathered[place].Lines.Horizontal.Add(lines.Horizontal[i]);
            else
                gathered[place].Lines.Vertical.Add(lines.Vertical[i - lines.Horizontal.Count]);
        }

        return gathered;
    }

    private static UnionFind? Unite(LineSet lines, float junction, float parallel)
    {
        var sets = new UnionFind(lines.Horizontal.Count + lines.Vertical.Count);
        var left = MostComparisons;
        UniteCrossing(lines, junction, parallel > 0 ? DottedInk : SolidInk, sets, ref left);
        UniteParallel(lines.Horizontal, 0, parallel, sets, ref left);
        UniteParallel(lines.Vertical, lines.Horizontal.Count, parallel, sets, ref left);
        return left > 0 ? sets : null;
    }

    private static void UniteCrossing(LineSet lines, float reach, float ink, UnionFind sets, ref long left)
    {
        var thickest = 0f;
        foreach (var line in lines.Vertical)
            thickest = Math.Max(thickest, line.Thickness);
        for (var h = 0; h < lines.Horizontal.Count && left > 0; h++)
        {
            var horizontal = lines.Horizontal[h];
            var widest = reach + (ink * thickest);
            for (var v = FirstFrom(lines.Vertical, horizontal.Start - widest); v < lines.Vertical.Count; v++)
            {
                var vertical = lines.Vertical[v];
                left--;
                if (vertical.At > horizontal.End + widest || left <= 0)
                    break;
                if (Covers(horizontal, vertical.At, reach + (ink * vertical.Thickness)) && Covers(vertical, horizontal.At, reach + (ink * horizontal.Thickness)))
                    sets.Unite(h, lines.Horizontal.Count + v);
            }
        }
    }

    private static bool Covers(in Line line, float at, float reach) => at >= line.Start - reach && at <= line.End + reach;

    /// <summary>Parallel lines that lie side by side for a part of their way, and pieces of one line.</summary>
    private static void UniteParallel(List<Line> lines, int offset, float reach, UnionFind sets, ref long left)
    {
        if (reach <= 0)
            return;
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = i + 1; j < lines.Count && lines[j].At - lines[i].At <= reach; j++)
            {
                if (--left <= 0)
                    return;
                if (IsBeside(lines[i], lines[j]))
                    sets.Unite(offset + i, offset + j);
            }
        }
    }

    private static bool IsBeside(in Line a, in Line b)
    {
        if (Math.Min(a.End, b.End) > Math.Max(a.Start, b.Start))
            return true;
        var (first, second) = a.Start <= b.Start ? (a, b) : (b, a);
        return Math.Abs(a.At - b.At) <= Reach.Collinear && LineJoiner.IsNear(first.End, first.Length, second);
    }

    /// <summary>Index of the first line at or behind the place; the lines are sorted by place.</summary>
    private static int FirstFrom(List<Line> lines, float at)
    {
        int low = 0, high = lines.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].At < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
