namespace PerfEval.Pdf.Content.Paths;

/// <summary>What a subpath looks like, in page space.</summary>
internal static class PathShapes
{
    /// <summary>Points by which an edge may lean and still be axis-parallel: rounding in the producer.</summary>
    private const double Lean = 0.3;

    /// <summary>And as a share of its length, for short edges.</summary>
    private const double LeanRatio = 0.05;

    /// <summary>A thin shape of more corners is a drawing or an outlined glyph.</summary>
    private const int MaxCorners = 8;

    private const double Slack = 0.05;

    public static bool IsLevel(in PathVertex a, in PathVertex b) => IsAlong(Math.Abs(b.X - a.X), Math.Abs(b.Y - a.Y));

    public static bool IsPlumb(in PathVertex a, in PathVertex b) => IsAlong(Math.Abs(b.Y - a.Y), Math.Abs(b.X - a.X));

    /// <summary>The index behind the last vertex of the subpath that begins at <paramref name="start"/>.</summary>
    public static int SubpathEnd(ReadOnlySpan<PathVertex> vertices, int start)
    {
        var end = start + 1;
        while (end < vertices.Length && vertices[end].Step != PathStep.Move)
        {
            // A segment straight after a close goes on from the start point: a subpath of its own, but without a Move.
            if (vertices[end].Step == PathStep.Close)
                return end + 1;
            end++;
        }

        return end;
    }

    /// <summary>
    /// The bounds of a filled axis-parallel rectangle, or of any straight shape of few corners that is at most
    /// <paramref name="thin"/> points thick (mitred border pieces); null for other shapes.
    /// </summary>
    public static Bounds? Box(ReadOnlySpan<PathVertex> subpath, double thin)
    {
        if (subpath.Length is < 2 or > MaxCorners)
            return null;
        var bounds = Bounds.Empty;
        foreach (var vertex in subpath)
        {
            if (vertex.Step == PathStep.Curve)
                return null;
            bounds = bounds.With(vertex.X, vertex.Y);
        }

        if (bounds.IsEmpty)
            return null;
        return Math.Min(bounds.Width, bounds.Height) <= thin || IsRectangle(subpath, bounds) ? bounds : null;
    }

    public static bool IsFrame(in Bounds outer, in Bounds inner, double most) =>
        inner.Left >= outer.Left - Slack && inner.Top >= outer.Top - Slack && inner.Right <= outer.Right + Slack && inner.Bottom <= outer.Bottom + Slack
        && inner.Left - outer.Left <= most && inner.Top - outer.Top <= most && outer.Right - inner.Right <= most && outer.Bottom - inner.Bottom <= most
        && inner.Width > most && inner.Height > most;

    public static bool IsClockwise(ReadOnlySpan<PathVertex> subpath)
    {
        var area = 0.0;
        for (var i = 0; i < subpath.Length; i++)
        {
            var next = subpath[(i + 1) % subpath.Length];
            area += (subpath[i].X * next.Y) - (next.X * subpath[i].Y);
        }

        return area > 0;
    }

    private static bool IsAlong(double along, double across) => across <= Lean && across <= LeanRatio * along;

    private static bool IsRectangle(ReadOnlySpan<PathVertex> subpath, in Bounds bounds)
    {
        if (subpath.Length < 4)
            return false;
        var corners = 0;
        foreach (var vertex in subpath)
        {
            var isLeft = vertex.X - bounds.Left <= Lean;
            var isTop = vertex.Y - bounds.Top <= Lean;
            if ((!isLeft && bounds.Right - vertex.X > Lean) || (!isTop && bounds.Bottom - vertex.Y > Lean))
                return false;
            corners |= 1 << ((isLeft ? 1 : 0) + (isTop ? 2 : 0));
        }

        return corners == 0b1111;
    }
}
