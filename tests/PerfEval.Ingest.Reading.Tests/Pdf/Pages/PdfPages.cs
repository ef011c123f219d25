using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Reading.Pdf.Pages;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Pages;

/// <summary>Documents of pages made by hand, A4 upright.</summary>
internal static class PdfPages
{
    public static Document Read(params PdfGlyph[][] pages) => Read([.. pages.Select(Page)]);

    public static Document Read(params PdfPageContent[] pages)
    {
        var draft = new DocumentDraft(LabelCatalog.BuiltIn, ReadingLimits.Default, TestContext.Current.CancellationToken);
        for (var i = 0; i < pages.Length; i++)
            draft.Add(pages[i], i + 1, 595, 842);
        return draft.Finish(new SourceFile("a.pdf", new string('0', 64), Documents.DocumentFormat.Pdf, 0));
    }

    public static PdfPageContent Page(PdfGlyph[] glyphs) => PdfPageContent.Empty with { Glyphs = glyphs };

    /// <summary>The blocks in order: a paragraph's part and text, a table's size.</summary>
    public static IEnumerable<string> Texts(this Document document) => document.Blocks.Select(b => b is Paragraph paragraph
        ? (paragraph.At.Part is { } part ? part + ": " : "") + paragraph.Text
        : $"{((Table)b).RowCount}x{((Table)b).ColumnCount}");
}
