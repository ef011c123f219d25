using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Reading.Pdf.Flow;
using PerfEval.Ingest.Reading.Pdf.Furniture;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Pages;

/// <summary>A document while its pages come in. Only with all of them is it known what repeats on every page and where lines must break.</summary>
internal sealed class DocumentDraft(LabelCatalog labels, ReadingLimits limits, CancellationToken cancellation)
{
    private readonly NoticeBag notices = new();
    private readonly PageReader reader = new(limits, cancellation);
    private readonly List<PageFlow> pages = [];
    private int scannedPages;
    private long positions;

    public void Add(PdfPageContent content, int number, float width, float height)
    {
        cancellation.ThrowIfCancellationRequested();
        var glyphs = PageGlyphs.Of(content, width, height, cancellation);
        if (glyphs.IsScanned)
            scannedPages++;
        PageDoubts.Report(notices, number, content, glyphs);
        var page = reader.Read(content, glyphs, number, width, height, pages.Count > 0 ? pages[^1] : null);
        positions += page.Items.OfType<FlowTable>().Sum(t => (long)t.Table.RowCount * t.Table.ColumnCount);
        if (positions > limits.MaxTableCells)
            throw LimitErrors.AllTableCells(limits.MaxTableCells);
        pages.Add(page);
    }

    public void Add(PdfNotice notice) => notices.Add(notice);

    public Document Finish(SourceFile source)
    {
        if (scannedPages > 0)
            notices.ScannedPages(scannedPages, pages.Count);
        var blocks = new BlockAssembler(TextBounds.Of(pages), new PageFurniture(pages, labels), limits, cancellation).Assemble(pages);
        if (blocks.Count == 0 && scannedPages == 0)
            notices.NoText();
        return new Document(source with { Pages = pages.Count, ScannedPages = scannedPages > 0 ? scannedPages : null }, blocks, notices.Close());
    }
}
