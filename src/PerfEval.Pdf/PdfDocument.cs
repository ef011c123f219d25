using PerfEval.Pdf.Pages;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf;

/// <summary>
/// A PDF file (ISO 32000-1 and -2), opened for reading. Nothing but the cross-reference data and the page tree is read until a page
/// is asked for, and a page keeps nothing that it does not need. Not thread-safe.
/// </summary>
public sealed class PdfDocument : IDisposable
{
    private readonly PdfFile file;
    private readonly PageReader reader;
    private readonly IReadOnlyList<PageNode> pages;

    private PdfDocument(PdfFile file)
    {
        this.file = file;
        reader = new PageReader(file);
        pages = PageTree.Read(file);

        // The pages of such a form are made by the program that runs it; those of the file ask for patience at most (ISO 32000-2, 12.7.8).
        if (file.Catalog.Bool("NeedsRendering") && file.Catalog.Dictionary("AcroForm")?["XFA"] is { IsNull: false })
            file.AddNotice(new PdfNotice(PdfNoticeKind.NotRead, Detail: "XFA"));
    }

    public int PageCount => pages.Count;

    /// <summary>What had to be mended to read the file as a whole, up to now.</summary>
    public IReadOnlyList<PdfNotice> Notices => file.Notices;

    /// <exception cref="PdfException">No page can be read, a password is needed, or a limit was reached.</exception>
    public static PdfDocument Open(ReadOnlyMemory<byte> content, PdfLimits? limits = null, CancellationToken cancellation = default)
    {
        PdfFile? file = null;
        try
        {
            file = PdfFile.Open(content, limits ?? PdfLimits.Default, cancellation);
            return new PdfDocument(file);
        }
        catch (Exception e)
        {
            file?.Dispose();
            if (e is PdfException or OperationCanceledException or OutOfMemoryException)
                throw;
            throw new PdfException(PdfFault.Damaged, "The file cannot be read: " + e.Message, e);
        }
    }

    /// <summary>Reads the stream to its end into memory; it is not closed.</summary>
    /// <exception cref="PdfException">As for <see cref="Open(ReadOnlyMemory{byte},PdfLimits?,CancellationToken)"/>.</exception>
    public static PdfDocument Open(Stream stream, PdfLimits? limits = null, CancellationToken cancellation = default)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Open(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), limits, cancellation);
    }

    /// <param name="index">0-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    public PdfPage GetPage(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, pages.Count);
        return reader.Open(pages[index], index + 1);
    }

    public void Dispose() => file.Dispose();
}
