using PerfEval.Ingest.Cli.Tests.Loading;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public class ExportCommandTests
{
    [Fact]
    public async Task A_workbook_is_written_and_told_of()
    {
        using var bench = new Workbench();
        await bench.FillAsync(3);

        var run = await bench.RunAsync("export", "--to", "xlsx", "-o", bench.Path("out/问题清单.xlsx"), "--db", bench.Url());

        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal("", run.Output);
        Assert.Equal("out/问题清单.xlsx\n3 份底稿，3 条问题\n", run.Error);
        Assert.True(File.Exists(bench.Path("out/问题清单.xlsx")));
    }

    [Fact]
    public async Task Several_workbooks_are_named_and_said_to_be_several()
    {
        using var bench = new Workbench();
        await bench.FillAsync(3);

        var run = await bench.RunAsync("export", "--to", "xlsx", "-o", bench.Path("a.xlsx"), "--db", bench.Url(), "--workpapers", "2");

        Assert.Equal("a-1.xlsx\na-2.xlsx\n3 份底稿，3 条问题，分在 2 个工作簿中（--workpapers 可调整）\n", run.Error);
    }

    [Fact]
    public async Task Filters_choose_what_goes_out()
    {
        using var bench = new Workbench();
        await bench.FillAsync(3);

        async Task<string> DocumentsAsync(params string[] filter) => (await bench.RunAsync(["export", "--to", "json", "-o", "-", "--db", bench.Url(), .. filter])).Output;

        Assert.Equal("{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n", await DocumentsAsync());
        Assert.Equal("{\"n\":2}\n{\"n\":3}\n", await DocumentsAsync("--year", "2022,2023"));
        Assert.Equal("{\"n\":3}\n", await DocumentsAsync("--rule", "pe4", "--severity", "error", "--year", "2023"));
        Assert.Equal("", await DocumentsAsync("--unit", "无此单位"));
    }

    [Fact]
    public async Task Tables_go_into_a_folder()
    {
        using var bench = new Workbench();
        await bench.FillAsync(2);

        var run = await bench.RunAsync("export", "--to", "csv", "-o", bench.Path("csv"), "--db", bench.Url(), "--year", "2021");

        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.StartsWith("csv：22 个文件，", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadAllLines(bench.Path("csv/evaluations.csv")).Length);
    }

    [Theory]
    [InlineData("--year", "二零")]
    [InlineData("--severity", "fatal")]
    [InlineData("--rule", "PE9")]
    [InlineData("--workpapers", "0")]
    public async Task A_value_that_means_nothing_is_wrong_usage(string option, string value)
    {
        using var bench = new Workbench();
        await bench.FillAsync(1);
        var run = await bench.RunAsync("export", "--to", "json", "-o", "-", "--db", bench.Url(), option, value);
        Assert.Equal((ExitStatus.WrongUsage, ""), (run.Status, run.Output));
        Assert.Contains(option is "--rule" ? value : option, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warehouse_that_is_not_there_is_said_to_be_missing_and_not_made()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("export", "--to", "json", "-o", "-", "--db", bench.Url());
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Contains("还没有数据仓库", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.Path("w.db")));
    }

    [Fact]
    public async Task A_folder_where_a_file_is_meant_is_wrong_usage()
    {
        using var bench = new Workbench();
        await bench.FillAsync(1);
        var run = await bench.RunAsync("export", "--to", "xlsx", "-o", bench.Folder, "--db", bench.Url());
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
    }
}
