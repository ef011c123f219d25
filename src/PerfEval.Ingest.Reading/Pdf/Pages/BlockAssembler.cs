using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Flow;
using PerfEval.Ingest.Reading.Pdf.Furniture;
using PerfEval.Ingest.Reading.Pdf.Joining;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Paragraphs;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Pages;

/// <summary>
/// Makes one run of blocks of all pages: paragraphs and tables go on over page breaks, headers and footers come behind the text,
/// each wording once.
/// </summary>
internal sealed class BlockAssembler(TextBounds bounds, PageFurniture furniture, ReadingLimits limits, CancellationToken cancellation)
{
    private readonly List<Block> blocks = [];
    private readonly List<PageTable> openTables = [];
    private readonly List<TablePart> openParts = [];
    private readonly List<(PageFlow Page, TextLine Line, bool IsHeader)> margins = [];
    private OpenParagraph? paragraph;

    /// <summary>The page of the last open table.</summary>
    private PageFlow? tablePage;

    private int tables;

    public IReadOnlyList<Block> Assemble(IReadOnlyList<PageFlow> pages)
    {
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            TakePage(page);
        }

        CloseParagraph();
        CloseTables();
        AddMargins();
        return blocks;
    }

    private void TakePage(PageFlow page)
    {
        var outside = furniture.Of(page);
        var isOutside = new HashSet<FlowItem>(outside.Select(o => o.Line), ReferenceEqualityComparer.Instance);
        margins.AddRange(page.Margin.Select(l => (page, l, l.Box.MiddleY < page.Turn.Height / 2)));
        margins.AddRange(outside.Select(o => (page, o.Line.Line, o.IsHeader)));
        foreach (var item in page.Items)
        {
            if (isOutside.Contains(item))
                continue;
            if (item is FlowLine line)
                Take(page, line);
            else if (item is FlowTable table)
                Take(page, table.Table);
        }
    }

    private void Take(PageFlow page, FlowLine line)
    {
        CloseTables();
        if (paragraph is not null && ParagraphEnds.Continues(paragraph, page, line, bounds))
        {
            paragraph.Add(page, line, bounds);
            return;
        }

        CloseParagraph();
        paragraph = new OpenParagraph(page, line);
    }

    private void Take(PageFlow page, PageTable table)
    {
        CloseParagraph();
        if (openTables.Count > 0 && !TableJoiner.Continues(openTables, table, tablePage!.Turn.LaidOutHeight))
            CloseTables();
        openTables.Add(table);
        openParts.Add(new TablePart(table, page.Turn.Back));
        tablePage = page;
    }

    private void CloseParagraph()
    {
        if (paragraph is null)
            return;
        var at = new Location { Page = paragraph.FirstPage.Number, Block = blocks.Count, Box = Places.BoxOf(paragraph.FirstPage.Turn.Back(paragraph.Box)) };
        blocks.Add(new Paragraph(paragraph.Text, at));
        paragraph = null;
    }

    private void CloseTables()
    {
        if (openTables.Count == 0)
            return;
        blocks.Add(TableJoiner.Join(openParts, blocks.Count, () => ++tables, limits, cancellation));
        openTables.Clear();
        openParts.Clear();
    }

    private void AddMargins()
    {
        var seen = new HashSet<(bool IsHeader, string Text)>();
        var counts = new int[2];
        foreach (var (page, line, isHeader) in margins)
        {
            if (!seen.Add((isHeader, PageFurniture.KeyOf(line.Text))))
                continue;
            var number = ++counts[isHeader ? 0 : 1];
            var kind = isHeader ? "header" : "footer";
            var part = number == 1 ? kind : string.Create(CultureInfo.InvariantCulture, $"{kind} {number}");
            blocks.Add(new Paragraph(line.Text, new Location
            {
                Page = page.Number,
                Block = blocks.Count,
                Box = Places.BoxOf(page.Turn.Back(line.Box)),
                Part = part,
            }));
        }
    }
}
