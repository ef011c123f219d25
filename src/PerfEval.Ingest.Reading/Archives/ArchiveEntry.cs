using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Archives;

/// <summary>
/// A file in an archive: its bytes, or why they cannot be had. <see cref="Path"/> is a label for people, with
/// <c>/</c> between its parts; it may hold <c>..</c> and must never be used as a path.
/// </summary>
public sealed class ArchiveEntry
{
    private readonly ReadOnlyMemory<byte> content;

    internal ArchiveEntry(string path, ReadOnlyMemory<byte> content, UnreadableFileException? error, int depth, InflationBudget budget)
    {
        Path = path;
        this.content = content;
        Error = error;
        Depth = depth;
        Budget = budget;
    }

    public string Path { get; }

    /// <summary>Codes: <c>encrypted-entry</c>, <c>broken-entry</c>, <c>unsupported-compression</c>, <c>inflation-ratio</c>, <c>limit-entry-bytes</c>, <c>limit-inflated-bytes</c>.</summary>
    public UnreadableFileException? Error { get; }

    /// <exception cref="UnreadableFileException"><see cref="Error"/>, where there is one.</exception>
    public ReadOnlyMemory<byte> Content => Error is null ? content : throw new UnreadableFileException(Error.Code, Error.Message, Error);

    /// <summary>Whether the bytes are an archive of files themselves (and not a package such as .docx): see <see cref="ArchiveReader.Entries(ArchiveEntry, CancellationToken)"/>.</summary>
    public bool IsArchive => Error is null && ArchiveReader.Recognises(content);

    /// <summary>1 for a file in the archive itself, 2 for one in an archive in it.</summary>
    public int Depth { get; }

    /// <summary>The date that the archive gives, which has no time zone; null where it is none.</summary>
    public DateTime? ModifiedAt { get; init; }

    internal InflationBudget Budget { get; }
}
