using System.Xml.Linq;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Tests.Architecture;

public class ProjectReferenceTests
{
    /// <summary>Who may reference whom, and which packages (analyzers, which all have, aside).</summary>
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["PerfEval.Ingest"] = ([], ["YamlDotNet"]),
        ["PerfEval.Pdf"] = ([], []),
        ["PerfEval.Ingest.Reading"] = (["PerfEval.Ingest", "PerfEval.Pdf"], ["DocumentFormat.OpenXml", "System.IO.Packaging"]),
        ["PerfEval.Ingest.Warehouse"] = (
            ["PerfEval.Ingest"],
            [
                "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational", "Microsoft.EntityFrameworkCore.Sqlite",
                "Npgsql.EntityFrameworkCore.PostgreSQL", "Npgsql", "Polly", "Polly.Core", "DocumentFormat.OpenXml", "System.IO.Packaging", "CsvHelper",
            ]),
        ["PerfEval.Ingest.Review"] = (["PerfEval.Ingest", "PerfEval.Ingest.Warehouse", "PerfEval.Ingest.Reading"], []),
        ["PerfEval.Ingest.Cli"] = (
            ["PerfEval.Ingest", "PerfEval.Ingest.Reading", "PerfEval.Ingest.Warehouse", "PerfEval.Ingest.Review"],
            ["System.CommandLine", "Spectre.Console", "Polly", "Polly.Core", "Microsoft.Extensions.Hosting", "OpenTelemetry", "OpenTelemetry.Exporter.OpenTelemetryProtocol"]),
        ["PerfEval.Ingest.Native"] = (["PerfEval.Ingest", "PerfEval.Ingest.Reading"], ["System.CommandLine", "Spectre.Console"]),
    };

    [Fact]
    public void Every_source_project_references_only_what_the_design_allows()
    {
        var projects = Repository.Files("src", ".csproj");
        Assert.Contains("src/PerfEval.Ingest/PerfEval.Ingest.csproj", projects);
        Assert.All(projects, path =>
        {
            var name = Path.GetFileNameWithoutExtension(path);
            Assert.True(Allowed.TryGetValue(name, out var allowed), $"{name} is not in the table of projects.");
            var xml = XDocument.Parse(Repository.Read(path));
            Assert.Empty(Included(xml, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/'))).Except(allowed.Projects, StringComparer.Ordinal));
            Assert.Empty(Included(xml, "PackageReference").Except(allowed.Packages, StringComparer.Ordinal));
        });
    }

    [Fact]
    public void The_compiled_pipeline_needs_only_the_framework_and_YamlDotNet()
    {
        var referenced = typeof(Document).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();
        Assert.Equal("PerfEval.Ingest", typeof(Document).Assembly.GetName().Name);
        Assert.NotEmpty(referenced);
        Assert.All(referenced, name => Assert.True(
            name == "YamlDotNet" || name == "netstandard" || name.StartsWith("System.", StringComparison.Ordinal),
            $"PerfEval.Ingest references {name}."));
        string[] shut = ["System.Data", "System.Net", "System.Console", "System.Diagnostics.Process"];
        Assert.DoesNotContain(referenced, name => shut.Any(s => name.StartsWith(s, StringComparison.Ordinal)));
    }

    [Fact]
    public void Package_versions_stand_in_one_place()
    {
        var projects = Repository.Files("src", ".csproj").Concat(Repository.Files("tests", ".csproj"));
        Assert.All(projects, path => Assert.All(
            XDocument.Parse(Repository.Read(path)).Descendants("PackageReference"),
            p => Assert.Null(p.Attribute("Version"))));
    }

    private static IEnumerable<string> Included(XDocument project, string element) =>
        project.Descendants(element).Select(e => (string)e.Attribute("Include")!);
}
