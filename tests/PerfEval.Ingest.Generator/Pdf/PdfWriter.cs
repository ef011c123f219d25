using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Pdf;

/// <summary>Writes parts as .pdf: ruled tables with merged cells, text in lines, a table that fills its page goes on over the next.</summary>
internal static class PdfWriter
{
    private const decimal TitleSize = 16;
    private const decimal BodySize = 10.5m;
    private const decimal Leading = 1.5m;

    public static byte[] Write(IReadOnlyList<Part> parts, PdfCoding coding, PdfRules rules = PdfRules.All)
    {
        Block[][] blocks = [.. parts.Select(p => p.Blocks().ToArray())];
        var text = new PdfText(PdfText.Possible(coding, blocks.SelectMany(b => b).SelectMany(Texts)));
        var pages = new PdfPages(text);
        var numbering = new Numbering();
        foreach (var part in blocks)
        {
            if (!pages.IsFresh)
                pages.NextPage();
            foreach (var block in part)
                Write(block, pages, numbering, rules);
        }

        return PdfFile.Write(pages.Contents, text);
    }

    private static void Write(Block block, PdfPages pages, Numbering numbering, PdfRules rules)
    {
        switch (block)
        {
            case Table table:
                pages.Down(6);
                PdfTable.Write(table, pages, rules);
                pages.Down(10);
                break;
            case Paragraph { Kind: ParagraphKind.Title } title:
                Lines(PdfText.Wrap(title.Text, PdfPages.Width / TitleSize), TitleSize, pages, (line, _) => PdfPages.Left + ((PdfPages.Width - (PdfText.Width(line) * TitleSize)) / 2));
                break;
            case Paragraph paragraph:
                Lines(PdfText.Wrap(numbering.Next(paragraph.Level) + paragraph.Text, PdfPages.Width / BodySize, indent: 2), BodySize, pages, (_, index) => PdfPages.Left + (index == 0 ? 2 * BodySize : 0));
                break;
        }
    }

    private static void Lines(List<string> lines, decimal size, PdfPages pages, Func<string, int, decimal> x)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (pages.Room < size * Leading)
                pages.NextPage();
            pages.Down(size * Leading);
            pages.Show(lines[i], size, x(lines[i], i), pages.At + (size * 0.3m));
        }
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Rows.SelectMany(r => r.Cells).Select(c => c.FullText),
        _ => [],
    };
}
