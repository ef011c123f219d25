using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PerfEval.Ingest.Tests.Architecture;

public partial class HouseRuleTests
{
    private const int LongestFile = 400;

    /// <summary>Written by a tool from the warehouse's model.</summary>
    private const string Migrations = "src/PerfEval.Ingest.Warehouse/Migrations/";

    /// <summary>A classifier's weights and probabilities are no figures of a report: none of them is added up or shown as one.</summary>
    private const string ClassifierWeights = "src/PerfEval.Ingest/Evaluations/Names/Learning/";

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var files = Repository.Files("src", ".cs").Concat(Repository.Files("tests", ".cs")).Where(f => !f.StartsWith(Migrations, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.True(Repository.Read(f).AsSpan().Count('\n') <= LongestFile, $"{f} is too long."));
    }

    /// <summary>The folder that the units of packaging/ install into is the product's own.</summary>
    [Fact]
    public void No_file_names_a_path_of_somebodys_machine()
    {
        string[] texts = [".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".yaml", ".yml", ".md", ".txt", ".sh", ".editorconfig"];
        var files = new[] { "src", "tests", "schemas" }.SelectMany(folder => Repository.Files(folder, texts))
            .Concat(Directory.EnumerateFiles(Repository.Root).Select(f => Path.GetFileName(f)).Where(f => texts.Contains(Path.GetExtension(f), StringComparer.Ordinal)));
        Assert.Empty(files.SelectMany(f => MachinePath().Matches(Repository.Read(f)).Select(m => $"{f}: {m.Value}")));
    }

    [Fact]
    public void Banned_symbols_are_listed_and_handed_to_the_analyzer()
    {
        var banned = Repository.Read("BannedSymbols.txt");
        string[] required = ["System.DateTime.Now", "System.DateTime.UtcNow", "System.Decimal.Parse(System.String)", "System.Decimal.ToString", "System.Xml.XmlDocument"];
        Assert.All(required, symbol => Assert.Contains(symbol, banned, StringComparison.Ordinal));

        var props = XDocument.Parse(Repository.Read("Directory.Build.props"));
        Assert.Contains(props.Descendants("AdditionalFiles"), e => ((string)e.Attribute("Include")!).EndsWith("BannedSymbols.txt", StringComparison.Ordinal));
        Assert.Contains(props.Descendants("PackageReference"), e => (string)e.Attribute("Include")! == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Equal("true", props.Descendants("TreatWarningsAsErrors").Single().Value);
    }

    [Fact]
    public void Figures_in_the_pipeline_are_never_binary_floating_point() =>
        Assert.Empty(Repository.Files("src/PerfEval.Ingest", ".cs").Where(f => !f.StartsWith(ClassifierWeights, StringComparison.Ordinal))
            .SelectMany(f => BinaryFloat().Matches(WithoutComments(Repository.Read(f))).Select(m => $"{f}: {m.Value}")));

    [Fact]
    public void The_one_folder_that_may_use_floating_point_holds_weights_and_is_still_needed() =>
        Assert.Contains(Repository.Files(ClassifierWeights, ".cs"), f => BinaryFloat().IsMatch(WithoutComments(Repository.Read(f))));

    /// <summary>The limit is one of time that passes, on a machine that may do other things meanwhile: a short one costs a sound file.</summary>
    [Fact]
    public void No_pattern_gives_up_before_ten_seconds()
    {
        var limits = Repository.Files("src", ".cs").Concat(Repository.Files("tests", ".cs")).SelectMany(f => PatternLimit().Matches(WithoutComments(Repository.Read(f))).Select(m =>
            (File: f, Milliseconds: int.Parse(m.Groups["limit"].Value.Replace("_", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)))).ToArray();
        Assert.True(limits.Length > 40, "The guard found too few patterns.");
        Assert.All(limits, l => Assert.True(l.Milliseconds >= 10_000, $"{l.File}: {l.Milliseconds} ms"));
        Assert.DoesNotContain(Repository.Files("src", ".cs"), f => Repository.Read(f).Contains("MatchTimeout = TimeSpan.FromMilliseconds", StringComparison.Ordinal));
    }

    private static string WithoutComments(string code) =>
        string.Join('\n', code.Split('\n').Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"(?<![\w/.:])/(home|root|Users|work|tmp|mnt|opt(?!/perfeval/)|var/folders)/[\w.-]+|\b[A-Z]:\\\\?(Users|work|src|dev)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"(RegexOptions\.\w+\s*,|matchTimeoutMilliseconds:)\s*(?<limit>[0-9_]+)\)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PatternLimit();

    [GeneratedRegex(@"(?<![\w.])(double|float)\s+\w+|\b(Convert\.ToDouble|double\.Parse|float\.Parse)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BinaryFloat();
}
