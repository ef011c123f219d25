using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Tests.Architecture;

public partial class NamespaceTests
{
    [Fact]
    public void Types_stand_in_the_namespace_of_their_folder()
    {
        var declared = Repository.Files("src", ".cs").Concat(Repository.Files("tests", ".cs")).Select(f => (File: f, Match: Declaration().Match(Repository.Read(f)))).Where(d => d.Match.Success).ToList();
        Assert.True(declared.Count > 1_000, "The guard found too few namespaces.");
        Assert.Empty(declared.Where(d => d.Match.Groups["name"].Value != NamespaceOf(d.File)).Select(d => $"{d.File} declares {d.Match.Groups["name"].Value}"));
    }

    /// <summary>A project's folder is its root namespace.</summary>
    private static string NamespaceOf(string file) => string.Join('.', file.Split('/')[1..^1]);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Declaration();
}
