using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>
/// Turns text so that it runs to the right, for what is laid out by its own direction, and turns boxes back. The turned plane
/// may have negative coordinates; only their order counts.
/// </summary>
internal static class Turning
{
    public static PdfGlyph[] ToRight(IReadOnlyList<PdfGlyph> glyphs, PdfDirection direction)
    {
        var turned = new PdfGlyph[glyphs.Count];
        for (var i = 0; i < turned.Length; i++)
            turned[i] = ToRight(glyphs[i], direction);
        return turned;
    }

    public static PdfGlyph ToRight(in PdfGlyph glyph, PdfDirection direction)
    {
        var (x, y) = ToRight(glyph.X, glyph.Y, direction);
        var (advanceX, advanceY) = ToRight(glyph.AdvanceX, glyph.AdvanceY, direction);
        return glyph with { X = x, Y = y, AdvanceX = advanceX, AdvanceY = advanceY, Box = ToRight(glyph.Box, direction), Cut = ToRight(glyph.Cut, direction) };
    }

    public static PdfRectangle ToRight(PdfRectangle box, PdfDirection direction) => direction switch
    {
        PdfDirection.Down => new(box.Top, -box.Right, box.Bottom, -box.Left),
        PdfDirection.Up => new(-box.Bottom, box.Left, -box.Top, box.Right),
        PdfDirection.Left => new(-box.Right, -box.Bottom, -box.Left, -box.Top),
        _ => box,
    };

    public static PdfRectangle Back(PdfRectangle box, PdfDirection direction) => direction switch
    {
        PdfDirection.Down => ToRight(box, PdfDirection.Up),
        PdfDirection.Up => ToRight(box, PdfDirection.Down),
        _ => ToRight(box, direction),
    };

    private static PdfCut ToRight(PdfCut cut, PdfDirection direction) => direction switch
    {
        PdfDirection.Down => new(cut.Top, cut.Right, cut.Bottom, cut.Left),
        PdfDirection.Up => new(cut.Bottom, cut.Left, cut.Top, cut.Right),
        PdfDirection.Left => new(cut.Right, cut.Bottom, cut.Left, cut.Top),
        _ => cut,
    };

    private static (float X, float Y) ToRight(float x, float y, PdfDirection direction) => direction switch
    {
        PdfDirection.Down => (y, -x),
        PdfDirection.Up => (-y, x),
        PdfDirection.Left => (-x, -y),
        _ => (x, y),
    };
}
