using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf;

/// <summary>Glyphs made by hand: Chinese an em wide, all others half an em, ascent 0.88 em and descent 0.12 em.</summary>
internal static class Ink
{
    private static readonly PdfFontInfo Font = new("SimSun", IsVertical: false, IsEmbedded: true, IsBold: false);

    /// <summary>One line of text from <paramref name="x"/> on the baseline <paramref name="y"/>. Where <paramref name="blanks"/> is false, a blank is room without a glyph.</summary>
    public static PdfGlyph[] Line(string text, float x, float y, float size = 10, bool blanks = true, PdfGlyphTraits traits = PdfGlyphTraits.None)
    {
        var glyphs = new List<PdfGlyph>();
        foreach (var c in text)
        {
            var width = WidthOf(c) * size;
            if (blanks || c != ' ')
                glyphs.Add(Glyph(c.ToString(), x, y, width, size, traits));
            x += width;
        }

        return [.. glyphs];
    }

    /// <summary>Lines one below the other, 1.5 em apart.</summary>
    public static PdfGlyph[] Lines(float x, float y, float size, params string[] lines) =>
        [.. lines.SelectMany((line, i) => Line(line, x, y + (i * 1.5f * size), size))];

    public static PdfGlyph Glyph(string text, float x, float y, float width, float size, PdfGlyphTraits traits = PdfGlyphTraits.None) =>
        new(text, x, y, width, 0, new PdfRectangle(x, y - (0.88f * size), x + width, y + (0.12f * size)), size, Font, PdfDirection.Right, traits, PdfColor.Black);

    public static float WidthOf(string text) => text.Sum(WidthOf);

    private static float WidthOf(char c) => c < '\u2000' ? 0.5f : 1;
}
