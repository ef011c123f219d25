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

    public static IEnumerable<PageCell> StartingIn(PageTable table, int row) => table.Cells.Where(c => c.Row == row);
}
