using System.Text.Json;
using PerfEval.Ingest.Cli.Sources;

namespace PerfEval.Ingest.Cli.Gold;

/// <summary>A gold file and the sources it labels: <c>name.gold.json</c> beside <c>name.docx</c>, <c>name.txt</c>, <c>name.pdf</c>.</summary>
/// <param name="Layout">As <c>case.json</c> beside it says; null where it does not.</param>
internal sealed record GoldCase(string GoldPath, string Name, IReadOnlyList<string> Sources, string? Layout)
{
    public const string Suffix = ".gold.json";
    private static readonly string[] Extensions = [".docx", ".txt", ".pdf"];

    /// <summary>All cases under a folder, ordinal. Sources stand beside the gold file or, mirrored, under one of the other folders.</summary>
    public static IReadOnlyList<GoldCase> Find(string folder, IReadOnlyList<string> sourceFolders) =>
        [.. FolderWalk.Files(folder)
            .Where(f => f.Fault is null && f.Path.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(f => f.Path)
            .Order(StringComparer.Ordinal)
            .Select(relative => Of(folder, relative, sourceFolders.Count == 0 ? [folder] : sourceFolders))];

    private static GoldCase Of(string folder, string relative, IReadOnlyList<string> sourceFolders)
    {
        var path = Path.Combine(folder, relative);
        var stem = relative[..^Suffix.Length];
        var sources = sourceFolders.SelectMany(f => Extensions.Select(e => Path.Combine(f, stem + e))).Where(File.Exists);
        return new(path, stem, [.. sources], LayoutOf(Path.Combine(Path.GetDirectoryName(path)!, "case.json")));
    }

    private static string? LayoutOf(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            return json.RootElement.Text("layout");
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
