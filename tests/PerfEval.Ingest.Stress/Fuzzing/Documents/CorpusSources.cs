using System.Reflection;

namespace PerfEval.Ingest.Stress.Fuzzing.Documents;

/// <summary>The corpus's own documents: sound, and of every layout.</summary>
internal static class CorpusSources
{
    /// <summary>Larger ones cost more time than they add.</summary>
    private const long Largest = 120_000;

    private static string Root { get; } = typeof(CorpusSources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static IReadOnlyList<byte[]> Of(string extension) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "corpus"), "source." + extension, SearchOption.AllDirectories)
            .Where(f => new FileInfo(f).Length <= Largest).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    ];
}
