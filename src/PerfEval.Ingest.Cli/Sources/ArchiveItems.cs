using System.Runtime.InteropServices;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Sources;

/// <summary>The files inside an archive, and inside archives inside it, one after another as they are asked for.</summary>
internal sealed class ArchiveItems(Engine engine, ReadingLimits limits, CancellationToken cancellation)
{
    /// <summary>Archives inside archives; a county packs its units' packages, and nobody packs five.</summary>
    private const int MaxDepth = 4;

    /// <summary>What may still be inflated, over all nested archives together.</summary>
    private long budget = limits.MaxArchiveInflatedBytes;

    public IEnumerable<SourceItem> Of(string path, string outputPath, ReadOnlyMemory<byte> zip, int depth = 1)
    {
        if (depth > MaxDepth)
        {
            yield return SourceItem.Refused(path, "archive-nesting", $"压缩包套压缩包超过 {MaxDepth} 层", outputPath) with { Content = zip };
            yield break;
        }

        using var entries = Entries(zip).GetEnumerator();
        while (Next(entries, path, outputPath, out var refused))
        {
            if (refused is not null)
            {
                yield return refused;
                yield break;
            }

            foreach (var item in Items(entries.Current, path, outputPath, depth))
                yield return item;
        }
    }

    /// <summary>Opened at the first step: what cannot be opened at all is refused like what breaks off.</summary>
    private IEnumerable<Entry> Entries(ReadOnlyMemory<byte> zip)
    {
        foreach (var entry in engine.Entries(zip, limits with { MaxArchiveInflatedBytes = Math.Max(budget, 1) }, cancellation))
            yield return entry;
    }

    private IEnumerable<SourceItem> Items(Entry entry, string archive, string archiveOutput, int depth)
    {
        var inner = entry.Path.Replace('\\', '/');
        if (inner.EndsWith('/'))
            yield break;
        var path = $"{archive}!{inner}";
        var output = $"{archiveOutput}!{inner}";
        var (verdict, reason) = NamePolicy.Judge(inner.TrimStart('/'));
        budget -= entry.Content.Length;
        if (verdict == NameVerdict.PassedOver)
            yield break;
        if (verdict == NameVerdict.Refused)
        {
            yield return SourceItem.Refused(path, "not-supported", reason!, output) with { Content = entry.Refusal is null ? entry.Content : null, ModifiedAt = entry.ModifiedAt };
        }
        else if (entry.Refusal is { } refusal)
        {
            yield return SourceItem.Refused(path, refusal.Code, refusal.Message, output) with { ModifiedAt = entry.ModifiedAt };
        }
        else if (IsArchive(entry))
        {
            foreach (var item in Of(path, output, entry.Content, depth + 1))
                yield return item;
        }
        else
        {
            yield return new(path, output, () => entry.Content) { Content = entry.Content, ModifiedAt = entry.ModifiedAt };
        }
    }

    private static bool IsArchive(Entry entry)
    {
        // Looked at in place: an entry can be as large as a file may be.
        var bytes = MemoryMarshal.TryGetArray(entry.Content, out var inPlace) ? inPlace : new(entry.Content.ToArray());
        using var content = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        return ArchiveSniffer.IsArchive(entry.Path, content);
    }

    /// <summary>One step on; an archive that breaks off is one refused item.</summary>
    private static bool Next(IEnumerator<Entry> entries, string path, string outputPath, out SourceItem? refused)
    {
        refused = null;
        try
        {
            return entries.MoveNext();
        }
        catch (UnreadableFileException unreadable)
        {
            refused = SourceItem.Refused(path, unreadable.Code, unreadable.Message, outputPath);
            return true;
        }
    }
}
