using System.Reflection;

namespace PerfEval.Ingest.Tests.Architecture;

/// <summary>The working tree the tests were built from, without what building leaves in it.</summary>
internal static class Repository
{
    private static readonly string[] Skipped = ["bin", "obj", ".git", ".vs", "TestResults", "node_modules"];

    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Root, relativePath));

    /// <summary>Relative paths with forward slashes of all files under a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] extensions)
    {
        var start = Path.Combine(Root, folder);
        Assert.True(Directory.Exists(start), $"{folder} is not there: the guard would look at nothing.");
        var found = new List<string>();
        var pending = new Stack<string>([start]);
        while (pending.TryPop(out var directory))
        {
            found.AddRange(Directory.EnumerateFiles(directory));
            foreach (var inner in Directory.EnumerateDirectories(directory).Where(d => !Skipped.Contains(Path.GetFileName(d), StringComparer.Ordinal)))
                pending.Push(inner);
        }

        return
        [
            .. found.Where(f => extensions.Length == 0 || extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
                .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }
}
