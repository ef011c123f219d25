using PerfEval.Ingest.Cli.Sources;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>
/// Entries of archives as files for the worker that reads them, one at a time, under names of our own: nothing an archive says
/// becomes a path. Gone when the load is; what a load that was killed left is taken away by the next one.
/// </summary>
internal sealed class SpoolFolder : IDisposable
{
    private const string Prefix = "perfeval-spool-";
    private const string LockName = ".lock";
    private readonly Lazy<DirectoryInfo> folder;
    private FileStream? held;
    private long count;

    public SpoolFolder() => folder = new(Make);

    public string Put(ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(folder.Value.FullName, Interlocked.Increment(ref count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(content);
        return path;
    }

    public static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // A worker that is being ended may hold it a moment longer; the folder goes as a whole in the end.
        }
    }

    public void Dispose()
    {
        if (!folder.IsValueCreated)
            return;
        held?.Dispose();
        Delete(folder.Value);
    }

    private DirectoryInfo Make()
    {
        foreach (var left in new DirectoryInfo(Path.GetTempPath()).EnumerateDirectories(Prefix + "*"))
        {
            if (IsAbandoned(left))
                Delete(left);
        }

        var made = Directory.CreateTempSubdirectory(Prefix);
        try
        {
            held = new FileStream(Path.Combine(made.FullName, LockName), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            held.WriteByte(0);
            return made;
        }
        catch (IOException)
        {
            Delete(made);
            throw;
        }
    }

    /// <summary>The lock of a load that lives is held; one without a byte is being made, or is none of ours.</summary>
    private static bool IsAbandoned(DirectoryInfo left)
    {
        try
        {
            var path = Path.Combine(left.FullName, LockName);
            if (left.LinkTarget is not null || FileLength.Of(path) == 0)
                return false;
            using var free = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception taken) when (taken is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            // The system's own cleaning of temporary files is left with it.
        }
    }
}
