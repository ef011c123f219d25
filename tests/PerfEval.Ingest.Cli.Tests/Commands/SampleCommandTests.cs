using PerfEval.Ingest.Cli.Tests.Loading;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public class SampleCommandTests
{
    [Fact]
    public async Task A_spot_check_is_listed_and_can_be_exported_by_its_number()
    {
        using var bench = new Workbench();
        await bench.FillAsync(5);
        var db = bench.Url();

        var first = await bench.RunAsync("sample", "--size", "2", "--seed", "11", "--db", db);
        var again = await bench.RunAsync("sample", "--size", "2", "--seed", "11", "--db", db);
        var exported = await bench.RunAsync("export", "--to", "json", "-o", "-", "--sample", "1", "--db", db);

        Assert.Equal(ExitStatus.Done, first.Status);
        Assert.Equal(first.Output, again.Output);
        Assert.Matches(@"\A1  云溪市/自评\d\.docx  云溪市林业局  项目\d  202\d  0\.4\n2  [^\n]*\n\z", first.Output);
        Assert.Equal("样本 1：从 5 份自评中抽出 2 份，种子 11；底稿：perfeval export --to xlsx --sample 1 -o 抽查.xlsx\n", first.Error);
        Assert.Equal(2, exported.Output.Count(c => c == '\n'));
    }

    [Fact]
    public async Task An_error_bound_alone_gives_the_size_and_draws_nothing()
    {
        using var bench = new Workbench();
        await bench.FillAsync(5);
        var db = bench.Url();

        var run = await bench.RunAsync("sample", "--error", "0.3", "--confidence", "0.9", "--db", db);
        var drawn = await bench.RunAsync("sample", "--size", "1", "--seed", "1", "--error", "0.2", "--db", db);

        Assert.Equal("5 份自评，误差 ±30%、置信水平 90%：需要抽取 4 份\n", run.Output);
        Assert.StartsWith("5 份自评，误差 ±20%、置信水平 95%：需要抽取 5 份\n--size 1 不足，误差会超过 ±20%\n样本 1：", drawn.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seed", "3")]
    [InlineData("--size", "0")]
    [InlineData("--error", "5")]
    public async Task Without_a_size_or_a_bound_that_makes_sense_it_is_wrong_usage(string option, string value)
    {
        using var bench = new Workbench();
        Assert.Equal(ExitStatus.WrongUsage, (await bench.RunAsync("sample", option, value, "--db", bench.Url())).Status);
    }
}
