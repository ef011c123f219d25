using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Content.Paths;

internal enum PathStep : byte
{
    Move,
    Line,

    /// <summary>The end point of a curve; its control points count only for the bounds.</summary>
    Curve,

    /// <summary>Back to the start of the subpath, whose point it carries.</summary>
    Close,
}

[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathVertex(double X, double Y, PathStep Step);

/// <summary>The path being built (ISO 32000-1, 8.5.2), in page space.</summary>
internal sealed class Path
{
    /// <summary>A path of more points is a drawing; what is beyond is dropped.</summary>
    private const int MaxVertices = 1 << 18;

    private PathVertex[] vertices = new PathVertex[64];
    private int start;
    private double currentX;
    private double currentY;

    public int Count { get; private set; }

    public Bounds Bounds { get; private set; } = Bounds.Empty;

    public ReadOnlySpan<PathVertex> Vertices => vertices.AsSpan(0, Count);

    /// <summary>Worth keeping for the next page.</summary>
    public bool IsSmall => vertices.Length <= 4096;

    /// <summary>Points were dropped since the path was made.</summary>
    public bool HasOverflowed { get; private set; }

    public void Clear()
    {
        Count = 0;
        Bounds = Bounds.Empty;
    }

    public void Move(in Matrix matrix, double x, double y)
    {
        SetCurrent(x, y);
        start = Count;
        Add(matrix, x, y, PathStep.Move);
    }

    public void Line(in Matrix matrix, double x, double y)
    {
        if (Count == 0)
        {
            Move(matrix, x, y);
            return;
        }

        SetCurrent(x, y);
        Add(matrix, x, y, PathStep.Line);
    }

    /// <param name="matrix">From user space to page space.</param>
    /// <param name="x1">First control point; NaN where it is the current point.</param>
    /// <param name="y1">First control point.</param>
    /// <param name="x2">Second control point.</param>
    /// <param name="y2">Second control point.</param>
    /// <param name="x3">End.</param>
    /// <param name="y3">End.</param>
    public void Curve(in Matrix matrix, double x1, double y1, double x2, double y2, double x3, double y3)
    {
        if (Count == 0)
            Move(matrix, double.IsNaN(x1) ? x2 : x1, double.IsNaN(x1) ? y2 : y1);
        // A "curve" whose control points lie on the line between its ends is a straight line.
        var isStraight = IsOnLine(x1, y1, x3, y3) && IsOnLine(x2, y2, x3, y3);
        if (!double.IsNaN(x1))
            Bounds = Bounds.With(matrix.X(x1, y1), matrix.Y(x1, y1));
        Bounds = Bounds.With(matrix.X(x2, y2), matrix.Y(x2, y2));
        SetCurrent(x3, y3);
        Add(matrix, x3, y3, isStraight ? PathStep.Line : PathStep.Curve);
    }

    public void Close()
    {
        // The start is not there where the subpath has been dropped.
        if (start >= Count || vertices[Count - 1].Step == PathStep.Close)
            return;
        Append(vertices[start] with { Step = PathStep.Close });
    }

    public void Rectangle(in Matrix matrix, double x, double y, double width, double height)
    {
        Move(matrix, x, y);
        Add(matrix, x + width, y, PathStep.Line);
        Add(matrix, x + width, y + height, PathStep.Line);
        Add(matrix, x, y + height, PathStep.Line);
        Close();
    }

    private bool IsOnLine(double x, double y, double endX, double endY)
    {
        if (double.IsNaN(x))
            return true;
        return (x == endX && x == currentX) || (y == endY && y == currentY);
    }

    private void SetCurrent(double x, double y)
    {
        currentX = x;
        currentY = y;
    }

    private void Add(in Matrix matrix, double x, double y, PathStep step)
    {
        var vertex = new PathVertex(matrix.X(x, y), matrix.Y(x, y), step);
        Bounds = Bounds.With(vertex.X, vertex.Y);
        Append(vertex);
    }

    private void Append(PathVertex vertex)
    {
        if (Count == vertices.Length)
        {
            if (Count >= MaxVertices)
            {
                HasOverflowed = true;
                return;
            }

            Array.Resize(ref vertices, vertices.Length * 2);
        }

        vertices[Count++] = vertex;
    }
}
