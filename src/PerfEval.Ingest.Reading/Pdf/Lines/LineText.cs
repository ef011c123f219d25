using System.Text;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>
/// The text of glyphs that stand on one line, left to right: blanks that the file writes are kept, those that it only leaves
/// room for are put in. Producers set Chinese next to Latin a quarter of an em apart and spread justified lines; neither is a blank.
/// </summary>
internal static class LineText
{
    /// <summary>A gap between Latin words, in em; an ordinary blank is 0.25, squeezed ones 0.17, kerning below 0.1.</summary>
    private const float WordGap = 0.16f;

    /// <summary>A gap next to a Chinese character that is meant as a blank, in em.</summary>
    private const float HanGap = 0.8f;

    /// <summary>Between Chinese and Latin, above the quarter em that word processors put there.</summary>
    private const float MixedGap = 0.5f;

    public static string Read(IReadOnlyList<PdfGlyph> glyphs)
    {
        var text = new StringBuilder(glyphs.Count);
        var tracking = Tracking(glyphs);
        var previous = -1;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (glyph.Text.Length == 0)
                continue;
            if (previous >= 0 && IsBlankBetween(glyphs[previous], glyph, tracking))
                text.Append(' ');
            Append(text, glyph.Text);
            previous = i;
        }

        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, string glyph)
    {
        foreach (var c in glyph)
        {
            if (c is '\t' or '\u00A0' or '\r' or '\n')
                text.Append(' ');
            else if (!char.IsControl(c) && c is not ('\u00AD' or '\u200B' or '\uFEFF'))
                text.Append(c);
        }
    }

    private static bool IsBlankBetween(in PdfGlyph left, in PdfGlyph right, float tracking)
    {
        if (Script.IsBlank(left.Text) || Script.IsBlank(right.Text))
            return false;
        var size = Math.Max(left.FontSize, right.FontSize);
        var gap = right.Box.Left - left.Box.Right;
        var leftIsHan = Script.IsHan(left.Text[^1]);
        var rightIsHan = Script.IsHan(right.Text[0]);
        if (leftIsHan && rightIsHan)
            return gap >= HanGap * size;
        return leftIsHan || rightIsHan ? gap >= MixedGap * size : gap >= (WordGap * size) + tracking;
    }

    /// <summary>Character spacing of the line: what even the closest of its neighbouring Latin characters stand apart.</summary>
    private static float Tracking(IReadOnlyList<PdfGlyph> glyphs)
    {
        var least = float.MaxValue;
        var pairs = 0;
        for (var i = 1; i < glyphs.Count; i++)
        {
            var (left, right) = (glyphs[i - 1], glyphs[i]);
            if (!IsLatin(left.Text) || !IsLatin(right.Text))
                continue;
            least = Math.Min(least, right.Box.Left - left.Box.Right);
            pairs++;
        }

        // Two or three letters alone may well be two words.
        return pairs >= 3 && least > 0 ? least : 0;
    }

    private static bool IsLatin(string text) => text.Length > 0 && !Script.IsHan(text) && !Script.IsBlank(text);
}
