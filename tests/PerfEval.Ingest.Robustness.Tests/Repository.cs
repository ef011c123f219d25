using System.Reflection;

namespace PerfEval.Ingest.Robustness.Tests;

internal static class Repository
{
    /// <summary>The working tree that the tests were built from.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
}
