using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Aligned;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Pages;

/// <summary>From what a page shows to what it says: its text told from what is no text, tables, lines, and the order in which to read them.</summary>
internal static class PageReader
{
    public static PageFlow Read(PdfPageContent content, PageGlyphs glyphs, int number, float width, float height, ReadingLimits limits)
    {
        var turn = PageTurn.Of(glyphs.Text, width, height);
        var page = turn.Apply(content with { Glyphs = glyphs.Text });
        var ruled = RuledTables.Find(page, turn.LaidOutWidth, turn.LaidOutHeight, number, limits);
        var lines = TextLines.Build(OutsideOf(ruled, page.Glyphs));
        var aligned = AlignedTables.Find(lines, page.Rulings, ruled, number);

        var rows = lines.Where(l => !aligned.Lines.Contains(l)).Select(l => new FlowRow(l))
            .Concat(ruled.Concat(aligned.Tables).Select(t => new FlowRow(t)));
        return new PageFlow(number, turn, ReadingOrder.Arrange(rows))
        {
            Margin = [.. TextLines.Build(glyphs.Margin).Concat(TextLines.Build(glyphs.Slanted)).Select(l => l.WithoutGlyphs())],
        };
    }

    private static IReadOnlyList<PdfGlyph> OutsideOf(IReadOnlyList<PageTable> tables, IReadOnlyList<PdfGlyph> glyphs)
    {
        if (tables.Count == 0)
            return glyphs;
        var inTables = new HashSet<(float X, float Y, string Text)>();
        foreach (var cell in tables.SelectMany(t => t.Cells))
        {
            foreach (var glyph in cell.Glyphs)
                inTables.Add((glyph.X, glyph.Y, glyph.Text));
        }

        return [.. glyphs.Where(g => !inTables.Contains((g.X, g.Y, g.Text)))];
    }
}
