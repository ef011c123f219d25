using System.Security.Cryptography;
using System.Text;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading;

/// <summary>The readers, one for each format; which one reads a file is told by its content.</summary>
public static class ReaderCatalog
{
    /// <exception cref="UnreadableFileException">The file as a whole cannot be read.</exception>
    public static Document Read(string path, ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation)
    {
        var source = new SourceFile(path, Convert.ToHexStringLower(SHA256.HashData(content.Span)), Documents.DocumentFormat.Txt, content.Length) { Encoding = "utf-8" };
        var lines = Encoding.UTF8.GetString(content.Span).Split('\n');
        return new(source, [.. lines.Select((l, i) => new Paragraph(l, new() { Block = i, Line = i + 1 }))], []);
    }
}
