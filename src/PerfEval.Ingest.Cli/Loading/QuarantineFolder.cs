using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>Where copies of refused files go (<c>--quarantine</c>); never outside the folder, whatever an archive calls its entries.</summary>
internal sealed class QuarantineFolder(string folder, Messages messages)
{
    private readonly OutputFolder target = OutputFolder.Open(folder, messages);
    private readonly Lock one = new();

    /// <returns>Why no copy could be made; null where it was made, or there is nothing to copy.</returns>
    public string? Copy(FoundFile file)
    {
        try
        {
            string path;
            lock (one)
                path = target.Reserve(file.Item.OutputPath, "");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (file.Item.Content is { } content)
            {
                using var copy = File.Create(path);
                copy.Write(content.Span);
            }
            else if (file.Item.File is { } source && File.Exists(source))
            {
                if (FileLength.Of(source) == 0)
                    File.Create(path).Dispose();
                else
                    File.Copy(source, path, overwrite: true);
            }

            return null;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return cannot.Message;
        }
    }
}
