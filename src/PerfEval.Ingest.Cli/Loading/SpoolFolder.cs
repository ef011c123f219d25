namespace PerfEval.Ingest.Cli.Loading;

/// <summary>
/// Entries of archives as files for the worker that reads them, one at a time, under names of our own: nothing an archive says
/// becomes a path. Gone when the load is.
/// </summary>
internal sealed class SpoolFolder : IDisposable
{
    private readonly Lazy<DirectoryInfo> folder = new(() => Directory.CreateTempSubdirectory("perfeval-"));
    private long count;

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
        try
        {
            folder.Value.Delete(recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // The system's own cleaning of temporary files is left with it.
        }
    }
}
