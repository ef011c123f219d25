using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

/// <summary>Whether a table at the top of a page goes on with the one at the end of the page before. In doubt it does not.</summary>
internal static class Continuation
{
    /// <summary>Widths of one table on two pages, in points.</summary>
    private const float WidthTolerance = 4;

    /// <summary>The part of its page that a table with other columns fills before it goes on: only a row that did not fit leaves more.</summary>
    private const float LeastFilled = 0.6f;

    /// <summary>The part of the inner column edges that must be the same, however little of its page the table fills.</summary>
    private const float MostColumns = 0.6f;

    /// <summary>Points by which the margin at the foot of a page may be larger than that at its head.</summary>
    private const float LeastMargin = 36;

    /// <param name="first">The first part of the table, whose header may be repeated.</param>
    public static bool Is(PageTable first, PageTable upper, PageTable lower, float pageHeight)
    {
        if (Math.Abs(upper.Box.Width - lower.Box.Width) > WidthTolerance || upper.IsRuled != lower.IsRuled)
            return false;
        if (RepeatedRows.BeginAnew(first, lower))
            return false;
        if (RepeatedRows.Count(first, lower) > 0)
            return true;
        if (upper.IsOpenAtBottom && lower.IsOpenAtTop)
            return true;
        var above = Inner(upper);
        var below = Inner(lower);
        var fewest = Math.Min(above.Length, below.Length);
        var shared = ColumnSets.CountShared(above, below, ColumnSets.Tolerance);
        if (fewest > 1 && shared >= MostColumns * fewest)
            return true;
        return (fewest == 0 || shared > 0) && (upper.Box.Bottom >= LeastFilled * pageHeight || !HadRoom(upper, lower, pageHeight));
    }

    /// <summary>
    /// Whether the first rows of the next page would have fitted below: then something other than want of room began a page there.
    /// Rows that a cell is merged over are kept together by Chromium, however much of the page that leaves white.
    /// </summary>
    private static bool HadRoom(PageTable upper, PageTable lower, float pageHeight)
    {
        var rows = 1;
        while (rows < lower.RowCount && TextOfCells.CrossAbove(lower, rows))
            rows++;
        var needed = lower.RowEdges[rows] - lower.RowEdges[0];
        return upper.Box.Bottom + needed <= pageHeight - lower.Box.Top - LeastMargin;
    }

    private static float[] Inner(PageTable table) =>
        [.. table.ColumnEdges.Skip(1).Take(table.ColumnCount - 1).Select(e => e - table.Box.Left)];
}
