using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Drawing;

/// <summary>A page as the PDF reader saw it: <see cref="Page"/> is 1-based, <see cref="Svg"/> a whole SVG document.</summary>
public sealed record DrawnPage(int Page, string Svg);

/// <summary>Draws what the PDF reader saw, page by page.</summary>
public static class PdfDrawing
{
    /// <exception cref="UnreadableFileException">No PDF, or one that cannot be read; a limit was reached.</exception>
    public static IEnumerable<DrawnPage> Draw(
        string path, ReadOnlyMemory<byte> content, ReadingLimits limits, int firstPage, int lastPage, CancellationToken cancellation)
    {
        var reader = new PdfReader();
        if (!reader.Recognises(content.Span))
            throw new UnreadableFileException("not-a-pdf", "这不是 PDF 文件，没有版面可画。");
        var read = reader.Read(path, content, limits, cancellation);
        return DrawPages(read, content, limits, firstPage, lastPage, cancellation);
    }

    private static IEnumerable<DrawnPage> DrawPages(
        Document read, ReadOnlyMemory<byte> content, ReadingLimits limits, int firstPage, int lastPage, CancellationToken cancellation)
    {
        using var pdf = Guarded(() => PdfDocument.Open(content, PdfReader.LimitsOf(limits), cancellation), limits);
        for (var number = Math.Max(1, firstPage); number <= Math.Min(lastPage, pdf.PageCount); number++)
        {
            var page = pdf.GetPage(number - 1);
            yield return new DrawnPage(number, PageDrawing.Draw(page, Guarded(page.Read, limits), read));
        }
    }

    private static T Guarded<T>(Func<T> read, ReadingLimits limits)
    {
        try
        {
            return read();
        }
        catch (PdfException e)
        {
            throw PdfErrors.Of(e, limits);
        }
    }
}
