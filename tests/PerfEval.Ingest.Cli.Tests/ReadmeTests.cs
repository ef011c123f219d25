using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Cli.Tests;

public partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task The_rule_table_is_the_one_that_the_program_prints(string file)
    {
        var (status, output, _) = await WholeProgram.RunAsync("rules", "--format", "markdown");
        Assert.Equal(0, status);

        var table = RuleTable().Match(Read(file)).Groups["table"].Value;

        Assert.Equal(output.Trim().ReplaceLineEndings("\n"), table.Trim());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task Every_command_that_the_table_names_exists(string file)
    {
        var commands = CommandRow().Matches(Read(file)).Select(m => m.Groups["name"].Value).Distinct().ToArray();

        Assert.Equal(["check", "extract", "tables", "load", "crosscheck", "review", "users", "export", "sample", "db", "doctor", "explain", "rules", "layouts", "train", "debug", "evaluate", "completion", "man"], commands);
        foreach (var command in commands)
            Assert.Equal(0, (await WholeProgram.RunAsync(command, "--help")).Status);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task What_the_readme_shows_is_what_the_program_prints(string file)
    {
        var examples = Examples().Matches(Read(file));
        Assert.Equal(["check", "explain"], examples.Select(m => m.Groups["command"].Value));
        foreach (var example in examples.Cast<Match>())
        {
            var (_, output, _) = await WholeProgram.RunAsync(example.Groups["command"].Value, Path.Combine(Repository.Root, example.Groups["path"].Value), "--no-color");
            var printed = output.ReplaceLineEndings("\n").Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
            var from = 0;
            foreach (var line in example.Groups["output"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.Trim() != "…"))
            {
                var at = printed.IndexOf(line + "\n", from, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{file} shows a line that the program does not print there: {line}");
                from = at + line.Length;
            }
        }
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"<!-- rules:begin[^>]*-->(?<table>.*?)<!-- rules:end -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex RuleTable();

    [GeneratedRegex(@"^\| `perfeval (?<name>[a-z]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex CommandRow();

    [GeneratedRegex(@"^```text\n\$ perfeval (?<command>[a-z]+) (?<path>\S+)\n(?<output>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Examples();
}
