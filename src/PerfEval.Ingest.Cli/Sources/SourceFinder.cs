using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Sources;

/// <summary>From the PATHs of the command line to the files to read, in the order given and ordinal within a folder.</summary>
internal sealed class SourceFinder(Engine engine, ReadingLimits limits, CancellationToken cancellation)
{
    private readonly List<(string Path, string OutputPath, (string Code, string Reason)? Refusal, bool IsNamed)> listed = [];

    /// <summary>Arguments that do not exist.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>Folders in which nothing was found to read and nothing to refuse.</summary>
    public List<string> Barren { get; } = [];

    /// <summary>A file that several of the paths lead to is listed once.</summary>
    public bool EachOnce { get; init; }

    /// <summary>Files found so far, archives counted as one each.</summary>
    public int Count => listed.Count;

    /// <summary>Lists names only: nothing is opened yet.</summary>
    public void List(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                ListFolder(path);
            else if (File.Exists(path))
                listed.Add((path, OwnOutputPath(path), null, true));
            else
                Missing.Add(path);
        }

        if (!EachOnce)
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        listed.RemoveAll(f => !seen.Add(Path.GetFullPath(f.Path)));
    }

    /// <summary>The files, archives opened as they come. An archive without anything to read is one refused item.</summary>
    public IEnumerable<SourceItem> Items()
    {
        foreach (var (path, outputPath, refusal, isNamed) in listed)
        {
            if (refusal is { } known)
            {
                yield return SourceItem.Refused(path, known.Code, known.Reason, outputPath) with { File = path };
            }
            else if (Archive(path) is { } opened)
            {
                foreach (var item in opened(outputPath))
                    yield return item;
            }
            else
            {
                yield return new(path, outputPath, () => isNamed ? FileBytes.Read(path, limits) : FileBytes.ReadRegular(path, limits)) { File = path };
            }
        }
    }

    private void ListFolder(string folder)
    {
        var before = listed.Count;
        foreach (var (relative, fault) in FolderWalk.Files(folder).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            var path = relative.Length == 0 ? folder : Path.Combine(folder, relative);
            var (verdict, reason) = NamePolicy.Judge(relative);
            if (fault is not null)
                listed.Add((path, relative, ("folder-unreadable", fault), false));
            else if (verdict == NameVerdict.Read)
                listed.Add((path, relative, null, false));
            else if (verdict == NameVerdict.Refused)
                listed.Add((path, relative, ("not-supported", reason!), false));
        }

        if (!listed.Skip(before).Any(f => f.Refusal is null))
            Barren.Add(folder);
    }

    private Func<string, IEnumerable<SourceItem>>? Archive(string path)
    {
        if (!ArchiveSniffer.MayBeArchive(path))
            return null;
        try
        {
            // Only what can be a regular file is opened twice: a pipe gives its bytes once.
            if (FileLength.Of(path) == 0)
                return null;
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (!file.CanSeek || !ArchiveSniffer.IsArchive(path, file))
                return null;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return outputPath => Opened(path, outputPath);
    }

    private IEnumerable<SourceItem> Opened(string path, string outputPath)
    {
        ReadOnlyMemory<byte> content;
        SourceItem? refused = null;
        try
        {
            content = FileBytes.ReadArchive(path, limits);
        }
        catch (UnreadableFileException unreadable)
        {
            content = default;
            refused = SourceItem.Refused(path, unreadable.Code, unreadable.Message, outputPath) with { File = path };
        }

        if (refused is not null)
        {
            yield return refused;
            yield break;
        }

        var any = false;
        foreach (var item in new ArchiveItems(engine, limits, cancellation).Of(path, outputPath, content))
        {
            any = true;
            yield return item with { Archive = path };
        }

        if (!any)
            yield return SourceItem.Refused(path, "archive-empty", "压缩包里没有可读取的文件", outputPath) with { File = path };
    }

    /// <summary>A relative path as given; of an absolute one, or one that leads upwards, the name alone.</summary>
    private static string OwnOutputPath(string path) =>
        Path.IsPathRooted(path) || path.Split('/', '\\').Contains("..") ? Path.GetFileName(path) : path;
}
