using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public sealed partial class ManCommandTests
{
    [Theory]
    [InlineData("zh", "packaging/man/perfeval.zh_CN.1")]
    [InlineData("en", "packaging/man/perfeval.1")]
    public async Task The_manual_in_the_repository_is_the_one_that_the_program_prints(string language, string file) =>
        Assert.Equal((await File.ReadAllTextAsync(Path.Combine(Repository.Root, file), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), await PageAsync(language));

    [Fact]
    public async Task The_manual_has_the_sections_of_a_manual_and_every_command()
    {
        var page = await PageAsync("en");
        Assert.Equal(
            ["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "COMMON OPTIONS", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES", "SEE ALSO"],
            Section().Matches(page).Select(m => m.Groups["name"].Value));
        Assert.All(PerfEvalAppTests.Commands, c => Assert.Contains($".SS \"perfeval {c.Data}", page, StringComparison.Ordinal));
        Assert.DoesNotContain("perfeval worker", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_environment_variable_of_the_program_stands_in_the_manual()
    {
        var page = (await PageAsync("zh")).Replace("\\-", "-", StringComparison.Ordinal);
        var variables = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Variable().Matches(File.ReadAllText(f)).Select(m => m.Value)).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(variables.Count >= 3, "Too few variables were found in the sources.");
        Assert.All(variables, v => Assert.Contains("\\fB" + v, page, StringComparison.Ordinal));
    }

    /// <summary>A line that began with a full stop or an apostrophe would be a request; a hyphen that is none would be broken at.</summary>
    [Fact]
    public async Task No_text_is_taken_for_a_request()
    {
        string[] requests = [".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi", ".RS", ".RE", ".br", ".nh", ".ad"];
        Assert.All((await PageAsync("zh")).Split('\n').Where(l => l.StartsWith('.') || l.StartsWith('\'')), l => Assert.Contains(l.Split(' ')[0], requests));
    }

    private static async Task<string> PageAsync(string language)
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("man", "--lang", language);
        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        return run.Output;
    }

    [GeneratedRegex("^\\.SH \"(?<name>[^\"]+)\"", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Section();

    [GeneratedRegex(@"\bPERFEVAL_[A-Z]+(_[A-Z]+)*\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Variable();
}
