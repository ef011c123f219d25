using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

/// <summary>
/// Whether the last row of one page and the first of the next are halves of one row. LibreOffice rules off both halves, so the
/// text decides: a half row has text where a long cell goes on, and is blank where the short ones were done.
/// </summary>
internal static class CutRow
{
    /// <summary>A cell narrower than this, in em, is full by chance.</summary>
    private const float WideCell = 6;

    /// <param name="pairs">The cells of both rows that stand one above the other, left to right.</param>
    /// <param name="isOpen">The bottom ruling is missing on the upper page.</param>
    public static bool Is(IReadOnlyList<(PageCell Upper, PageCell Lower)> pairs, bool isOpen)
    {
        int full = 0, wide = 0, finished = 0, onlyUpper = 0, onlyLower = 0;
        var isLabel = true;
        foreach (var (upper, lower) in pairs)
        {
            // Labels on the left that the lower row leaves blank may be merged over both rows, which says nothing.
            isLabel &= lower.IsBlank && !IsFigure(TextOfCells.Key(upper));
            if (isLabel)
                continue;
            if (upper.IsBlank)
                onlyLower += lower.IsBlank ? 0 : 1;
            else if (lower.IsBlank)
                onlyUpper++;
            else if (AreTwoFigures(upper, lower))
                return false;
            else if (!GoesOn(upper, lower, out var isWide))
                finished++;
            else if (isWide)
                wide++;
            else
                full++;
        }

        if (isOpen)
            return finished + full <= 1 + wide;
        if (onlyLower > 0)
            return false;

        // Narrow cells are full by chance, but not beside cells that the same row leaves blank and the row above does not.
        var goingOn = full + wide;
        if (finished == 0)
            return (onlyUpper > 1 && goingOn > 0) || (full == 0 && wide is 1 or 2) || (onlyUpper > 0 && wide > 0);
        if (onlyUpper > 1 && goingOn > 0 && (finished <= goingOn || finished + goingOn <= onlyUpper))
            return true;
        return KeyIsBlank(pairs) && finished == 1 && goingOn + finished <= onlyUpper;
    }

    private static bool KeyIsBlank(IReadOnlyList<(PageCell Upper, PageCell Lower)> pairs)
    {
        foreach (var (upper, lower) in pairs)
        {
            if (upper.RowSpan == 1 && lower.RowSpan == 1)
                return lower.IsBlank && !upper.IsBlank;
        }

        return false;
    }

    /// <summary>Whether the last line of a cell is so full that what the next page begins with had no room on it.</summary>
    private static bool GoesOn(PageCell upper, PageCell lower, out bool isWide)
    {
        isWide = false;
        return !AreFigures(upper, lower) && IsFull(upper, lower, out isWide);
    }

    private static bool IsFull(PageCell upper, PageCell lower, out bool isWide)
    {
        isWide = false;
        var above = TextLines.Build(upper.Glyphs);
        var below = TextLines.Build(lower.Glyphs);
        if (above.Count == 0 || below.Count == 0)
            return false;
        var padding = Math.Max(0, Math.Min(Padding(above, upper), Padding(below, lower)));
        var room = upper.Box.Width - (2 * padding);
        isWide = above.Count > 1 || room >= WideCell * above[0].FontSize;
        return LineWrapping.IsFull(above[^1], below[0], room);
    }

    /// <summary>A figure on both sides, the upper one complete or with room for more: no row has two in one cell.</summary>
    private static bool AreTwoFigures(PageCell upper, PageCell lower) =>
        AreFigures(upper, lower) && (TextOfCells.Key(upper)[^1] is '%' or '％' || !IsFull(upper, lower, out _));

    private static bool AreFigures(PageCell upper, PageCell lower) => IsFigure(TextOfCells.Key(upper)) && IsFigure(TextOfCells.Key(lower));

    /// <summary>Two figures, one above the other, are two; a column for figures is as narrow as they are.</summary>
    private static bool IsFigure(string text) => text.Length > 0 && !text.Any(c => !char.IsAsciiDigit(c) && !".,%％+-—".Contains(c, StringComparison.Ordinal));

    private static float Padding(IReadOnlyList<TextLine> lines, PageCell cell) =>
        lines.Min(l => Math.Min(l.Box.Left - cell.Box.Left, cell.Box.Right - l.Box.Right));
}
