using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Sources;

/// <summary>One file to read, or one that was found and is refused.</summary>
/// <param name="Path">As given on the command line; an archive's entry after <c>!</c>.</param>
/// <param name="OutputPath">Relative, what <c>extract -o</c> names its file by.</param>
/// <param name="Load">Gives the bytes; throws <see cref="UnreadableFileException"/>.</param>
internal sealed record SourceItem(string Path, string OutputPath, Func<ReadOnlyMemory<byte>> Load)
{
    /// <summary>Where its bytes are on disk; null of an archive's entry and of what is not there.</summary>
    public string? File { get; init; }

    /// <summary>Of an archive's entry: its bytes.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>Of an archive's entry: the archive on disk that it lies in.</summary>
    public string? Archive { get; init; }

    /// <summary>By an archive, which knows no time zone; null of files on disk, which the system dates.</summary>
    public DateTime? ModifiedAt { get; init; }

    /// <summary>Why it is refused by its name or by what it lies in; null where it is to be read.</summary>
    public (string Code, string Reason)? Refusal { get; private init; }

    public static SourceItem Refused(string path, string code, string reason, string outputPath) =>
        new(path, outputPath, () => throw new UnreadableFileException(code, reason)) { Refusal = (code, reason) };
}
