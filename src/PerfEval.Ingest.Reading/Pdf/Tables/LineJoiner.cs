namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>Joins the pieces of a line. Sorting is all it costs.</summary>
internal static class LineJoiner
{
    /// <summary>Joins what overlaps or touches, dots too: ink that meets.</summary>
    public static List<Line> JoinTouching(List<Line> pieces) => Join(pieces, static (line, piece, _) => piece.Start - line.End <= Reach.Ink);

    /// <summary>
    /// Joins over small gaps too (neighbouring cells, dashes), and leaves out what stays as wide as it is long: a dot or the joint
    /// of a corner is no line.
    /// </summary>
    public static List<Line> JoinNear(List<Line> pieces)
    {
        var joined = Join(pieces, static (line, piece, last) => IsNear(line.End, last, piece));
        joined.RemoveAll(static l => l.Length <= 2 * l.Thickness || l.Length <= Reach.Edge);
        return joined;
    }

    /// <summary>Whether a piece goes on a line that ends there and whose last piece has that length.</summary>
    public static bool IsNear(float end, float last, in Line piece)
    {
        var gap = piece.Start - end;
        return gap <= Reach.Gap || (gap <= Reach.DashGap && piece.Length <= Reach.Dash && last <= Reach.Dash);
    }

    /// <summary>Joined lines by their place across, then along. The list given is sorted.</summary>
    private static List<Line> Join(List<Line> pieces, Func<Line, Line, float, bool> goesOn)
    {
        pieces.Sort(static (a, b) => a.At.CompareTo(b.At));
        var joined = new List<Line>();
        for (var first = 0; first < pieces.Count;)
        {
            var end = first + 1;
            while (end < pieces.Count && pieces[end].At - pieces[first].At <= Reach.Collinear)
                end++;
            JoinCollinear(pieces, first, end, goesOn, joined);
            first = end;
        }

        joined.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Start.CompareTo(b.Start));
        return joined;
    }

    private static void JoinCollinear(List<Line> pieces, int first, int end, Func<Line, Line, float, bool> goesOn, List<Line> joined)
    {
        pieces.Sort(first, end - first, ByStart.Instance);
        var line = pieces[first];
        var weight = Weight(line);
        var at = line.At * weight;
        var last = line.Length;
        for (var i = first + 1; i < end; i++)
        {
            var piece = pieces[i];
            if (goesOn(line, piece, last))
            {
                at += piece.At * Weight(piece);
                weight += Weight(piece);
                line = line with { End = Math.Max(line.End, piece.End), Thickness = Math.Max(line.Thickness, piece.Thickness) };
            }
            else
            {
                joined.Add(line with { At = at / weight });
                line = piece;
                weight = Weight(line);
                at = line.At * weight;
            }

            last = piece.Length;
        }

        joined.Add(line with { At = at / weight });
    }

    private static float Weight(in Line line) => line.Length + 0.01f;

    private sealed class ByStart : IComparer<Line>
    {
        public static ByStart Instance { get; } = new();

        public int Compare(Line x, Line y) => x.Start.CompareTo(y.Start);
    }
}
