using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Reading.Pdf.Pages;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf;

/// <summary>
/// Reads PDF files. <c>PerfEval.Pdf</c> tells which glyphs, lines and images each page shows; here they become paragraphs in reading order
/// and tables. A page that cannot be read costs that page, with a notice; a page that is a picture is told as such.
/// </summary>
/// <param name="labels">The labels of forms, by which a form's title is told from a page header; null: the built-in ones.</param>
internal sealed class PdfReader(LabelCatalog? labels = null) : IDocumentReader
{
    /// <summary>
    /// Of all pages together: a document keeps what it reads, at worst 100 bytes a character, where every character is a cell of its own.
    /// </summary>
    internal const long MaxGlyphs = 5_000_000;

    public bool Recognises(ReadOnlySpan<byte> head) => PdfSignature.IsIn(head);

    /// <exception cref="UnreadableFileException">
    /// <c>pdf-damaged</c>, <c>pdf-password</c>, <c>pdf-encryption</c>, <c>limit-file-size</c>, <c>limit-inflated</c> or another limit.
    /// </exception>
    public Document Read(string path, ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation)
    {
        if (content.Length > limits.MaxFileBytes)
            throw LimitErrors.FileSize(content.Length, limits);
        try
        {
            using var pdf = PdfDocument.Open(content, LimitsOf(limits), cancellation);
            return Read(pdf, SourceFiles.Create(path, content, Documents.DocumentFormat.Pdf), limits, cancellation);
        }
        catch (PdfException e)
        {
            throw PdfErrors.Of(e, limits);
        }
    }

    internal static PdfLimits LimitsOf(ReadingLimits limits) => PdfLimits.Default with { MaxDecodedBytes = limits.MaxInflatedBytes, MaxPages = limits.MaxPages };

    private Document Read(PdfDocument pdf, SourceFile source, ReadingLimits limits, CancellationToken cancellation)
    {
        var draft = new DocumentDraft(labels ?? LabelCatalog.BuiltIn, limits, cancellation);
        var glyphs = 0L;
        for (var i = 0; i < pdf.PageCount; i++)
        {
            var page = pdf.GetPage(i);
            var content = page.Read();
            glyphs += content.Glyphs.Count;
            if (glyphs > MaxGlyphs)
                throw PdfErrors.Glyphs(MaxGlyphs);
            draft.Add(content, page.Number, page.Width, page.Height);
        }

        foreach (var notice in pdf.Notices)
            draft.Add(notice);
        return draft.Finish(source);
    }
}
