using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Docx;
using PerfEval.Ingest.Reading.Pdf;
using PerfEval.Ingest.Reading.PlainText;

namespace PerfEval.Ingest.Reading;

/// <summary>
/// Every file format that can be read, one line each. Which one a file has is told by its content, never by its name;
/// the order is the order of asking.
/// </summary>
public static class ReaderCatalog
{
    public static IReadOnlyList<IDocumentReader> Readers { get; } =
    [
        new DocxReader(),
        new PdfReader(),
        new PlainTextReader(),
    ];

    /// <summary>Reads a file within <paramref name="limits"/>. Nothing that the file points at is opened.</summary>
    /// <exception cref="UnreadableFileException">No reader knows the content, it is damaged, or a limit was reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled by the caller.</exception>
    public static Document Read(string path, ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation)
    {
        if (content.IsEmpty)
            throw new UnreadableFileException("empty-file", "文件是空的（0 字节）。");
        if (content.Length > limits.MaxFileBytes)
            throw FileTooLarge(content.Length, limits);
        ForeignFormats.Refuse(content.Span);

        foreach (var reader in Readers)
        {
            // What no other reader knows is taken for text; that reader says itself where it is none.
            if (ReferenceEquals(reader, Readers[^1]) || reader.Recognises(content.Span))
                return ReadInTime(reader, path, content, limits, cancellation);
        }

        throw new UnreadableFileException("unknown-format", "文件内容不是能够读取的格式。");
    }

    internal static UnreadableFileException FileTooLarge(long bytes, ReadingLimits limits) =>
        new("limit-file-size", string.Create(CultureInfo.InvariantCulture, $"文件大小为 {bytes} 字节，超过上限 {limits.MaxFileBytes} 字节。"));

    private static Document ReadInTime(
        IDocumentReader reader, string path, ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (limits.MaxTime <= TimeSpan.Zero)
            time.Cancel();
        else
            time.CancelAfter(limits.MaxTime);
        try
        {
            return reader.Read(path, content, limits, time.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            var seconds = decimal.Round((decimal)limits.MaxTime.TotalSeconds, 1);
            throw new UnreadableFileException("limit-time", string.Create(CultureInfo.InvariantCulture, $"读取用时超过上限 {seconds} 秒。"), e);
        }
    }
}
