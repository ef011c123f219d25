using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>
/// What a line breaker keeps in one piece: a Chinese character or a run of others, with the opening signs before and the closing
/// signs behind it.
/// </summary>
internal static class LineUnits
{
    public static float WidthOfFirst(IReadOnlyList<PdfGlyph> glyphs)
    {
        var start = SkipBlanks(glyphs, 0);
        var end = EndOfUnit(glyphs, start);
        return start < end ? glyphs[end - 1].Box.Right - glyphs[start].Box.Left : 0;
    }

    public static float WidthOfFirstGlyph(IReadOnlyList<PdfGlyph> glyphs)
    {
        var start = SkipBlanks(glyphs, 0);
        return start < glyphs.Count ? glyphs[start].Box.Width : 0;
    }

    /// <summary>The width of the run of characters at the end of the line that are neither Chinese nor blank.</summary>
    public static float WidthOfLastWord(IReadOnlyList<PdfGlyph> glyphs, out bool isWholeLine)
    {
        var end = glyphs.Count;
        while (end > 0 && Script.IsBlank(glyphs[end - 1].Text))
            end--;
        var start = end;
        while (start > 0 && IsWordPart(glyphs[start - 1].Text))
            start--;
        isWholeLine = SkipBlanks(glyphs, 0) == start;
        return start < end ? glyphs[end - 1].Box.Right - glyphs[start].Box.Left : 0;
    }

    private static int EndOfUnit(IReadOnlyList<PdfGlyph> glyphs, int start)
    {
        var i = start;
        while (i < glyphs.Count && glyphs[i].Text is [var opening, ..] && Script.IsOpening(opening))
            i++;
        if (i < glyphs.Count && Script.IsHan(glyphs[i].Text))
        {
            i++;
        }
        else
        {
            while (i < glyphs.Count && IsWordPart(glyphs[i].Text))
                i++;
        }

        while (i < glyphs.Count && glyphs[i].Text is [var closing, ..] && Script.IsClosing(closing))
            i++;
        return i;
    }

    private static bool IsWordPart(string text) => !Script.IsHan(text) && (text.Length == 0 || !Script.IsBlank(text));

    private static int SkipBlanks(IReadOnlyList<PdfGlyph> glyphs, int start)
    {
        while (start < glyphs.Count && Script.IsBlank(glyphs[start].Text))
            start++;
        return start;
    }
}
