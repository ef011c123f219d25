using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// Tables with rulings: lines → groups that hang together → grids → cells with spans → the glyphs in them. Every step is a class of
/// its own. A box with a tick, a frame round the page, a chart are no tables; a table in a cell is that cell's.
/// </summary>
internal static class RuledTables
{
    /// <summary>From top to bottom. Glyphs in none of the cells are not of a table.</summary>
    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public static IReadOnlyList<PageTable> Find(PdfPageContent page, float width, float height, int pageNumber, ReadingLimits limits, CancellationToken cancellation)
    {
        if (page.Rulings.Count + page.Fills.Count == 0 || page.Glyphs.Count == 0)
            return [];
        var text = new PageText(page.Glyphs, cancellation);
        var lines = RulingLines.Collect(page, width, height);
        Underlines.Remove(lines.Horizontal, text);

        var grids = new List<LineGrid>();
        foreach (var group in OpenLines.Adopt(LineNetwork.Split(SeparatedBorders.Close(lines)), cancellation))
        {
            foreach (var set in InkParts.Separate(group, text, limits))
            {
                if (LineGrid.Create(set, text, limits) is { } grid)
                    grids.AddRange(StackedTables.Split(grid, text, limits));
            }
        }

        return new TableBuilder(grids, text, pageNumber, width, height).Build();
    }
}
