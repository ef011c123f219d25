using System.Text.Unicode;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Reading.PlainText.Decoding;

namespace PerfEval.Ingest.Reading.PlainText;

/// <summary>
/// Reads a .txt: tells its encoding from the bytes, then paragraphs line by line, and the tables that a converter
/// flattened into tabs, <c>|</c> or blanks as grids of cells. Every visible character of the file is found again in a
/// paragraph or a cell, except the separators.
/// </summary>
/// <param name="labels">The labels of forms (项目名称, 分值…), by which tables are told from prose; null: the built-in ones.</param>
internal sealed class PlainTextReader(LabelCatalog? labels = null) : IDocumentReader
{
    private readonly Lazy<FormSigns> signs = new(() => new(labels ?? LabelCatalog.BuiltIn));

    public bool Recognises(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty || head.StartsWith("%PDF-"u8) || head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return false;
        return EncodingDetector.Detect(head) is { } encoding && InvisibleCharacters.IsText(TextDecoder.Decode(head, encoding));
    }

    /// <exception cref="UnreadableFileException">
    /// <c>empty-file</c>, <c>not-text</c>, <c>limit-file-size</c>, <c>limit-lines</c> or <c>limit-table-cells</c>.
    /// </exception>
    public Document Read(string path, ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation)
    {
        if (content.Length > limits.MaxFileBytes)
            throw LimitErrors.FileSize(content.Length, limits);
        if (content.IsEmpty)
            throw new UnreadableFileException("empty-file", "文件是空的，没有任何内容。");
        if (EncodingDetector.Detect(content.Span) is not { } encoding)
            throw NotText();

        var sink = new BlockSink(limits, cancellation);
        var decoded = TextDecoder.Decode(content.Span, encoding);
        if (!InvisibleCharacters.IsText(decoded))
            throw NotText();

        var lines = SourceLines.Split(InvisibleCharacters.Drop(decoded, sink.Notices));
        UndecodableBytes.Report(lines, IsWellFormed(content.Span, encoding), encoding.Name, sink.Notices);
        new BlockReader(signs.Value).Read(lines, sink);
        if (sink.Blocks.Count == 0)
            sink.Notice("no-text", "文件里只有空白，没有文字。", 1);
        return new Document(SourceFiles.Create(path, content, Documents.DocumentFormat.Txt) with { Encoding = encoding.Name }, sink.Blocks, sink.Notices);
    }

    private static bool IsWellFormed(ReadOnlySpan<byte> bytes, DetectedEncoding encoding) =>
        encoding.Encoding == TextEncoding.Utf8 && Utf8.IsValid(bytes);

    private static UnreadableFileException NotText() => new("not-text", "不是文本文件：内容无法按 UTF-8、UTF-16 或 GB18030 读出。");
}
