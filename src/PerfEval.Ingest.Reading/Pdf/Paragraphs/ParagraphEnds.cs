using System.Text.RegularExpressions;
using PerfEval.Ingest.Reading.Pdf.Flow;
using PerfEval.Ingest.Reading.Pdf.Lines;

namespace PerfEval.Ingest.Reading.Pdf.Paragraphs;

/// <summary>
/// Tells whether a line goes on in the next: it must have had no room for what begins the next, and neither its own kind nor
/// the next one's indentation may say otherwise.
/// </summary>
internal static partial class ParagraphEnds
{
    /// <summary>Lines of one paragraph stand no further apart than so many times the usual.</summary>
    private const float WidestLeading = 1.4f;

    /// <summary>Characters that a line for names and dates may leave for the next: a value behind its colon, or the end of one.</summary>
    private const int LongestRest = 12;

    private const int LongestCut = 3;

    public static bool Continues(OpenParagraph paragraph, PageFlow page, FlowLine next, TextBounds bounds)
    {
        var line = paragraph.Last.Line;
        var size = line.FontSize;
        if (paragraph.Last.IsSpaced)
            return IsRestOfSpaced(paragraph.Last.Line, next, bounds.For(paragraph.Page, paragraph.Last));
        if (next.IsSpaced || Math.Abs(size - next.Line.FontSize) > 0.1f * size || IsTocLine(line.Text))
            return false;
        var isSamePlace = paragraph.Page.Number == page.Number && next.Box.Top > line.Box.Top;
        if (isSamePlace && next.Line.Baseline - line.Baseline > WidestLeading * Math.Max(bounds.Leading(size), paragraph.Leading ?? 0))
            return false;
        if (paragraph.Leading is { } leading && isSamePlace && next.Line.Baseline - line.Baseline > 1.25f * leading)
            return false;

        var (left, right) = bounds.For(paragraph.Page, paragraph.Last);
        if (!LineWrapping.IsFull(line, next.Line, right - line.Box.Left))
            return IsCentredPair(line, next.Line, left, right) && LineWrapping.IsFull(line, next.Line, right - left);

        var nextLeft = next.Box.Left - bounds.For(page, next).Left;
        if (nextLeft > size && IsCentredPair(line, next.Line, left, right))
            return isSamePlace && right - left - line.Box.Width < size && !Script.EndsSentence(line.Text[^1]) && !IsInBrackets(next.Line.Text);
        return ContinuesByIndent(paragraph, next.Line, left, nextLeft);
    }

    /// <param name="paragraph">The open paragraph, whose last line is full.</param>
    /// <param name="next">The line that may belong to it.</param>
    /// <param name="left">Where lines begin on the paragraph's page.</param>
    /// <param name="nextLeft">How far the next line is indented on its own page.</param>
    private static bool ContinuesByIndent(OpenParagraph paragraph, TextLine next, float left, float nextLeft)
    {
        var line = paragraph.Last.Line;
        var em = line.FontSize;
        var lineLeft = line.Box.Left - left;
        var ends = Script.EndsSentence(line.Text[^1]) || line.Text[^1] == '.';
        var isMarked = ListMarkers.Begins(next.Text);
        if (isMarked && (ends || nextLeft > em))
            return false;
        if (paragraph.Lines > 1)
            return nextLeft <= lineLeft + em;

        // The first line's indent is what tells: the next stands further left (indented paragraph), level (none), or right (hanging).
        if (nextLeft < lineLeft - (0.5f * em))
            return true;
        if (nextLeft <= lineLeft + (0.5f * em))
            return lineLeft < em || !ends;
        return ListMarkers.Begins(line.Text) && !isMarked && nextLeft <= lineLeft + (4 * em) && !(ends && IsIndent(nextLeft, em));
    }

    /// <summary>What a line for names and dates had no room for: 单位： at its end and 万元 below, or 元 alone.</summary>
    private static bool IsRestOfSpaced(TextLine line, FlowLine next, (float Left, float Right) bounds) =>
        !next.IsSpaced && next.Line.Text.Length <= (line.Text[^1] is '：' or ':' ? LongestRest : LongestCut) && !next.Line.Text.Contains('：', StringComparison.Ordinal)
        && LineWrapping.IsFull(line, next.Line, bounds.Right - line.Box.Left) && next.Box.Left - bounds.Left < line.FontSize && next.Box.Top > line.Box.Top;

    private static bool IsIndent(float indent, float em) => indent > 1.5f * em && indent < 2.6f * em;

    /// <summary>A line of its own below a title: （2023年度）.</summary>
    private static bool IsInBrackets(string text) => text[0] is '（' or '(' && text[^1] is '）' or ')';

    private static bool IsCentredPair(TextLine line, TextLine next, float left, float right)
    {
        var middle = (left + right) / 2;
        return Math.Abs(line.Box.MiddleX - middle) < 0.6f * line.FontSize && Math.Abs(next.Box.MiddleX - middle) < 0.6f * line.FontSize;
    }

    /// <summary>A line of a table of contents: dots up to a page number.</summary>
    private static bool IsTocLine(string text) => Toc().IsMatch(text);

    // From the end: from the start, each of a line's dots would be tried as the first.
    [GeneratedRegex(@"(?:[.．·…‥—\-_]\s*){3}[\dIVXivx]{1,5}$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Toc();
}
