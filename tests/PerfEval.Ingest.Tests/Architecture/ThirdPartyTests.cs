using System.Text.Json;

namespace PerfEval.Ingest.Tests.Architecture;

public class ThirdPartyTests
{
    /// <summary>Used to build, and no part of the program.</summary>
    private static readonly string[] Analyzers = ["Meziantou.Analyzer", "Roslynator.Analyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    [Fact]
    public void Every_package_of_the_program_stands_in_the_notices_with_its_version()
    {
        var notices = Repository.Read("THIRD-PARTY-NOTICES.md");
        var packages = Repository.Files("src", ".json").Where(f => f.EndsWith("packages.lock.json", StringComparison.Ordinal)).SelectMany(Packages).Where(p => !Analyzers.Contains(p.Name, StringComparer.Ordinal)).Distinct().ToList();
        Assert.True(packages.Count > 30, "The lock files list too few packages.");
        Assert.All(packages, p => Assert.Contains($"| {p.Name} | {p.Version} |", notices, StringComparison.Ordinal));
    }

    [Fact]
    public void The_notices_name_no_package_that_the_program_does_without()
    {
        var packages = Repository.Files("src", ".json").Where(f => f.EndsWith("packages.lock.json", StringComparison.Ordinal)).SelectMany(Packages).Select(p => $"| {p.Name} | {p.Version} |").ToHashSet(StringComparer.Ordinal);
        var named = Repository.Read("THIRD-PARTY-NOTICES.md").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Select(l => string.Join('|', l.Split('|')[..3]) + "|").Skip(1);
        Assert.All(named, n => Assert.Contains(n, packages));
    }

    [Fact]
    public void The_licence_texts_that_the_notices_name_are_in_the_repository_or_put_there_by_the_publication()
    {
        var notices = Repository.Read("THIRD-PARTY-NOTICES.md");
        var targets = Repository.Read("src/PerfEval.Ingest.Cli/Distribution.targets");
        Assert.Contains("Apache License", Repository.Read("licences/Apache-2.0.txt"), StringComparison.Ordinal);
        Assert.Contains("Adobe", Repository.Read("licences/Adobe-glyph-lists.txt"), StringComparison.Ordinal);
        foreach (var named in (string[])["licences/Apache-2.0.txt", "licences/Adobe-glyph-lists.txt", "licences/Adobe-CMaps.txt", "licences/Microsoft.NETCore.App/LICENSE.txt", "licences/Microsoft.AspNetCore.App/LICENSE.txt"])
            Assert.Contains(named, notices, StringComparison.Ordinal);
        foreach (var put in (string[])["licences\\*", "LICENSE-Adobe.txt", "LICENSE.TXT", "LICENSE.txt", "THIRD-PARTY-NOTICES.TXT", "THIRD-PARTY-NOTICES.md"])
            Assert.Contains(put, targets, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Version)> Packages(string path)
    {
        using var json = JsonDocument.Parse(Repository.Read(path));
        return
        [
            .. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
                .Where(p => p.Value.GetProperty("type").GetString() != "Project").Select(p => (p.Name, p.Value.GetProperty("resolved").GetString()!)),
        ];
    }
}
