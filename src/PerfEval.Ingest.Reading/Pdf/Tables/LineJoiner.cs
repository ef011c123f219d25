namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>Joins the pieces of a line that touch, overlap or are dashes. Sorting is all it costs.</summary>
internal static class LineJoiner
{
    /// <summary>Joined lines by their place across, then along. The list given is sorted.</summary>
    public static List<Line> Join(List<Line> pieces)
    {
        pieces.Sort(static (a, b) => a.At.CompareTo(b.At));
        var joined = new List<Line>();
        for (var first = 0; first < pieces.Count;)
        {
            var end = first + 1;
            while (end < pieces.Count && pieces[end].At - pieces[first].At <= Reach.Collinear)
                end++;
            JoinCollinear(pieces, first, end, joined);
            first = end;
        }

        joined.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Start.CompareTo(b.Start));
        return joined;
    }

    private static void JoinCollinear(List<Line> pieces, int first, int end, List<Line> joined)
    {
        pieces.Sort(first, end - first, ByStart.Instance);
        var line = pieces[first];
        var weight = Weight(line);
        var at = line.At * weight;
        var last = line.Length;
        for (var i = first + 1; i < end; i++)
        {
            var piece = pieces[i];
            var gap = piece.Start - line.End;
            if (gap <= Reach.Gap || (gap <= Reach.DashGap && piece.Length <= Reach.Dash && last <= Reach.Dash))
            {
                at += piece.At * Weight(piece);
                weight += Weight(piece);
                line = line with { End = Math.Max(line.End, piece.End), Thickness = Math.Max(line.Thickness, piece.Thickness) };
            }
            else
            {
                Close(joined, line, at / weight);
                line = piece;
                weight = Weight(line);
                at = line.At * weight;
            }

            last = piece.Length;
        }

        Close(joined, line, at / weight);
    }

    private static float Weight(in Line line) => line.Length + 0.01f;

    /// <summary>What stays as wide as it is long is a dot or the joint of a corner, no line.</summary>
    private static void Close(List<Line> joined, Line line, float at)
    {
        if (line.Length > 2 * line.Thickness && line.Length > Reach.Edge)
            joined.Add(line with { At = at });
    }

    private sealed class ByStart : IComparer<Line>
    {
        public static ByStart Instance { get; } = new();

        public int Compare(Line x, Line y) => x.Start.CompareTo(y.Start);
    }
}
