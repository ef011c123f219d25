using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// Verticals that meet no horizontal. On a page that lies wholly within merged cells, their sides run from the top of the table to its
/// bottom beside the rows, and touch nothing; on a page that lies wholly within one row, nothing but such verticals is drawn.
/// </summary>
internal static class OpenLines
{
    /// <summary>Fewer may be the rules between columns of text, or down the margins.</summary>
    private const int FewestLines = 3;

    public static IReadOnlyList<LineGroup> Adopt(IReadOnlyList<LineGroup> groups, CancellationToken cancellation)
    {
        var tables = new List<LineGroup>();
        var open = new List<Line>();
        foreach (var group in groups)
        {
            if (group.Parts.Any(p => p.Horizontal.Count > 0))
                tables.Add(group);
            else
                open.AddRange(group.Lines.Vertical);
        }

        if (open.Count == 0)
            return tables;
        var places = tables.ConvertAll(t => new Place([.. t.Parts.Select(p => p.Box)]));
        var rest = new List<Line>();
        var adopted = new Dictionary<int, List<Line>>();
        foreach (var line in open)
        {
            cancellation.ThrowIfCancellationRequested();
            var home = Nearest(places, line);
            if (home < 0)
                rest.Add(line);
            else if (adopted.TryGetValue(home, out var lines))
                lines.Add(line);
            else
                adopted.Add(home, [line]);
        }

        foreach (var (home, lines) in adopted)
            tables[home] = new LineGroup([.. tables[home].Parts, SetOf(lines)]);
        tables.AddRange(Alone(rest, cancellation));
        return tables;
    }

    /// <summary>Index of the table that is as high as the line, and nearest to it; −1 where there is none.</summary>
    private static int Nearest(List<Place> tables, Line line)
    {
        var (best, least) = (-1, float.MaxValue);
        for (var i = 0; i < tables.Count; i++)
        {
            if (IsAsHigh(line, tables[i].Top, tables[i].Bottom) && tables[i].DistanceTo(line) is var distance && distance < least)
                (best, least) = (i, distance);
        }

        return best;
    }

    /// <summary>Lines that begin at one height and end at one height are the sides of one row.</summary>
    private static IEnumerable<LineGroup> Alone(List<Line> lines, CancellationToken cancellation)
    {
        while (lines.Count >= FewestLines)
        {
            cancellation.ThrowIfCancellationRequested();
            var first = lines[0];
            var row = lines.FindAll(l => IsAsHigh(l, first.Start, first.End));
            lines.RemoveAll(l => IsAsHigh(l, first.Start, first.End));
            if (row.Count >= FewestLines)
                yield return new LineGroup([SetOf(row)]);
        }
    }

    private static bool IsAsHigh(in Line line, float top, float bottom) =>
        Math.Abs(line.Start - top) <= Reach.Edge && Math.Abs(line.End - bottom) <= Reach.Edge;

    private static LineSet SetOf(List<Line> lines)
    {
        lines.Sort(static (a, b) => a.At.CompareTo(b.At));
        return new LineSet([], lines);
    }

    /// <summary>Where the parts of a table stand.</summary>
    private sealed class Place(PdfRectangle[] parts)
    {
        public float Top { get; } = parts.Min(p => p.Top);
        public float Bottom { get; } = parts.Max(p => p.Bottom);

        public float DistanceTo(Line line) => parts.Min(p => Math.Max(0, Math.Max(p.Left - line.At, line.At - p.Right)));
    }
}
