using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>
/// Whether a table without rulings may lack rows: lines of several texts stand right above or below it, or inside, that no cell holds, or one
/// cell holds figures one below the other, as no cell does.
/// </summary>
internal static class MissedLines
{
    /// <summary>How far above or below a table a row of it may stand, in em.</summary>
    private const float Near = 4;

    /// <param name="table">The table as found.</param>
    /// <param name="outside">Lines of the page that are in no table.</param>
    public static bool MayBeOf(PageTable table, IReadOnlyList<SegmentedLine> outside)
    {
        foreach (var line in outside)
        {
            var (box, near) = (line.Box, Near * line.Line.FontSize);
            if (line.Segments.Count > 1 && box.Bottom > table.Box.Top - near && box.Top < table.Box.Bottom + near
                && box.Left > table.Box.Left - line.Line.FontSize && box.Right < table.Box.Right + line.Line.FontSize
                && !line.Segments.Any(s => Captions.HasColon(s.Text)))
                return true;
        }

        return table.Cells.Any(HoldsFiguresBelowOneAnother);
    }

    private static bool HoldsFiguresBelowOneAnother(PageCell cell)
    {
        if (cell.Glyphs.Count < 2)
            return false;
        var lines = TextLines.Build(cell.Glyphs);
        return lines.Count > 1 && lines.All(l => LoneFigures.Is(l.Text));
    }
}
