using System.Runtime.InteropServices;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// A table with separated borders is boxes side by side, one a cell, with the same narrow gap between any two; a cell with a double
/// border is a box in a box. This widens each box to the middle of the gaps round it, so that they make a grid like any other.
/// </summary>
internal static class SeparatedBorders
{
    private const int FewestBoxes = 4;
    private const int MostBoxes = 5000;

    /// <summary>The widest gap between two cells, in points; a row of text is higher.</summary>
    private const float WidestGap = 7;

    /// <summary>Points by which the gaps of one table differ: Chromium sets lines to three quarters of a point.</summary>
    private const float GapTolerance = 1;

    public static LineSet Close(LineSet lines)
    {
        var boxes = new List<Box>();
        var rest = new LineSet();
        foreach (var part in LineNetwork.Split(lines).SelectMany(g => g.Parts))
        {
            if (BoxOf(part) is { } box)
            {
                boxes.Add(box);
            }
            else
            {
                rest.Horizontal.AddRange(part.Horizontal);
                rest.Vertical.AddRange(part.Vertical);
            }
        }

        if (boxes.Count is < FewestBoxes or > MostBoxes || CountIn(rest, Hull(boxes)) > boxes.Count)
            return lines;
        RemoveInner(boxes);
        var gaps = boxes.ConvertAll(b => Gaps.Of(b.Area, boxes));
        if (Usual(gaps.ConvertAll(g => g.Right)) is not { } across || Usual(gaps.ConvertAll(g => g.Bottom)) is not { } down)
            return lines;
        for (var i = 0; i < boxes.Count; i++)
            Add(rest, boxes[i], gaps[i], across, down);
        rest.Horizontal.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Start.CompareTo(b.Start));
        rest.Vertical.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Start.CompareTo(b.Start));
        return rest;
    }

    /// <summary>A few boxes among many other lines are cells of their grid.</summary>
    private static int CountIn(LineSet lines, PdfRectangle area) =>
        lines.Horizontal.Count(l => l.At > area.Top && l.At < area.Bottom && l.Start < area.Right && l.End > area.Left)
        + lines.Vertical.Count(l => l.At > area.Left && l.At < area.Right && l.Start < area.Bottom && l.End > area.Top);

    private static PdfRectangle Hull(List<Box> boxes)
    {
        var hull = boxes[0].Area;
        foreach (var box in boxes)
            hull = hull.Union(box.Area);
        return hull;
    }

    /// <summary>Four sides, or three where a page break cuts the cell.</summary>
    private static Box? BoxOf(LineSet part)
    {
        if (part.Horizontal.Count is not (1 or 2) || part.Vertical.Count != 2)
            return null;
        var (left, right, first) = (part.Vertical[0], part.Vertical[1], part.Horizontal[0]);
        var isCut = part.Horizontal.Count == 1;
        var hasTop = !isCut || Math.Abs(first.At - left.Start) <= Reach.Edge;
        var top = hasTop ? first.At : left.Start;
        var bottom = !isCut ? part.Horizontal[1].At : hasTop ? left.End : first.At;
        var isClosed = part.Horizontal.TrueForAll(l => IsFrom(l, left.At, right.At)) && part.Vertical.TrueForAll(l => IsFrom(l, top, bottom));
        var area = new PdfRectangle(left.At, top, right.At, bottom);
        return isClosed && Math.Min(area.Width, area.Height) > Reach.LeastRow ? new Box(area, first.Thickness, hasTop, !isCut || !hasTop) : null;
    }

    private static bool IsFrom(in Line line, float start, float end) =>
        Math.Abs(line.Start - start) <= Reach.Junction + line.Thickness && Math.Abs(line.End - end) <= Reach.Junction + line.Thickness;

    /// <summary>The inner one of two boxes that are the lines of a double border.</summary>
    private static void RemoveInner(List<Box> boxes)
    {
        boxes.Sort(static (a, b) => a.Area.Top != b.Area.Top ? a.Area.Top.CompareTo(b.Area.Top) : a.Area.Left.CompareTo(b.Area.Left));
        var inner = new HashSet<int>();
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count && boxes[j].Area.Top - boxes[i].Area.Top <= Reach.Edge; j++)
            {
                var (a, b) = (boxes[i].Area, boxes[j].Area);
                if (IsJustInside(b.Left - a.Left) && IsJustInside(a.Right - b.Right) && IsJustInside(a.Bottom - b.Bottom))
                    inner.Add(j);
            }
        }

        var index = 0;
        boxes.RemoveAll(_ => inner.Contains(index++));
    }

    private static bool IsJustInside(float distance) => distance is > 0 and <= Reach.Edge;

    /// <summary>The middle one of the gaps, where most boxes have one.</summary>
    private static float? Usual(List<float> gaps)
    {
        var narrow = gaps.FindAll(g => g <= WidestGap);
        if (narrow.Count * 3 < gaps.Count)
            return null;
        narrow.Sort();
        return narrow[narrow.Count / 2];
    }

    private static void Add(LineSet lines, in Box box, in Gaps gaps, float across, float down)
    {
        var area = box.Area;
        if (gaps.IsNear(across, down))
        {
            area = new PdfRectangle(
                area.Left - Half(gaps.Left, across), area.Top - Half(gaps.Top, down), area.Right + Half(gaps.Right, across), area.Bottom + Half(gaps.Bottom, down));
        }

        if (box.HasTop)
            lines.Horizontal.Add(new Line(area.Top, area.Left, area.Right, box.Thickness));
        if (box.HasBottom)
            lines.Horizontal.Add(new Line(area.Bottom, area.Left, area.Right, box.Thickness));
        lines.Vertical.Add(new Line(area.Left, area.Top, area.Bottom, box.Thickness));
        lines.Vertical.Add(new Line(area.Right, area.Top, area.Bottom, box.Thickness));
    }

    private static float Half(float gap, float usual) => (Math.Abs(gap - usual) <= GapTolerance ? gap : usual) / 2;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Box(PdfRectangle Area, float Thickness, bool HasTop, bool HasBottom);

    /// <summary>How far from each side the next box stands.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Gaps(float Left, float Top, float Right, float Bottom)
    {
        public static Gaps Of(PdfRectangle box, List<Box> boxes)
        {
            float left = float.MaxValue, top = float.MaxValue, right = float.MaxValue, bottom = float.MaxValue;
            foreach (var other in boxes)
            {
                var area = other.Area;
                if (Math.Min(box.Bottom, area.Bottom) > Math.Max(box.Top, area.Top))
                {
                    Lessen(ref left, box.Left - area.Right);
                    Lessen(ref right, area.Left - box.Right);
                }

                if (Math.Min(box.Right, area.Right) > Math.Max(box.Left, area.Left))
                {
                    Lessen(ref top, box.Top - area.Bottom);
                    Lessen(ref bottom, area.Top - box.Bottom);
                }
            }

            return new Gaps(left, top, right, bottom);
        }

        public bool IsNear(float across, float down) =>
            Math.Min(Left, Right) <= across + GapTolerance || Math.Min(Top, Bottom) <= down + GapTolerance;

        private static void Lessen(ref float least, float distance)
        {
            if (distance > 0)
                least = Math.Min(least, distance);
        }
    }
}
