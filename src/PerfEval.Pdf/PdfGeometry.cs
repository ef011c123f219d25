using System.Runtime.InteropServices;

namespace PerfEval.Pdf;

/// <summary>
/// A rectangle in page space: points (1/72 inch) from the top left corner of the page as it is shown (cropped and
/// rotated), y downwards. <see cref="Left"/> ≤ <see cref="Right"/> and <see cref="Top"/> ≤ <see cref="Bottom"/>.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfRectangle(float Left, float Top, float Right, float Bottom)
{
    public float Width => Right - Left;
    public float Height => Bottom - Top;
    public float MiddleX => (Left + Right) / 2;
    public float MiddleY => (Top + Bottom) / 2;

    public PdfRectangle Union(PdfRectangle other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public bool Contains(float x, float y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
}

/// <summary>A colour as a screen would show it, 8 bits a component; colour spaces that are not worked out count as black.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    public static PdfColor Black => default;
    public static PdfColor White => new(255, 255, 255);
}
