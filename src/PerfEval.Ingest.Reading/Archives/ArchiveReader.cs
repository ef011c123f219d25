using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Archives;

/// <summary>The entries of a .zip, each with its content or with why it cannot be read.</summary>
public static class ArchiveReader
{
    public static IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> zip, ReadingLimits limits, CancellationToken cancellation) => [];
}

public sealed record ArchiveEntry(string Path, ReadOnlyMemory<byte> Content, UnreadableFileException? Refusal);
