using System.Text;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

internal static class TextOfCells
{
    /// <summary>The text without blanks, in painting order: for comparing what two pages print, not for reading.</summary>
    public static string Key(PageCell cell)
    {
        var key = new StringBuilder(cell.Glyphs.Count);
        foreach (var glyph in cell.Glyphs)
        {
            foreach (var c in glyph.Text)
            {
                if (!char.IsWhiteSpace(c))
                    key.Append(c);
            }
        }

        return key.ToString();
    }

    /// <summary>Left to right. Cells stand by rows, so that the first rows of a large table are soon found.</summary>
    public static IEnumerable<PageCell> StartingIn(PageTable table, int row) => table.Cells.SkipWhile(c => c.Row < row).TakeWhile(c => c.Row == row);

    /// <summary>Whether a cell is merged over the edge above a row.</summary>
    public static bool CrossAbove(PageTable table, int row) => table.Cells.TakeWhile(c => c.Row < row).Any(c => c.Row + c.RowSpan > row);
}
