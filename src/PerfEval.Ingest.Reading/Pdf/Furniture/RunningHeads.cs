using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Reading.Pdf.Flow;
using PerfEval.Ingest.Reading.Pdf.Joining;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Furniture;

/// <summary>
/// 附件3 or a form's title that a word processor prints on top of every page: with the same words at the same place as on the page
/// before, above a table that goes on with the one there. Where a form begins anew below it, it is the form's; in doubt too.
/// </summary>
internal sealed class RunningHeads
{
    /// <summary>Lines above the table.</summary>
    private const int MostLines = 3;

    /// <summary>Baselines within so many points are the same place.</summary>
    private const float SamePlace = 3;

    /// <summary>First rows of a table that are looked through for the label that a form begins with.</summary>
    private const int FirstRows = 3;

    private readonly HashSet<FlowItem> heads = new(ReferenceEqualityComparer.Instance);

    public RunningHeads(IReadOnlyList<PageFlow> pages, LabelCatalog labels)
    {
        var parts = new List<PageTable>();
        for (var i = 0; i < pages.Count; i++)
        {
            var above = pages[i].Items.TakeWhile(item => item is FlowLine).Cast<FlowLine>().ToArray();
            var tables = pages[i].Items.OfType<FlowTable>().Select(t => t.Table).ToArray();
            if (tables.Length == 0)
            {
                parts.Clear();
                continue;
            }

            if (i > 0 && parts.Count > 0 && AreRepeated(above, pages[i - 1]) && EndsInTable(pages[i - 1], pages[i]) && !BeginsForm(tables[0], labels)
                && TableJoiner.Continues(parts, tables[0], pages[i - 1].Turn.LaidOutHeight))
            {
                heads.UnionWith(above);
            }
            else
            {
                parts.Clear();
            }

            if (tables.Length > 1)
                parts.Clear();
            parts.Add(tables[^1]);
        }
    }

    public bool Contains(FlowLine line) => heads.Contains(line);

    private static bool AreRepeated(FlowLine[] lines, PageFlow before) => lines.Length <= MostLines && Array.TrueForAll(
        lines,
        line => before.Items.OfType<FlowLine>().Take(MostLines).Any(other =>
            string.Equals(line.Line.Text, other.Line.Text, StringComparison.Ordinal) && Math.Abs(line.Line.Baseline - other.Line.Baseline) <= SamePlace));

    /// <summary>Whether only a footer stands below the last table: a page number, or what the next page repeats. A line for names ends the form.</summary>
    private static bool EndsInTable(PageFlow page, PageFlow next)
    {
        var below = page.Items.Reverse().TakeWhile(item => item is FlowLine).Cast<FlowLine>().ToArray();
        return below.Length <= MostLines && Array.TrueForAll(
            below,
            line => PageNumbers.Is(line.Line.Text) || next.Items.Reverse().Take(MostLines).OfType<FlowLine>().Any(other =>
                string.Equals(PageFurniture.KeyOf(line.Line.Text), PageFurniture.KeyOf(other.Line.Text), StringComparison.Ordinal)
                && Math.Abs(line.Line.Baseline - other.Line.Baseline) <= SamePlace));
    }

    private static bool BeginsForm(PageTable table, LabelCatalog labels) =>
        table.Cells.Any(c => c.Row < FirstRows
            && labels.Field(TextOfCells.Key(c)) is "project-name" or "department-name" or "local-department" or "competent-department" or "implementing-unit" or "reporting-unit");
}
