using System.Security.Cryptography;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading;

/// <summary>The identity of a file that is in memory: its content hash, which names it in the warehouse, and its size.</summary>
internal static class SourceFiles
{
    public static SourceFile Create(string path, ReadOnlyMemory<byte> content, Documents.DocumentFormat format) =>
        new(path, Convert.ToHexStringLower(SHA256.HashData(content.Span)), format, content.Length);
}
