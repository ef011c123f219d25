using System.Runtime.InteropServices;

namespace PerfEval.Pdf;

/// <summary>
/// A straight, axis-parallel line that the page shows: a stroke, an edge of a stroked rectangle or a filled rectangle
/// that is thin (see <c>RulingCollector</c>). X1 ≤ X2 and Y1 ≤ Y2 run along its middle; <see cref="Thickness"/> is across.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfRuling(float X1, float Y1, float X2, float Y2, float Thickness, PdfColor Color)
{
    public bool IsHorizontal => Y1 == Y2;
    public bool IsVertical => !IsHorizontal;
}

/// <summary>A filled axis-parallel rectangle too thick to be a line: a shaded cell, a zebra stripe, a white patch.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfFill(PdfRectangle Box, PdfColor Color);

/// <summary>
/// An image where the page places it. <see cref="Codec"/> is the image filter that its bytes are still encoded with
/// (DCTDecode, JPXDecode, CCITTFaxDecode, JBIG2Decode), or null for raw samples.
/// </summary>
public sealed record PdfImage(PdfRectangle Box, int PixelWidth, int PixelHeight, string? Codec)
{
    internal Func<byte[]>? Bytes { get; init; }

    internal Func<int, PdfBitmap?>? Pixels { get; init; }

    /// <summary>From the unit square in which the image stands upright, y upwards, to page space; <see cref="Box"/> is its bounds, cut to the clip.</summary>
    public PdfPlacement Placement { get; init; } = new(Box.Width, 0, 0, -Box.Height, Box.Left, Box.Bottom);

    /// <summary>The encoded bytes, for a program that reads pictures. Empty where they are damaged or above the limit.</summary>
    public byte[] ReadBytes() => Bytes?.Invoke() ?? [];

    /// <summary>
    /// The picture as a screen would show it, made smaller by whole numbers where it has more pixels than <paramref name="most"/>. Null
    /// for an image of a <see cref="Codec"/>, and for one whose samples are damaged, missing or above a limit.
    /// </summary>
    public PdfBitmap? ReadPixels(int most) => Codec is null ? Pixels?.Invoke(most) : null;
}

/// <summary>x' = A·x + C·y + E, y' = B·x + D·y + F.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfPlacement(float A, float B, float C, float D, float E, float F);

/// <summary>Pixels from the top left, row by row: red, green, blue and opacity, 8 bits each.</summary>
public sealed record PdfBitmap(int Width, int Height, byte[] Rgba);

/// <summary>What a page shows, in the order in which it is painted.</summary>
public sealed record PdfPageContent(
    IReadOnlyList<PdfGlyph> Glyphs, IReadOnlyList<PdfRuling> Rulings, IReadOnlyList<PdfFill> Fills, IReadOnlyList<PdfImage> Images,
    IReadOnlyList<PdfNotice> Notices)
{
    public static PdfPageContent Empty { get; } = new([], [], [], [], []);
}
