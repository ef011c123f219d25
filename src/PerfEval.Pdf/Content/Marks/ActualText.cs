using System.Text;
using PerfEval.Pdf.Content.Glyphs;
using PerfEval.Pdf.Fonts;

namespace PerfEval.Pdf.Content.Marks;

/// <summary>
/// Replacement text (ISO 32000-1, 14.9.4): what glyphs that are no characters, or not one each, mean. Where there are as many
/// characters as glyphs, each glyph takes its own; else the first takes all and the others are empty.
/// </summary>
internal static class ActualText
{
    /// <summary>Characters a glyph may stand for, or glyphs a character may be drawn with; beyond that the text is not that of the glyphs.</summary>
    private const int MaxRatio = 4;

    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            _ => Encoding.Latin1.GetString(bytes),
        };

        // InDesign gives U+FFFD for every dot of a leader: what is no text cannot replace any.
        return GlyphText.Accept(text);
    }

    public static void Apply(string text, GlyphCollector glyphs, int first)
    {
        var count = glyphs.Count - first;
        var characters = text.EnumerateRunes().Count();
        if (count <= 0 || characters > count * MaxRatio || count > characters * MaxRatio)
            return;
        if (characters == count)
        {
            var i = first;
            foreach (var rune in text.EnumerateRunes())
                SetText(ref glyphs[i++], rune.ToString());
            return;
        }

        SetText(ref glyphs[first], text);
        for (var i = first + 1; i < glyphs.Count; i++)
            SetText(ref glyphs[i], "");
    }

    private static void SetText(ref PdfGlyph glyph, string text)
    {
        if (glyph.Text != text)
            glyph = glyph with { Text = text, Traits = glyph.Traits & ~PdfGlyphTraits.Undecodable };
    }
}
