using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public class ExportCommandTests
{
    [Fact]
    public async Task A_workbook_is_written_and_told_of()
    {
        using var bench = new Workbench();
        await FillAsync(bench, 3);

        var run = await bench.RunAsync("export", "--to", "xlsx", "-o", bench.Path("out/问题清单.xlsx"), "--db", Url(bench));

        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal("", run.Output);
        Assert.Equal("out/问题清单.xlsx\n3 份底稿，3 条问题\n", run.Error);
        Assert.True(File.Exists(bench.Path("out/问题清单.xlsx")));
    }

    [Fact]
    public async Task Several_workbooks_are_named_and_said_to_be_several()
    {
        using var bench = new Workbench();
        await FillAsync(bench, 3);

        var run = await bench.RunAsync("export", "--to", "xlsx", "-o", bench.Path("a.xlsx"), "--db", Url(bench), "--workpapers", "2");

        Assert.Equal("a-1.xlsx\na-2.xlsx\n3 份底稿，3 条问题，分在 2 个工作簿中（--workpapers 可调整）\n", run.Error);
    }

    [Fact]
    public async Task Filters_choose_what_goes_out()
    {
        using var bench = new Workbench();
        await FillAsync(bench, 3);

        async Task<string> DocumentsAsync(params string[] filter) => (await bench.RunAsync(["export", "--to", "json", "-o", "-", "--db", Url(bench), .. filter])).Output;

        Assert.Equal("{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n", await DocumentsAsync());
        Assert.Equal("{\"n\":2}\n{\"n\":3}\n", await DocumentsAsync("--year", "2022,2023"));
        Assert.Equal("{\"n\":3}\n", await DocumentsAsync("--rule", "pe4", "--severity", "error", "--year", "2023"));
        Assert.Equal("", await DocumentsAsync("--unit", "无此单位"));
    }

    [Fact]
    public async Task Tables_go_into_a_folder()
    {
        using var bench = new Workbench();
        await FillAsync(bench, 2);

        var run = await bench.RunAsync("export", "--to", "csv", "-o", bench.Path("csv"), "--db", Url(bench), "--year", "2021");

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
        await FillAsync(bench, 1);
        var run = await bench.RunAsync("export", "--to", "json", "-o", "-", "--db", Url(bench), option, value);
        Assert.Equal((ExitStatus.WrongUsage, ""), (run.Status, run.Output));
        Assert.Contains(option is "--rule" ? value : option, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warehouse_that_is_not_there_is_said_to_be_missing_and_not_made()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("export", "--to", "json", "-o", "-", "--db", Url(bench));
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Contains("还没有数据仓库", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.Path("w.db")));
    }

    [Fact]
    public async Task A_folder_where_a_file_is_meant_is_wrong_usage()
    {
        using var bench = new Workbench();
        await FillAsync(bench, 1);
        var run = await bench.RunAsync("export", "--to", "xlsx", "-o", bench.Folder, "--db", Url(bench));
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
    }

    internal static string Url(Workbench bench) => "sqlite:" + bench.Path("w.db");

    /// <summary>Evaluations of 2021, 2022 and so on, each with its document and a finding.</summary>
    internal static async Task FillAsync(Workbench bench, int evaluations)
    {
        Assert.True(WarehouseUrl.TryParse(Url(bench), out var url, out _));
        await using var database = new WarehouseDatabase(url);
        await WarehouseSchema.MigrateAsync(database, TestContext.Current.CancellationToken);
        await using var context = database.Context();
        for (var i = 1; i <= evaluations; i++)
        {
            context.Add(new SubmissionRow { SubmissionId = i, ContentKey = $"{i:x64}", Sha256 = $"{i:x64}", Path = $"云溪市/自评{i}.docx", State = "loaded" });
            context.Add(new EvaluationRow { SubmissionId = i, EvaluationNo = 1, EvaluationKey = $"{i}", IsCurrent = true, Type = "project", Form = "table", Stage = "evaluation", FiscalYear = 2020 + i, ProjectName = $"项目{i}", ImplementingUnit = "云溪市林业局" });
            context.Add(new DocumentRow { SubmissionId = i, Json = $"{{\"n\":{i}}}" });
            context.Add(new FindingRow { SubmissionId = i, EvaluationNo = 1, FindingNo = 1, Rule = "PE401", Severity = "error", Message = "总分不符", Evidence = "[]", Fingerprint = $"{i}" });
        }

        await context.SaveChangesAsync();
    }
}
