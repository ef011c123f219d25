using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Aligned;
using PerfEval.Ingest.Reading.Pdf.Flow;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Pages;

/// <summary>From what a page shows to what it says: its text told from what is no text, tables, lines, and the order in which to read them.</summary>
internal sealed class PageReader(ReadingLimits limits, CancellationToken cancellation)
{
    /// <summary>Below this part of its page a table may end that the next page goes on with: what stands lower are page numbers.</summary>
    private const float Foot = 0.88f;

    private readonly AlignedTables alignedTables = new(limits, cancellation);

    /// <param name="content">Of the page.</param>
    /// <param name="glyphs">The same content's glyphs and rulings, sorted.</param>
    /// <param name="number">1-based.</param>
    /// <param name="width">In points, as the page is shown.</param>
    /// <param name="height">The same.</param>
    /// <param name="before">The page before, whose last table may go on here.</param>
    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public PageFlow Read(PdfPageContent content, PageGlyphs glyphs, int number, float width, float height, PageFlow? before)
    {
        var turn = PageTurn.Of(glyphs.Text, width, height);
        var page = turn.Apply(content with { Glyphs = glyphs.Text, Rulings = glyphs.Rulings });
        var ruled = RuledTables.Find(page, turn.LaidOutWidth, turn.LaidOutHeight, number, limits, cancellation);
        var lines = TextLines.Build(OutsideOf(ruled, page.Glyphs));
        var aligned = alignedTables.Find(lines, page.Rulings, ruled, number, Carried(before, turn), turn.LaidOutHeight);

        var rows = lines.Where(l => !aligned.Lines.Contains(l)).Select(l => new FlowRow(l))
            .Concat(ruled.Concat(aligned.Tables).Select(t => new FlowRow(t)));
        return new PageFlow(number, turn, ReadingOrder.Arrange(rows, cancellation))
        {
            Margin = [.. TextLines.Build(glyphs.Margin).Concat(TextLines.Build(glyphs.Slanted)).Select(l => l.WithoutGlyphs())],
        };
    }

    /// <summary>A table without rulings at the end of the page before; page numbers may stand below it.</summary>
    private static PageTable? Carried(PageFlow? before, PageTurn turn)
    {
        if (before is null || before.Turn != turn)
            return null;
        for (var i = before.Items.Count - 1; i >= 0; i--)
        {
            if (before.Items[i] is FlowTable { Table: { IsRuled: false } table })
                return table;
            if (before.Items[i].Box.Top < Foot * turn.LaidOutHeight)
                return null;
        }

        return null;
    }

    private static IReadOnlyList<PdfGlyph> OutsideOf(IReadOnlyList<PageTable> tables, IReadOnlyList<PdfGlyph> glyphs)
    {
        if (tables.Count == 0)
            return glyphs;
        var inTables = new HashSet<(float X, float Y, string Text)>();
        var open = new Stack<PageTable>(tables);
        while (open.TryPop(out var table))
        {
            foreach (var cell in table.Cells)
            {
                foreach (var glyph in cell.Glyphs)
                    inTables.Add((glyph.X, glyph.Y, glyph.Text));
                foreach (var nested in cell.Nested)
                    open.Push(nested);
            }
        }

        return [.. glyphs.Where(g => !inTables.Contains((g.X, g.Y, g.Text)))];
    }
}
