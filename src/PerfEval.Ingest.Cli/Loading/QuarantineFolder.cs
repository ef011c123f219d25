using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>Where copies of refused files go (<c>--quarantine</c>); never outside the folder, whatever an archive calls its entries.</summary>
internal sealed class QuarantineFolder(string folder, Messages messages)
{
    private readonly OutputFolder target = OutputFolder.Open(folder, messages, "--quarantine");
    private readonly HashSet<string> archives = new(StringComparer.Ordinal);
    private readonly Lock one = new();

    /// <returns>Why no copy could be made; null where it was made, or there is nothing to copy.</returns>
    public string? Copy(FoundFile file)
    {
        var item = file.Item;

        // An entry that cannot be got out lies in its archive, which is copied once. What may not be read may not be copied
        // either, and the refusal has said so already.
        var source = item.Content is null ? item.File ?? item.Archive : null;
        if (item.Content is null && (source is null || !File.Exists(source) || file.Refusal?.Code is "no-permission" or "file-gone"))
            return null;
        try
        {
            string path;
            lock (one)
            {
                var isArchive = source is not null && item.File is null;
                if (isArchive && !archives.Add(source!))
                    return null;
                path = target.Reserve(isArchive ? Path.GetFileName(source!) : item.OutputPath, "");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (item.Content is { } content)
            {
                using var copy = File.Create(path);
                copy.Write(content.Span);
            }
            else
            {
                if (FileLength.Of(source!) == 0)
                    File.Create(path).Dispose();
                else
                    File.Copy(source!, path, overwrite: true);
            }

            return null;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return SystemFault.Of(cannot);
        }
    }
}
