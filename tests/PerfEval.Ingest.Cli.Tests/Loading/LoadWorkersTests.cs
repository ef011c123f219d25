using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>Real files through real worker processes, into both databases.</summary>
public sealed class LoadWorkersTests(PostgresCluster cluster)
{
    private const int Reports = 24;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.PostgreSqlByCopy)]
    [InlineData(Store.PostgreSqlByArrays)]
    public async Task Workers_store_what_reading_in_process_stores(Store store)
    {
        using var folder = new LoadFolder(Reports);
        await using var inProcess = await TestDatabase.CreateAsync(store, cluster);
        await using var byWorkers = await TestDatabase.CreateAsync(store, cluster);
        string[] options = store == Store.PostgreSqlByArrays ? ["--keep-source", "--no-copy"] : ["--keep-source"];

        var first = await WholeProgram.RunAsync(["load", folder.Path, "--db", inProcess.Url, "--in-process", .. options]);
        var second = await WholeProgram.RunAsync(["load", folder.Path, "--db", byWorkers.Url, "--jobs", "2", .. options]);

        Assert.Equal((4, 4), (first.Status, second.Status));
        var expected = await WarehouseDump.OfAsync(inProcess.Warehouse, Cancellation);
        Assert.Equal(expected, await WarehouseDump.OfAsync(byWorkers.Warehouse, Cancellation));
        Assert.Contains(expected, l => l.StartsWith("findings ", StringComparison.Ordinal));
        var contents = expected.Count(l => l.StartsWith("documents ", StringComparison.Ordinal));
        Assert.InRange(contents, 2, folder.Found - folder.Refused - 1);
        var counts = $"发现 {folder.Found} 个文件 = 新装入 {contents} + 已在库中 {folder.Found - folder.Refused - contents} + 未装入 {folder.Refused}\n";
        Assert.StartsWith(counts, first.Output, StringComparison.Ordinal);
        Assert.StartsWith(counts, second.Output, StringComparison.Ordinal);

        // And again: everything is known.
        var third = await WholeProgram.RunAsync(["load", folder.Path, "--db", byWorkers.Url, .. options]);
        Assert.StartsWith($"发现 {folder.Found} 个文件 = 新装入 0 + 已在库中 {folder.Found - folder.Refused} + 未装入 {folder.Refused}\n", third.Output, StringComparison.Ordinal);
        Assert.Equal(expected, await WarehouseDump.OfAsync(byWorkers.Warehouse, Cancellation));
    }

    [Fact]
    public async Task A_password_is_neither_told_nor_logged()
    {
        using var folder = new LoadFolder(reports: 1);
        await using var database = await TestDatabase.CreateAsync(Store.PostgreSqlByCopy, cluster);
        var log = folder.Beside("log.jsonl");
        var run = await WholeProgram.RunAsync(["load", folder.Path, "--in-process", "--log", log, "--db", database.Url.Replace("postgres@", "postgres:geheim@", StringComparison.Ordinal)]);
        Assert.Equal(4, run.Status);
        Assert.DoesNotContain("geheim", run.Output + run.Error + await File.ReadAllTextAsync(log, Cancellation), StringComparison.Ordinal);
        Assert.Contains("postgresql://postgres@127.0.0.1:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_ends_in_one_line_and_status_1()
    {
        using var folder = new LoadFolder(reports: 1);
        var run = await WholeProgram.RunAsync(["load", folder.Path, "--db", "postgresql://nobody@127.0.0.1:1/none", "--db-wait", "1"]);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains("perfeval: 数据库连不上，多次重试后仍未恢复：", run.Error, StringComparison.Ordinal);
        Assert.Contains("数据库暂时用不了", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_temporary_files_can_be_written_archives_cost_their_entries_and_nothing_else()
    {
        using var folder = new LoadFolder(reports: 1);
        using var loader = ProgramProcess.Start([new("TMPDIR", folder.Beside("没有"))], "load", folder.Path, "--db", "sqlite:" + folder.Beside("w.db"), "--in-process", "--no-crosscheck");
        var (status, output, error) = await loader.EndAsync(Cancellation);
        Assert.Equal(4, status);
        Assert.StartsWith($"发现 {folder.Found} 个文件 = ", output, StringComparison.Ordinal);
        Assert.Contains($" + 未装入 {folder.Refused + 2}\n", output, StringComparison.Ordinal);
        Assert.Equal(2, error.Split('\n').Count(l => l.Contains("补报.zip!", StringComparison.Ordinal) && l.EndsWith("[io-error]", StringComparison.Ordinal)));
    }
}
