namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>
/// Whether a line goes on in the next because there was no more room, or ends because its writer ended it; and the text of both
/// as one.
/// </summary>
internal static class LineWrapping
{
    /// <summary>
    /// Whether what begins the next line would not have found room at the end of this one, given the width that lines may take.
    /// </summary>
    public static bool IsFull(TextLine line, TextLine next, float room)
    {
        var blank = NeedsBlank(line.Text[^1], next.Text[0]) ? 0.25f * line.FontSize : 0;
        return line.Box.Width + blank + next.FirstUnitWidth > room - (0.1f * line.FontSize);
    }

    /// <summary>What stands between the texts of two lines of a paragraph: nothing beside Chinese, a blank between words, nothing inside a word that was cut by force.</summary>
    public static string Separator(TextLine line, TextLine next, float room) =>
        !NeedsBlank(line.Text[^1], next.Text[0]) || IsCutWord(line, next, room) ? "" : " ";

    private static bool NeedsBlank(char before, char after) => !Script.IsHan(before) && !Script.IsHan(after) && before is not '-';

    private static bool IsCutWord(TextLine line, TextLine next, float room)
    {
        if (line.IsOneWord && line.LastWordWidth + next.FirstUnitWidth > room)
            return line.LastWordWidth + next.FirstGlyphWidth > room - (0.2f * line.FontSize);
        return Script.IsDigitLike(line.Text[^1]) && Script.IsDigitLike(next.Text[0])
            && line.Box.Width + next.FirstGlyphWidth > room - (0.1f * line.FontSize);
    }
}
