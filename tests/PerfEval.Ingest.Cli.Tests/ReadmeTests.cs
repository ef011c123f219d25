using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Cli.Tests;

public partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task The_rule_table_is_the_one_that_the_program_prints(string file)
    {
        using var output = new StringWriter();
        Assert.Equal(0, await PerfEvalApp.RunAsync(["rules", "--format", "markdown"], output, TextWriter.Null));

        var table = RuleTable().Match(Read(file)).Groups["table"].Value;

        Assert.Equal(output.ToString().Trim().ReplaceLineEndings("\n"), table.Trim());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task Every_command_that_the_table_names_exists(string file)
    {
        var commands = CommandRow().Matches(Read(file)).Select(m => m.Groups["name"].Value).Distinct().ToArray();

        Assert.Equal(["check", "extract", "tables", "explain", "rules", "layouts", "train", "debug", "evaluate"], commands);
        foreach (var command in commands)
            Assert.Equal(0, await PerfEvalApp.RunAsync([command, "--help"], TextWriter.Null, TextWriter.Null));
    }

    [Fact]
    public async Task The_finding_that_the_readme_shows_is_what_the_program_prints()
    {
        var source = Path.Combine(Root, "corpus", "national-standard", "claimed-100-with-75", "source.docx");
        using var output = new StringWriter();
        await PerfEvalApp.RunAsync(["check", source, "--no-color"], output, TextWriter.Null);

        foreach (var sentence in ReadmeFindings().Matches(Read("README.md")).Select(m => m.Groups["text"].Value))
            Assert.Contains(sentence, output.ToString(), StringComparison.Ordinal);
    }

    private static string Root => typeof(ReadmeTests).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static string Read(string file) => File.ReadAllText(Path.Combine(Root, file)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"<!-- rules:begin[^>]*-->(?<table>.*?)<!-- rules:end -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleTable();

    [GeneratedRegex(@"^\| `perfeval (?<name>[a-z]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommandRow();

    [GeneratedRegex(@"^corpus/\S+?: (?<text>PE\d{3} .+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReadmeFindings();
}
