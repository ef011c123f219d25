using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Content;

/// <summary>A growing bounding box in page space. Empty until a point is added.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Bounds(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Farther out lies no page; keeps absurd numbers from becoming infinite ones.</summary>
    private const double Farthest = 1e7;

    public static Bounds Empty => new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public bool IsEmpty => !(Left <= Right && Top <= Bottom);

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public Bounds With(double x, double y) => new(Math.Min(Left, x), Math.Min(Top, y), Math.Max(Right, x), Math.Max(Bottom, y));

    public Bounds Intersect(in Bounds other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    public bool Touches(double left, double top, double right, double bottom) =>
        left <= Right && right >= Left && top <= Bottom && bottom >= Top;

    public PdfRectangle ToRectangle() => new(Clamp(Left), Clamp(Top), Clamp(Right), Clamp(Bottom));

    public static float Clamp(double value) => (float)Math.Clamp(double.IsNaN(value) ? 0 : value, -Farthest, Farthest);
}
