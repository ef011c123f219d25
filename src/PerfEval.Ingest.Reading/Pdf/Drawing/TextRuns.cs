using System.Runtime.InteropServices;
using System.Text;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Drawing;

/// <summary>
/// Glyphs that are written as one piece of text: from an origin on the baseline, over a length, turned clockwise by an angle in degrees.
/// A length of 0: as long as it comes out.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRun(string Text, float X, float Y, float Length, float Angle, float Size, PdfFontInfo Font, PdfColor Colour);

/// <summary>
/// Joins the glyphs of a page into runs. A run ends at a blank, at a gap, and between Chinese and other characters: the widths of
/// the two differ from font to font, and a run is stretched as a whole.
/// </summary>
internal static class TextRuns
{
    private const PdfGlyphTraits Unseen = PdfGlyphTraits.Hidden | PdfGlyphTraits.Invisible;

    /// <summary>In sizes of the text: the gap along the line, and the step across it, that a run bears.</summary>
    private const float MostGap = 0.15f;
    private const float MostStep = 0.08f;

    /// <summary>Where the baseline of an upright glyph lies below its top, for text that runs down.</summary>
    private const float Ascent = 0.88f;

    public static IEnumerable<TextRun> Of(IReadOnlyList<PdfGlyph> glyphs)
    {
        var text = new StringBuilder();
        PdfGlyph first = default;
        PdfGlyph last = default;
        foreach (var glyph in glyphs)
        {
            if ((glyph.Traits & Unseen) != PdfGlyphTraits.None || glyph.FontSize < 0.1f)
                continue;
            if (text.Length > 0 && !Continues(first, last, glyph))
            {
                yield return Made(text, first, last);
                text.Clear();
            }

            if (glyph.Traits.HasFlag(PdfGlyphTraits.Vertical))
            {
                if (!string.IsNullOrWhiteSpace(glyph.Text))
                    yield return Upright(glyph);
                continue;
            }

            if (string.IsNullOrWhiteSpace(glyph.Text) && (glyph.Text.Length > 0 || text.Length == 0))
                continue;
            if (text.Length == 0)
                first = glyph;
            text.Append(SvgText.Harmless(glyph.Text));
            last = glyph;
        }

        if (text.Length > 0)
            yield return Made(text, first, last);
    }

    private static bool Continues(in PdfGlyph first, in PdfGlyph last, in PdfGlyph next)
    {
        if (next.Text.Length == 0)
            return true;
        if (string.IsNullOrWhiteSpace(next.Text) || next.Traits.HasFlag(PdfGlyphTraits.Vertical)
            || !ReferenceEquals(first.Font, next.Font) || first.Color != next.Color || first.Direction != next.Direction
            || MathF.Abs(first.FontSize - next.FontSize) > 0.05f || IsWide(last.Text) != IsWide(next.Text))
        {
            return false;
        }

        var (along, across) = Along(first, next.X - last.X - last.AdvanceX, next.Y - last.Y - last.AdvanceY);
        return MathF.Abs(along) <= MostGap * first.FontSize && MathF.Abs(across) <= MostStep * first.FontSize;
    }

    private static TextRun Made(StringBuilder text, in PdfGlyph first, in PdfGlyph last)
    {
        var (length, _) = Along(first, last.X + last.AdvanceX - first.X, last.Y + last.AdvanceY - first.Y);
        var (x, y) = Way(first);
        var angle = MathF.Atan2(y, x) * (180 / MathF.PI);
        return new(text.ToString(), first.X, first.Y, MathF.Max(0, length), MathF.Abs(angle) < 0.05f ? 0 : angle, first.FontSize, first.Font, first.Color);
    }

    /// <summary>A glyph of vertical writing, whose origin is its top middle.</summary>
    private static TextRun Upright(in PdfGlyph glyph) => new(
        SvgText.Harmless(glyph.Text), glyph.X - (glyph.FontSize / 2), glyph.Y + (Ascent * glyph.FontSize), 0, 0, glyph.FontSize, glyph.Font, glyph.Color);

    private static (float Along, float Across) Along(in PdfGlyph glyph, float x, float y)
    {
        var (unitX, unitY) = Way(glyph);
        return ((x * unitX) + (y * unitY), (y * unitX) - (x * unitY));
    }

    /// <summary>The direction of the baseline, of length 1.</summary>
    private static (float X, float Y) Way(in PdfGlyph glyph)
    {
        var length = MathF.Sqrt((glyph.AdvanceX * glyph.AdvanceX) + (glyph.AdvanceY * glyph.AdvanceY));
        if (length > 0.001f)
            return (glyph.AdvanceX / length, glyph.AdvanceY / length);
        return glyph.Direction switch
        {
            PdfDirection.Down => (0, 1),
            PdfDirection.Left => (-1, 0),
            PdfDirection.Up => (0, -1),
            _ => (1, 0),
        };
    }

    private static bool IsWide(string text) => text.Length > 0 && text[^1] >= '\u2E80';
}
