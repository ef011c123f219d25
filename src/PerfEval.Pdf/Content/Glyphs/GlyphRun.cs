using System.Runtime.InteropServices;
using PerfEval.Pdf.Fonts;

namespace PerfEval.Pdf.Content.Glyphs;

/// <summary>What the glyphs of one shown string have in common, worked out once: the matrix to page space, the box, the direction.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct GlyphRun
{
    /// <summary>Tangent of the angle up to which text counts as level: 3 degrees.</summary>
    private const double LevelTangent = 0.0524;

    private readonly PdfFontInfo font;
    private readonly PdfGlyphTraits traits;
    private readonly PdfColor color;
    private readonly PdfDirection direction;
    private readonly float shownSize;

    /// <summary>From text space, along the line and up from it, to page space; the origin includes the rise.</summary>
    private readonly Matrix matrix;

    private readonly double size;
    private readonly double widthScale;
    private readonly double ascent;
    private readonly double descent;
    private readonly double spacing;
    private readonly double wordSpacing;
    private readonly bool isVertical;

    public GlyphRun(PdfFont font, in Matrix textToPage, ref GraphicsState state, PdfGlyphTraits traits, PdfColor color)
    {
        this.font = font.Info;
        isVertical = this.font.IsVertical;
        matrix = state.Rise == 0 ? textToPage : textToPage.Moved(0, state.Rise);
        size = state.FontSize;
        widthScale = size * state.HorizontalScaling;
        spacing = isVertical ? state.CharacterSpacing : state.CharacterSpacing * state.HorizontalScaling;
        wordSpacing = isVertical ? state.WordSpacing : state.WordSpacing * state.HorizontalScaling;
        ascent = font.Ascent * size;
        descent = font.Descent * size;
        this.traits = isVertical ? traits | PdfGlyphTraits.Vertical : traits;
        this.color = color;
        shownSize = Bounds.Clamp(Math.Abs(size) * Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D)));
        direction = isVertical ? DirectionOf(-matrix.C * size, -matrix.D * size) : DirectionOf(matrix.A * widthScale, matrix.B * widthScale);
    }

    /// <param name="glyph">The glyph as the font gives it.</param>
    /// <param name="along">The way from the start of the string, in text space.</param>
    /// <param name="clip">The clip in page space.</param>
    public PdfGlyph Place(in FontGlyph glyph, double along, in Bounds clip) => isVertical ? PlaceDown(glyph, along, clip) : PlaceRight(glyph, along, clip);

    /// <summary>The displacement to the next glyph in text space, spacing included.</summary>
    public double Step(in FontGlyph glyph)
    {
        var step = (glyph.Advance * (isVertical ? size : widthScale)) + spacing;
        return glyph.IsSpace ? step + wordSpacing : step;
    }

    private PdfGlyph PlaceRight(in FontGlyph glyph, double along, in Bounds clip)
    {
        var advance = glyph.Advance * widthScale;
        var x = (matrix.A * along) + matrix.E;
        var y = (matrix.B * along) + matrix.F;
        var advanceX = matrix.A * advance;
        var advanceY = matrix.B * advance;
        var box = BoxOf(x, y, advanceX, advanceY, matrix.C * ascent, matrix.D * ascent, matrix.C * descent, matrix.D * descent);
        return Make(glyph, x, y, advanceX, advanceY, box, clip);
    }

    /// <summary>The pen is at the top middle of the glyph, which is as wide as twice the way from its left origin.</summary>
    private PdfGlyph PlaceDown(in FontGlyph glyph, double along, in Bounds clip)
    {
        var advance = glyph.Advance * size;
        var x = (matrix.C * along) + matrix.E;
        var y = (matrix.D * along) + matrix.F;
        var advanceX = matrix.C * advance;
        var advanceY = matrix.D * advance;
        var half = glyph.OriginX * widthScale;
        var box = BoxOf(x, y, advanceX, advanceY, matrix.A * half, matrix.B * half, -matrix.A * half, -matrix.B * half);
        return Make(glyph, x, y, advanceX, advanceY, box, clip);
    }

    /// <summary>The bounds of the parallelogram that the advance and the two offsets from it span.</summary>
    private static Bounds BoxOf(double x, double y, double advanceX, double advanceY, double x1, double y1, double x2, double y2) => new(
        x + Math.Min(0, advanceX) + Math.Min(x1, x2),
        y + Math.Min(0, advanceY) + Math.Min(y1, y2),
        x + Math.Max(0, advanceX) + Math.Max(x1, x2),
        y + Math.Max(0, advanceY) + Math.Max(y1, y2));

    private PdfGlyph Make(in FontGlyph glyph, double x, double y, double advanceX, double advanceY, in Bounds box, in Bounds clip)
    {
        var all = traits;
        if (glyph.IsUndecodable)
            all |= PdfGlyphTraits.Undecodable;
        if (!clip.Touches(box.Left, box.Top, box.Right, box.Bottom))
            all |= PdfGlyphTraits.Hidden;
        return new PdfGlyph(
            glyph.Text, Bounds.Clamp(x), Bounds.Clamp(y), Bounds.Clamp(advanceX), Bounds.Clamp(advanceY), box.ToRectangle(), shownSize, font, direction, all, color)
        {
            Cut = CutOf(box, clip),
        };
    }

    private static PdfCut CutOf(in Bounds box, in Bounds clip) => new(
        Bounds.Clamp(Math.Max(0, clip.Left - box.Left)),
        Bounds.Clamp(Math.Max(0, clip.Top - box.Top)),
        Bounds.Clamp(Math.Max(0, box.Right - clip.Right)),
        Bounds.Clamp(Math.Max(0, box.Bottom - clip.Bottom)));

    private static PdfDirection DirectionOf(double x, double y)
    {
        if (Math.Abs(y) <= LevelTangent * Math.Abs(x))
            return x >= 0 ? PdfDirection.Right : PdfDirection.Left;
        if (Math.Abs(x) <= LevelTangent * Math.Abs(y))
            return y > 0 ? PdfDirection.Down : PdfDirection.Up;
        return PdfDirection.Slanted;
    }
}
