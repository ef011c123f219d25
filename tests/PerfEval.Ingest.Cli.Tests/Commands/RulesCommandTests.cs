namespace PerfEval.Ingest.Cli.Tests.Commands;

public sealed class RulesCommandTests
{
    [Fact]
    public async Task The_list_has_a_line_per_rule() => Assert.Equal(
        """
        PE201  error    execution-rate   execution-rate的题目
        PE304  warning  unmet-no-reason  unmet-no-reason的题目
        PE401  error    total-score      total-score的题目

        """,
        (await RunAsync()).Output);

    [Fact]
    public async Task The_beginning_of_an_id_lists_its_group() => Assert.Equal(
        "PE304  warning  unmet-no-reason  unmet-no-reason的题目\n",
        (await RunAsync("PE3")).Output);

    [Theory]
    [InlineData("PE401")]
    [InlineData("pe401")]
    public async Task An_id_is_explained_under_fixed_headings(string id) => Assert.Equal(
        "PE401 total-score（error）total-score的题目\n\n检查什么\n  检查内容。\n\n为什么\n  缘由。\n\n举例\n  例子。\n\n不报告的情形\n  界限。\n\n参数\n  无\n",
        (await RunAsync(id)).Output);

    [Fact]
    public async Task Markdown_gives_the_table_for_the_readme() => Assert.StartsWith(
        "| 编号 | 名称 | 级别 | 检查事项 |\n|---|---|---|---|\n| PE201 | execution-rate | error | execution-rate的题目 |\n",
        (await RunAsync("--format", "markdown")).Output,
        StringComparison.Ordinal);

    private static async Task<Run> RunAsync(params string[] args)
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync(["rules", .. args]);
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Empty(run.Error);
        return run;
    }
}
