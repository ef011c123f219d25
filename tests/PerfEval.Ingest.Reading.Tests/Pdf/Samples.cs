using System.Reflection;

namespace PerfEval.Ingest.Reading.Tests.Pdf;

/// <summary>Files of the repository, by their path in it.</summary>
internal static class Samples
{
    private static readonly string Root = typeof(Samples).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Root, path));
}
