using System.Buffers;
using System.Security.Cryptography;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Warehouse.Loading;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>A file that was found, with the hash of its content; what could not be opened has none and is refused.</summary>
internal sealed record FoundFile(SourceItem Item, string Path, string? Sha256, long? Bytes, DateTime? ModifiedAt, Refusal? Refusal)
{
    private const int Chunk = 128 * 1024;

    /// <summary>SHA-256 of nothing.</summary>
    private static readonly string NoBytes = Convert.ToHexStringLower(SHA256.HashData([]));

    /// <summary>Hashes the file without keeping it. A file refused by its name is hashed too: it is to be known again.</summary>
    public static FoundFile Of(SourceItem item, ReadingLimits limits)
    {
        var refusal = item.Refusal is { } known ? new Refusal(known.Code, known.Reason) : null;
        var path = Absolute(item);
        if (item.Content is { } content)
            return new(item, path, Convert.ToHexStringLower(SHA256.HashData(content.Span)), content.Length, Utc(item.ModifiedAt), refusal ?? (content.IsEmpty ? Refusal.EmptyFile : null));
        if (item.File is not { } file || !System.IO.File.Exists(file))
            return new(item, path, null, null, Utc(item.ModifiedAt), refusal ?? Refusal.Of(FileBytes.Gone(item.Path)));
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            if (FileLength.Of(file) == 0)
                return new(item, path, NoBytes, 0, System.IO.File.GetLastWriteTimeUtc(file), refusal ?? Refusal.EmptyFile);
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
            var modified = System.IO.File.GetLastWriteTimeUtc(file);

            // An archive or a picture that is refused anyway may be of any size.
            if (stream.CanSeek && stream.Length > limits.MaxFileBytes)
                return new(item, path, null, stream.Length, modified, refusal ?? Refusal.Of(FileBytes.TooLarge(limits)));
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long bytes = 0;
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                bytes += read;
                if (bytes > limits.MaxFileBytes)
                    return new(item, path, null, null, modified, refusal ?? Refusal.Of(FileBytes.TooLarge(limits)));
            }

            return new(item, path, Convert.ToHexStringLower(hash.GetHashAndReset()), bytes, modified, refusal ?? (bytes == 0 ? Refusal.EmptyFile : null));
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            // A link to nowhere exists, and is not to be opened.
            return new(item, path, null, null, null, refusal ?? Refusal.Of(FileBytes.Refused(item.Path, cannot)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>As the store takes it where it is refused, or where it is only asked whether it is known.</summary>
    public FileToStore ToStore(Refusal? refusal = null) => new()
    {
        Path = Path,
        ModifiedAt = ModifiedAt,
        Sha256 = Sha256,
        Bytes = Bytes,
        ReasonCode = (refusal ?? Refusal)?.Code,
        Reason = (refusal ?? Refusal)?.Reason,
    };

    /// <summary>An archive's entry may be called ../x: it is a label, and only the archive's own path is made whole.</summary>
    private static string Absolute(SourceItem item) =>
        item.Archive is { } archive ? System.IO.Path.GetFullPath(archive) + item.Path[archive.Length..] : System.IO.Path.GetFullPath(item.Path);

    private static DateTime? Utc(DateTime? date) => date is { } known ? DateTime.SpecifyKind(known, DateTimeKind.Utc) : null;
}
