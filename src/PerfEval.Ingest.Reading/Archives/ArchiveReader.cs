using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Archives;

/// <summary>
/// Reads a .zip of submissions in memory, entry by entry. Nothing is written anywhere; an entry that cannot be read
/// carries its error and never stops the others. Directories and what systems leave behind (__MACOSX, .DS_Store,
/// hidden files, ~$ locks) are left out.
/// </summary>
public static class ArchiveReader
{
    /// <summary>Archives in archives that are opened, the outermost being the first.</summary>
    public const int MaxDepth = 4;

    /// <summary>Whether the bytes are a zip archive of files; a package (.docx, .xlsx) is one file and no archive.</summary>
    public static bool Recognises(ReadOnlyMemory<byte> content) =>
        CentralDirectory.TryRead(content.Span) is { } records && !records.Exists(r => r.IsPackagePart);

    /// <exception cref="UnreadableFileException"><c>broken-archive</c> (truncated, or no archive at all) or <c>limit-archive-size</c>.</exception>
    public static IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> zip, ReadingLimits limits, CancellationToken cancellation) => Entries(zip, limits, _ => true, cancellation);

    /// <summary>The entries whose path is asked for; the others are not unpacked.</summary>
    /// <exception cref="UnreadableFileException">As above.</exception>
    public static IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> zip, ReadingLimits limits, Predicate<string> isWanted, CancellationToken cancellation)
    {
        if (zip.Length > limits.MaxArchiveBytes)
            throw new UnreadableFileException("limit-archive-size", "压缩包的大小超过上限。");
        return Entries(zip, 1, new InflationBudget(limits), isWanted, cancellation);
    }

    /// <summary>The entries of an archive in an archive; they share the outer archive's limits.</summary>
    /// <exception cref="UnreadableFileException">As above, <c>limit-archive-depth</c>, or the entry's own error.</exception>
    public static IEnumerable<ArchiveEntry> Entries(ArchiveEntry archive, CancellationToken cancellation) => Entries(archive, _ => true, cancellation);

    /// <summary>Those of them whose path is asked for.</summary>
    /// <exception cref="UnreadableFileException">As above.</exception>
    public static IEnumerable<ArchiveEntry> Entries(ArchiveEntry archive, Predicate<string> isWanted, CancellationToken cancellation)
    {
        if (archive.Depth >= MaxDepth)
            throw new UnreadableFileException("limit-archive-depth", "压缩包里套压缩包的层数超过上限。");
        return Entries(archive.Content, archive.Depth + 1, archive.Budget, isWanted, cancellation);
    }

    private static IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> zip, int depth, InflationBudget budget, Predicate<string> isWanted, CancellationToken cancellation)
    {
        var records = CentralDirectory.TryRead(zip.Span)
            ?? throw new UnreadableFileException("broken-archive", "压缩包不完整或已损坏，读不出文件目录。");
        return Inflated(zip, records, depth, budget, isWanted, cancellation);
    }

    private static IEnumerable<ArchiveEntry> Inflated(
        ReadOnlyMemory<byte> zip, List<ZipRecord> records, int depth, InflationBudget budget, Predicate<string> isWanted, CancellationToken cancellation)
    {
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = EntryPath.Label(EntryName.Decode(record));
            if (EntryPath.IsLeftOut(path) || !isWanted(path))
                continue;
            ReadOnlyMemory<byte> content = default;
            UnreadableFileException? error = null;
            try
            {
                content = EntryInflater.Inflate(zip, record, budget, cancellation);
            }
            catch (UnreadableFileException unreadable)
            {
                error = unreadable;
            }

            yield return new ArchiveEntry(path, content, error, depth, budget) { ModifiedAt = record.ModifiedAt };
        }
    }
}
