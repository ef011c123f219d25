using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

/// <summary>Whether a table at the top of a page goes on with the one at the end of the page before. In doubt it does not.</summary>
internal static class Continuation
{
    /// <summary>Widths of one table on two pages, in points.</summary>
    private const float WidthTolerance = 4;

    /// <summary>A table that goes on leaves at most this part of its page empty: a row that did not fit.</summary>
    private const float LeastFilled = 0.6f;

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
        return upper.Box.Bottom >= LeastFilled * pageHeight && HaveColumnsInCommon(upper, lower);
    }

    private static bool HaveColumnsInCommon(PageTable upper, PageTable lower)
    {
        var above = Inner(upper);
        var below = Inner(lower);
        return Math.Min(above.Length, below.Length) == 0 || ColumnSets.CountShared(above, below, ColumnSets.Tolerance) > 0;
    }

    private static float[] Inner(PageTable table) =>
        [.. table.ColumnEdges.Skip(1).Take(table.ColumnCount - 1).Select(e => e - table.Box.Left)];
}
