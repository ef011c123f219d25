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
        return (fewest > 1 && shared >= MostColumns * fewest)
            || (upper.Box.Bottom >= LeastFilled * pageHeight && (fewest == 0 || shared > 0));
    }

    private static float[] Inner(PageTable table) =>
        [.. table.ColumnEdges.Skip(1).Take(table.ColumnCount - 1).Select(e => e - table.Box.Left)];
}
