using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf;

/// <summary>
/// A PDF file (ISO 32000-1 and -2), opened for reading. Nothing but the cross-reference data is read until a page is asked for,
/// and a page keeps nothing that it does not need. Not thread-safe.
/// </summary>
public sealed class PdfDocument : IDisposable
{
    private readonly PdfFile file;

    private PdfDocument(PdfFile file) => this.file = file;

    public int PageCount => throw new NotSupportedException("Not yet read.");

    /// <summary>What had to be mended to read the file as a whole, up to now.</summary>
    public IReadOnlyList<PdfNotice> Notices => file.Notices;

    /// <exception cref="PdfException">No page can be read, a password is needed, or a limit was reached.</exception>
    public static PdfDocument Open(ReadOnlyMemory<byte> content, PdfLimits? limits = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException("Not yet read.");

    /// <summary>Reads the stream to its end into memory; it is not closed.</summary>
    /// <exception cref="PdfException">As for <see cref="Open(ReadOnlyMemory{byte},PdfLimits?,CancellationToken)"/>.</exception>
    public static PdfDocument Open(Stream stream, PdfLimits? limits = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException("Not yet read.");

    /// <param name="index">0-based.</param>
    public PdfPage GetPage(int index) => throw new NotSupportedException("Not yet read.");

    public void Dispose() => file.Dispose();
}
