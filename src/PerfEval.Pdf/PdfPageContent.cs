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

    /// <summary>The encoded bytes, for a program that reads pictures. Empty where they are damaged or above the limit.</summary>
    public byte[] ReadBytes() => Bytes?.Invoke() ?? [];
}

/// <summary>What a page shows, in the order in which it is painted.</summary>
public sealed record PdfPageContent(
    IReadOnlyList<PdfGlyph> Glyphs, IReadOnlyList<PdfRuling> Rulings, IReadOnlyList<PdfFill> Fills, IReadOnlyList<PdfImage> Images,
    IReadOnlyList<PdfNotice> Notices)
{
    public static PdfPageContent Empty { get; } = new([], [], [], [], []);
}
