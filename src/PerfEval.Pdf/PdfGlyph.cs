using System.Runtime.InteropServices;

namespace PerfEval.Pdf;

/// <summary>The way text runs on the page as it is shown.</summary>
public enum PdfDirection
{
    /// <summary>Left to right.</summary>
    Right,

    /// <summary>Top to bottom.</summary>
    Down,

    /// <summary>Right to left, upside down.</summary>
    Left,

    /// <summary>Bottom to top.</summary>
    Up,

    /// <summary>At an angle that is no multiple of 90 degrees (within 3).</summary>
    Slanted,
}

[Flags]
public enum PdfGlyphTraits
{
    None = 0,

    /// <summary>Text rendering mode 3 (invisible), the way an OCR layer is laid over a scan.</summary>
    Invisible = 1,

    /// <summary>The font writes vertically (a -V CMap): the origin is the top middle of the glyph.</summary>
    Vertical = 2,

    /// <summary>Stands in marked content of type /Artifact: a header, a footer, a page number by the producer's own word.</summary>
    Artifact = 4,

    /// <summary>The font gives no Unicode for its code: <see cref="PdfGlyph.Text"/> is U+FFFD.</summary>
    Undecodable = 8,

    /// <summary>Stands in an optional content group that is off, or wholly outside the crop box or the clip: not to be seen.</summary>
    Hidden = 16,
}

/// <summary>
/// One shown glyph in page space (points from the top left corner, y downwards). <see cref="X"/>, <see cref="Y"/> is the
/// origin on the baseline, <see cref="AdvanceX"/>, <see cref="AdvanceY"/> the way to the next origin without character and word
/// spacing. <see cref="Box"/> spans the advance, and the font's ascent and descent; it is no ink box.
/// <see cref="FontSize"/> is the size as shown. <see cref="Text"/> is one character as a rule, several for a ligature,
/// empty where the glyph belongs to the text of the glyph before.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfGlyph(
    string Text, float X, float Y, float AdvanceX, float AdvanceY, PdfRectangle Box, float FontSize, PdfFontInfo Font,
    PdfDirection Direction, PdfGlyphTraits Traits, PdfColor Color)
{
    /// <summary>What the clip cuts off the box: as a rule nothing. A spreadsheet cuts text that is higher than its row.</summary>
    public PdfCut Cut { get; init; }
}

/// <summary>How far each side of a box is cut back, in points; a clip that is no rectangle counts as its bounds.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfCut(float Left, float Top, float Right, float Bottom);

/// <summary>A font as a page names it. <see cref="Name"/> is without the subset prefix (<c>ABCDEF+</c>).</summary>
public sealed record PdfFontInfo(string Name, bool IsVertical, bool IsEmbedded, bool IsBold);
