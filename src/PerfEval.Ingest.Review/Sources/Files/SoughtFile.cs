using System.Security.Cryptography;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Archives;

namespace PerfEval.Ingest.Review.Sources.Files;

/// <summary>A file that is looked for under the paths where it once was, in archives too. Other bytes than those of its hash are never given.</summary>
/// <param name="sha256">Of its bytes.</param>
/// <param name="bytes">Its size where known: a file of another size need not be read.</param>
/// <param name="limits">On the file and on archives.</param>
internal sealed class SoughtFile(string sha256, long? bytes, ReadingLimits limits)
{
    private const string Gone = "文件不在了";
    private const string Changed = "内容与装入时不同";

    public SourceBytes At(string path, CancellationToken cancellation)
    {
        try
        {
            if (Length(path) is { } length)
                return bytes is { } known && length != known ? SourceBytes.Missing(Changed) : Checked(Read(path, limits.MaxFileBytes));
            for (var sign = path.IndexOf('!', StringComparison.Ordinal); sign > 0; sign = path.IndexOf('!', sign + 1))
            {
                if (Length(path[..sign]) is not null)
                    return Read(path[..sign], limits.MaxArchiveBytes) is { } zip ? InArchive(zip, path[(sign + 1)..], cancellation) : SourceBytes.Missing("压缩包的大小超过上限");
            }

            return SourceBytes.Missing(Gone);
        }
        catch (UnauthorizedAccessException)
        {
            return SourceBytes.Missing("没有读取权限");
        }
        catch (IOException)
        {
            return SourceBytes.Missing("读不出来");
        }
        catch (UnreadableFileException unreadable)
        {
            return SourceBytes.Missing(unreadable.Message.TrimEnd('。'));
        }
    }

    private SourceBytes InArchive(ReadOnlyMemory<byte> zip, string inner, CancellationToken cancellation) =>
        In(ArchiveReader.Entries(zip, limits, label => IsOnTheWay(label, inner), cancellation), inner, cancellation) ?? SourceBytes.Missing("压缩包里没有这个文件");

    /// <summary>Several entries of an archive may bear one name: the one with the hash is meant.</summary>
    private SourceBytes? In(IEnumerable<ArchiveEntry> entries, string inner, CancellationToken cancellation)
    {
        SourceBytes? refused = null;
        foreach (var entry in entries)
        {
            if (entry.Error is { } error)
            {
                refused = SourceBytes.Missing(error.Message.TrimEnd('。'));
                continue;
            }

            var found = entry.Path.Length == inner.Length ? Checked(entry.Content) : Nested(entry, inner[(entry.Path.Length + 1)..], cancellation);
            if (found is { Problem: null })
                return found;
            refused = found ?? refused;
        }

        return refused;
    }

    private SourceBytes? Nested(ArchiveEntry archive, string inner, CancellationToken cancellation) => archive.IsArchive
        ? In(ArchiveReader.Entries(archive, label => IsOnTheWay(label, inner), cancellation), inner, cancellation)
        : null;

    private static bool IsOnTheWay(string label, string inner) =>
        inner == label || (inner.Length > label.Length && inner[label.Length] == '!' && inner.StartsWith(label, StringComparison.Ordinal));

    private SourceBytes Checked(ReadOnlyMemory<byte>? content) =>
        content is { } read && Convert.ToHexStringLower(SHA256.HashData(read.Span)) == sha256 ? new(read, null) : SourceBytes.Missing(Changed);

    /// <summary>Null where there is no file; a pipe or device, which has no length, is none.</summary>
    private static long? Length(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            return null;
        try
        {
            var target = (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo) ?? file;
            return target.Exists && target.Length > 0 ? target.Length : null;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte>? Read(string path, long most)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        return stream.Length > most ? null : BoundedRead.All(stream, most, stream.Length);
    }
}
