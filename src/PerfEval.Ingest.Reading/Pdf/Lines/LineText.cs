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

    /// <summary>Between figures, which no producer kerns or squeezes: less than this is character spacing, not the end of a number.</summary>
    private const float FigureGap = 0.2f;

    /// <summary>Gaps that differ by less, in em, are one character spacing.</summary>
    private const float EvenGap = 0.02f;

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
        if (leftIsHan || rightIsHan)
            return gap >= MixedGap * size;
        var word = char.IsAsciiDigit(left.Text[^1]) && char.IsAsciiDigit(right.Text[0]) ? FigureGap : WordGap;
        return gap >= (word * size) + tracking;
    }

    /// <summary>Character spacing of the line: what even the closest of its neighbouring Latin characters stand apart.</summary>
    private static float Tracking(IReadOnlyList<PdfGlyph> glyphs)
    {
        var (least, most, size) = (float.MaxValue, 0f, 0f);
        var pairs = 0;
        for (var i = 1; i < glyphs.Count; i++)
        {
            var (left, right) = (glyphs[i - 1], glyphs[i]);
            if (!IsLatin(left.Text) || !IsLatin(right.Text))
                continue;
            var gap = right.Box.Left - left.Box.Right;
            (least, most, size) = (Math.Min(least, gap), Math.Max(most, gap), Math.Max(size, right.FontSize));
            pairs++;
        }

        // Two letters alone may well be two words, and three, unless they stand evenly apart.
        var isSpacing = pairs >= 3 || (pairs == 2 && most - least < EvenGap * size);
        return isSpacing && least > 0 ? least : 0;
    }

    private static bool IsLatin(string text) => text.Length > 0 && !Script.IsHan(text) && !Script.IsBlank(text);
}
