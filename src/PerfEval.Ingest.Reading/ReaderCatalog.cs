using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Reading.Docx;
using PerfEval.Ingest.Reading.Pdf;
using PerfEval.Ingest.Reading.PlainText;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Reading;

/// <summary>
/// Every file format that can be read, one line each. Which one a file has is told by its content, never by its name;
/// the order is the order of asking. One instance serves many files and many threads.
/// </summary>
/// <param name="labels">The labels of forms, by which tables of a text and titles of a PDF are told from prose; null: the built-in ones.</param>
public sealed class ReaderCatalog(LabelCatalog? labels)
{
    /// <summary>Goes by the built-in labels, which are loaded for the first file that needs them.</summary>
    public static ReaderCatalog BuiltIn { get; } = new(labels: null);

    internal IReadOnlyList<IDocumentReader> Readers { get; } =
    [
        new DocxReader(),
        new PdfReader(labels),
        new PlainTextReader(labels),
    ];

    /// <summary>The readers that go by the labels of these data, with those that layouts bring along.</summary>
    /// <exception cref="SchemaDataException">labels.yaml has a mistake.</exception>
    public static ReaderCatalog Of(SchemaFiles schemas) => ReferenceEquals(schemas, SchemaFiles.BuiltIn) ? BuiltIn : new(LabelCatalog.WithLayouts(schemas));

    /// <summary>Reads a file within <paramref name="limits"/>. Nothing that the file points at is opened.</summary>
    /// <exception cref="UnreadableFileException">The content is no text and of no format known here, it is damaged, or a limit was reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled by the caller.</exception>
    public Document Read(string path, ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation)
    {
        if (content.IsEmpty)
            throw new UnreadableFileException("empty-file", "文件是空的（0 字节）。");
        if (content.Length > limits.MaxFileBytes)
            throw LimitErrors.FileSize(content.Length, limits);
        ForeignFormats.Refuse(content.Span);

        // What no other reader knows is taken for text; that reader says itself where it is none.
        var reader = Readers.SkipLast(1).FirstOrDefault(r => r.Recognises(content.Span)) ?? Readers[^1];
        return ReadInTime(reader, path, content, limits, cancellation);
    }

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
