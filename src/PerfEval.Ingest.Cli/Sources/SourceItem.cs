using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Sources;

/// <summary>One file to read, or one that was found and is refused.</summary>
/// <param name="Path">As given on the command line; an archive's entry after <c>!</c>.</param>
/// <param name="OutputPath">Relative, what <c>extract -o</c> names its file by.</param>
/// <param name="Load">Gives the bytes; throws <see cref="UnreadableFileException"/>.</param>
internal sealed record SourceItem(string Path, string OutputPath, Func<ReadOnlyMemory<byte>> Load)
{
    public static SourceItem Refused(string path, string code, string reason) =>
        new(path, path, () => throw new UnreadableFileException(code, reason));
}
