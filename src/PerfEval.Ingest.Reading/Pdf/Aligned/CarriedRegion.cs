using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>
/// The rest of an aligned table that the page before ends with: too few lines as they may be, they stand in its columns. Only the first lines
/// of the page can be that.
/// </summary>
internal static class CarriedRegion
{
    /// <summary>Lines of a page header that may stand above, in the first tenth of the page.</summary>
    private const int MostAbove = 2;

    public static AlignedRegion? Find(IReadOnlyList<SegmentedLine> lines, PageTable carried, IReadOnlyList<PdfRuling> rulings, IReadOnlyList<PageTable> ruled, float pageHeight)
    {
        var columns = Enumerable.Range(0, carried.ColumnEdges.Count - 1).Select(i => new TextColumn(carried.ColumnEdges[i], carried.ColumnEdges[i + 1])).ToArray();
        var middles = Gutters.Middles(columns);
        var start = 0;
        while (start < lines.Count && start < MostAbove && lines[start].Baseline < 0.1f * pageHeight && !Fits(lines[start], carried, middles))
            start++;
        if (start == lines.Count || rulings.Any(r => IsTopRule(r, lines[start], carried)))
            return null;
        var end = start;
        while (end < lines.Count && Fits(lines[end], carried, middles) && !ruled.Any(t => t.Box.Top < lines[end].Baseline)
            && (lines[end].Segments.Count > 1 || (end > start && lines[end].Baseline - lines[end - 1].Baseline < 1.6f * lines[end].Line.FontSize)))
            end++;
        return end == start ? null : new AlignedRegion([.. lines.Skip(start).Take(end - start)], columns) { Carried = carried };
    }

    /// <summary>A table with a frame of its own begins.</summary>
    private static bool IsTopRule(PdfRuling ruling, SegmentedLine line, PageTable carried) => ruling.IsHorizontal
        && ruling.Y1 < line.Baseline && ruling.Y1 > line.Box.Top - (1.5f * line.Line.FontSize) && ruling.X2 - ruling.X1 > 0.6f * carried.Box.Width;

    private static bool Fits(SegmentedLine line, PageTable carried, float[] middles) =>
        line.Box.Left >= carried.Box.Left - line.Line.FontSize && line.Box.Right <= carried.Box.Right + line.Line.FontSize && !middles.Any(line.Covers);
}
