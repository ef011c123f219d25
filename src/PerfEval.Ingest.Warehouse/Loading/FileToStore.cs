using System.Security.Cryptography;
using System.Text;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>A file as the loader gets it: read, or refused with a reason.</summary>
public sealed class FileToStore
{
    /// <summary>Under which it was found: absolute, an entry of an archive after <c>!</c>.</summary>
    public required string Path { get; init; }

    /// <summary>By its own date, UTC; of an archive's entry, by the archive.</summary>
    public DateTime? ModifiedAt { get; init; }

    /// <summary>Of the bytes that were read; null where they could not be.</summary>
    public string? Sha256 { get; init; }

    public long? Bytes { get; init; }

    /// <summary>What was read; null where it is refused.</summary>
    public DocumentRows? Rows { get; init; }

    public string? ReasonCode { get; init; }

    /// <summary>One Chinese sentence.</summary>
    public string? Reason { get; init; }

    public int ReadMilliseconds { get; init; }

    public int Attempts { get; init; } = 1;

    /// <summary>The file itself, where it is kept.</summary>
    public byte[]? Source { get; init; }

    /// <summary>What makes it the same content; see submissions.content_key.</summary>
    public string ContentKey => Sha256 ?? UnreadableKey(Path);

    public string PathKey => KeyOf(Path);

    /// <summary>The key of what could not be opened: nothing but its path is known of it.</summary>
    public static string UnreadableKey(string path) => "path:" + KeyOf(path);

    /// <summary>Paths are of any length; an index takes only so much.</summary>
    public static string KeyOf(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)));
}

/// <summary>What became of a file that was handed to the store.</summary>
public enum StoreOutcome
{
    Loaded,

    /// <summary>The same content was there; its path was noted.</summary>
    AlreadyLoaded,

    Refused,
}
