using System.Text;
using PerfEval.Ingest.Cli;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>Schemas that somebody was sent. A mistake in one is told with its file, and costs a layout or the run and never the program.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("flow")]
    [InlineData("mappings")]
    [InlineData("indented")]
    public async Task Nesting_without_end_is_a_mistake_with_its_file(string kind)
    {
        var yaml = kind switch
        {
            "flow" => "id: " + new string('[', 100_000),
            "mappings" => "id: " + string.Concat(Enumerable.Repeat("{a: ", 100_000)),
            _ => string.Concat(Enumerable.Range(0, 3_000).Select(i => new string(' ', i) + "a:\n")),
        };
        await IsToldAsync("layouts/place.yaml", yaml);
    }

    [Fact]
    public async Task An_anchor_that_holds_itself_is_a_mistake_with_its_file() => await IsToldAsync("layouts/place.yaml", "id: &a [*a]\nname: *a\n");

    [Fact]
    public async Task Aliases_that_double_at_each_line_cost_no_memory() => await IsToldAsync(
        "layouts/place.yaml", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n")));

    [Theory]
    [InlineData("((a{1000}){1000}){1000}")]
    [InlineData("(a?){60}a{60}")]
    [InlineData("(a+)+$")]
    [InlineData("(")]
    [InlineData("(?<=a)b")]
    public async Task A_pattern_that_grows_or_goes_back_and_forth_is_refused_or_linear(string pattern)
    {
        var narrative = SchemaFiles.BuiltIn.Read("rules/template-text.yaml");
        var at = narrative.IndexOf("match: '", StringComparison.Ordinal);
        Assert.True(at > 0, "the file has no pattern");
        var end = narrative.IndexOf('\n', at);
        var answer = await CheckAsync("rules/template-text.yaml", $"{narrative[..at]}match: '{pattern}'{narrative[end..]}");
        Assert.Contains(answer.Status, (ExitStatus[])[ExitStatus.Done, ExitStatus.WrongUsage]);
    }

    private static async Task IsToldAsync(string file, string yaml)
    {
        var answer = await CheckAsync(file, yaml);
        Assert.Contains(answer.Status, (ExitStatus[])[ExitStatus.Done, ExitStatus.WrongUsage]);
        Assert.Contains($"schemas/{file}", answer.Error, StringComparison.Ordinal);
    }

    private static async Task<Answer> CheckAsync(string file, string yaml)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-hostile-");
        try
        {
            var path = Path.Combine(folder.FullName, "schemas", file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, yaml, new UTF8Encoding(false));
            var source = Path.Combine(folder.FullName, "a.txt");
            await File.WriteAllTextAsync(source, new string('a', 5_000) + "\n" + SoundForms.Txt);
            return await Product.RunAsync(["check", source, "--fail-level", "never", "--schemas", Path.Combine(folder.FullName, "schemas")], folder.FullName, Engine.Default);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
