using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public sealed class CrossCheckCommandTests
{
    [Fact]
    public async Task Each_finding_is_a_line_and_the_last_line_sums_up()
    {
        using var bench = new Workbench();
        await StoreAsync(bench, "216.75", "220");
        var run = await bench.RunAsync("crosscheck", "--db", "sqlite:" + bench.Path("w.db"));
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal(
            "云溪县/2.docx:表1 行4 列4: PE701 info 云溪县医保局“医疗救助”2023年度先后提交过两份，数字不一致：全年执行数现为 220，前次为 216.75。前次文件：云溪县/1.docx。\n"
            + "跨文件比对现行自评 1 份，发现问题 1 条：PE701 1 条\n",
            run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Nothing_found_is_said_too_and_in_English_where_asked_for()
    {
        using var bench = new Workbench();
        await StoreAsync(bench, "220", "220.00");
        Assert.Equal("跨文件比对现行自评 1 份，发现问题 0 条\n", (await bench.RunAsync("crosscheck", "--db", "sqlite:" + bench.Path("w.db"))).Output);
        Assert.Equal("1 current evaluations compared across files, 0 findings\n", (await bench.RunAsync("crosscheck", "--lang", "en", "--db", "sqlite:" + bench.Path("w.db"))).Output);
    }

    [Fact]
    public async Task Without_a_warehouse_it_says_what_to_do_and_makes_none()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("crosscheck", "--db", "sqlite:" + bench.Path("w.db"));
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.Contains("里还没有数据仓库", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.Path("w.db")));
    }

    [Fact]
    public async Task Parameters_that_cannot_be_used_are_wrong_usage()
    {
        using var bench = new Workbench();
        await StoreAsync(bench, "220", "220");
        bench.Write("own/rules/outliers.yaml", "peers: many");
        var run = await bench.RunAsync("crosscheck", "--db", "sqlite:" + bench.Path("w.db"), "--schemas", bench.Path("own"));
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Contains("schemas/rules/outliers.yaml 第 1 行", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_across_files_is_listed_and_explained()
    {
        var (status, output, _) = await WholeProgram.RunAsync("rules", "PE702");
        Assert.Equal(0, status);
        Assert.StartsWith("PE702 copied-text（warning）不同单位的报告文字雷同\n", output, StringComparison.Ordinal);
    }

    /// <summary>A submission and its resubmission, which differ in the amount spent.</summary>
    private static async Task StoreAsync(Workbench bench, string first, string second)
    {
        Assert.True(WarehouseUrl.TryParse("sqlite:" + bench.Path("w.db"), out var url, out var fault), fault);
        await using var database = new WarehouseDatabase(url);
        await WarehouseSchema.MigrateAsync(database, default);
        await using var warehouse = database.Context();
        warehouse.Add(new UnitRow { UnitId = 1, UnitKey = "云溪县医疗保障局", Name = "云溪县医保局" });
        for (var i = 1; i <= 2; i++)
        {
            var executed = i == 1 ? first : second;
            warehouse.Add(new SubmissionRow { SubmissionId = i, ContentKey = new string((char)('a' + i), 64), Path = $"云溪县/{i}.docx", State = "loaded" });
            warehouse.Add(new EvaluationRow { SubmissionId = i, EvaluationNo = 1, EvaluationKey = "k", IsCurrent = i == 2, Type = "project", Form = "table", Stage = "evaluation", FiscalYear = 2023, ProjectName = "医疗救助", ImplementingUnit = "云溪县医保局", UnitId = 1 });
            warehouse.Add(new FundRow { SubmissionId = i, EvaluationNo = 1, FundNo = 1, Source = "total", Executed = decimal.Parse(executed, System.Globalization.CultureInfo.InvariantCulture) * 10_000m, ExecutedText = executed, Place = "表1 行4", Locations = """{"executed": {"row": 3, "column": 3}}""" });
        }

        await warehouse.SaveChangesAsync();
    }
}
