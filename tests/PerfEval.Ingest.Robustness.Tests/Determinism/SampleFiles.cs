namespace PerfEval.Ingest.Robustness.Tests.Determinism;

/// <summary>Sources of the corpus: all of them, or a few of every format and kind for tests that start processes.</summary>
internal static class SampleFiles
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "corpus"), "source.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".docx" or ".pdf" or ".txt")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Copies every so-manieth source into a folder, by names that say where it is from.</summary>
    public static void CopySome(string folder, int step)
    {
        for (var i = 0; i < All.Count; i += step)
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Path.Combine(Repository.Root, "corpus"), All[i]));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(All[i], target);
        }
    }
}
