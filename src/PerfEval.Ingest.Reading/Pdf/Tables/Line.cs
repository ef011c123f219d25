using System.Runtime.InteropServices;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// A line seen along its own way: <see cref="At"/> is its place across (y of a horizontal one, x of a vertical one),
/// <see cref="Start"/> to <see cref="End"/> its extent. So that one piece of code serves both directions.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Line(float At, float Start, float End, float Thickness)
{
    public float Length => End - Start;
}

/// <summary>The lines of a page or of one table.</summary>
internal sealed record LineSet(List<Line> Horizontal, List<Line> Vertical)
{
    public LineSet()
        : this([], [])
    {
    }

    public PdfRectangle Box
    {
        get
        {
            float left = float.MaxValue, top = float.MaxValue, right = float.MinValue, bottom = float.MinValue;
            foreach (var line in Horizontal)
                Widen(ref left, ref right, ref top, ref bottom, line);
            foreach (var line in Vertical)
                Widen(ref top, ref bottom, ref left, ref right, line);
            return new PdfRectangle(left, top, right, bottom);
        }
    }

    /// <summary>All lines together, pieces joined over small gaps.</summary>
    public static LineSet Join(IEnumerable<LineSet> parts)
    {
        var all = new LineSet();
        foreach (var part in parts)
        {
            all.Horizontal.AddRange(part.Horizontal);
            all.Vertical.AddRange(part.Vertical);
        }

        return new LineSet(LineJoiner.JoinNear(all.Horizontal), LineJoiner.JoinNear(all.Vertical));
    }

    private static void Widen(ref float start, ref float end, ref float least, ref float most, in Line line)
    {
        start = Math.Min(start, line.Start);
        end = Math.Max(end, line.End);
        least = Math.Min(least, line.At);
        most = Math.Max(most, line.At);
    }
}
