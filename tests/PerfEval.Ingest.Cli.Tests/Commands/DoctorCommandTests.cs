using System.Text.Json;
using PerfEval.Ingest.Cli.Doctor;
using PerfEval.Ingest.Cli.Tests.Loading;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public sealed class DoctorCommandTests(PostgresCluster cluster)
{
    [Fact]
    public async Task Where_all_is_well_every_line_says_so_and_nothing_is_made()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("doctor", "--db", bench.Url());
        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        Assert.StartsWith("✓ perfeval ", run.Output, StringComparison.Ordinal);
        Assert.Contains("✓ 临时文件夹 ", run.Output, StringComparison.Ordinal);
        Assert.Contains("✓ 内存 ", run.Output, StringComparison.Ordinal);
        Assert.Contains("DuckDB 动态库", run.Output, StringComparison.Ordinal);
        Assert.Contains("✓ 数字、日期的读写不随本机的语言和地区设置\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("– 不带文字识别（OCR）：扫描件的页逐页指出，不读取\n    先用别的程序识别", run.Output, StringComparison.Ordinal);
        Assert.Matches("[✓–] [^\n]*中文字体", run.Output);
        Assert.Matches("[✓–] [^\n]*转换", run.Output);
        Assert.Contains("✓ 内置 schemas 可用\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("✓ 读取进程启动正常（", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("✓ sqlite:w.db 还没有，perfeval load 会建\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('✗', run.Output);
        Assert.Empty(Directory.EnumerateFileSystemEntries(bench.Folder));
    }

    [Fact]
    public async Task For_programs_the_same_is_one_JSON_object()
    {
        using var bench = new Workbench();
        var well = await bench.RunAsync("doctor", "--format", "json", "--db", bench.Url());
        Assert.Equal((ExitStatus.Done, ""), (well.Status, well.Error));
        using var json = JsonDocument.Parse(well.Output);
        Assert.True(json.RootElement.GetProperty("well").GetBoolean());
        Assert.StartsWith("perfeval ", json.RootElement.GetProperty("checks")[0].GetProperty("what").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("checks")[0].GetProperty("mend").ValueKind);

        var unwell = await bench.RunAsync("doctor", "--format", "json", "--db", "sqlite:没有/w.db");
        Assert.Equal(ExitStatus.InternalError, unwell.Status);
        using var faults = JsonDocument.Parse(unwell.Output);
        Assert.False(faults.RootElement.GetProperty("well").GetBoolean());
        var last = faults.RootElement.GetProperty("checks").EnumerateArray().Last();
        Assert.Equal(("bad", "sqlite:没有/w.db 所在的文件夹不存在"), (last.GetProperty("health").GetString(), last.GetProperty("what").GetString()));
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("C", "zh_CN.GB18030", null)]
    [InlineData("", "zh_CN.UTF-8", null)]
    [InlineData("", "zh_CN.utf8", null)]
    [InlineData("", "zh_CN.GB18030", "zh_CN.GB18030")]
    [InlineData("zh_CN", "zh_CN.UTF-8", "zh_CN")]
    public void A_terminal_that_is_not_set_to_UTF_8_is_told(string all, string lang, string? told) =>
        Assert.Equal(told, SurroundingChecks.LocaleEncoding(name => name switch { "LC_ALL" => all, "LANG" => lang, _ => null }));

    [Fact]
    public async Task A_warehouse_that_is_there_is_named_with_its_version()
    {
        using var bench = new Workbench();
        await bench.RunAsync("db", "migrate", "--db", bench.Url());
        var run = await bench.RunAsync("doctor", "--lang", "en", "--db", bench.Url());
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Matches(@"✓ sqlite:w\.db can be read and written \(SQLite 3\.\d+\.\d+\)\n✓ the warehouse is of this version \(\d{14}_\w+\)\n– no accounts of the review page; on this machine alone it needs none\n    before others use it: perfeval users add NAME --role supervisor\n$", run.Output);
        await bench.QueryAsync("INSERT INTO users (name, role, password_hash, stamp, failures, is_disabled, created_at) VALUES ('王审计', 'auditor', '', '', 0, 0, '2024-05-06 08:00:00') RETURNING 1");
        Assert.EndsWith("✓ 复核页面有 1 个能作决定的账户\n", (await bench.RunAsync("doctor", "--db", bench.Url())).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite:没有/w.db", "✗ sqlite:没有/w.db 所在的文件夹不存在\n    先建文件夹 ")]
    [InlineData("postgresql://nobody:geheim@127.0.0.1:1/none", "✗ postgresql://nobody@127.0.0.1:1/none 用不了：")]
    public async Task A_database_that_is_not_to_be_had_is_named_with_how_to_mend_it(string url, string told)
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("doctor", "--db", url);
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_as_one_that_cannot_be_used()
    {
        using var bench = new Workbench();
        bench.Write("w.db", new string('x', 5000));
        var run = await bench.RunAsync("doctor", "--db", bench.Url());
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.Contains("✗ sqlite:w.db 用不了：", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n    换一个文件名（--db sqlite:文件名），或从备份恢复\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warehouse_of_a_later_version_is_told_to_need_a_later_program()
    {
        using var bench = new Workbench();
        await bench.RunAsync("db", "migrate", "--db", bench.Url());
        await bench.QueryAsync("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('20990101000000_Later', '99') RETURNING 1");
        var run = await bench.RunAsync("doctor", "--db", bench.Url());
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.EndsWith("✗ 数据仓库是更新版本的程序所建（20990101000000_Later）\n    升级 perfeval\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schemas_with_a_mistake_are_named_with_file_and_line()
    {
        using var bench = new Workbench();
        bench.Write("own/rules/outliers.yaml", "peers: many");
        var run = await bench.RunAsync("doctor", "--db", bench.Url(), "--schemas", bench.Path("own"));
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.Contains("✗ schemas own 不能使用：", run.Output, StringComparison.Ordinal);
        Assert.Contains("rules/outliers.yaml 第 1 行", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostgreSQL_is_named_with_its_version_and_whether_it_can_be_written_and_backed_up()
    {
        using var bench = new Workbench();
        var database = await cluster.CreateDatabaseAsync();
        var run = await bench.RunAsync("doctor", "--db", database.Url);
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Matches(@"✓ postgresql://postgres@127\.0\.0\.1:\d+/test_\d+ 已连上（PostgreSQL \d+[^\n]*）\n✓ 库可写，编码 UTF8\n✓ 库里还没有数据仓库，perfeval load 会建\n[✓–] [^\n]*pg_dump", run.Output);
    }

    [Fact]
    public async Task A_user_who_may_make_no_tables_is_warned_and_no_more_once_they_are_there()
    {
        using var bench = new Workbench();
        var database = await cluster.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE ROLE loads_only LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        var url = database.Url.Replace("postgres@", "loads_only@", StringComparison.Ordinal);

        var before = await bench.RunAsync("doctor", "--db", url);
        await bench.RunAsync("db", "migrate", "--db", database.Url);
        await database.ExecuteAsync("GRANT SELECT ON ALL TABLES IN SCHEMA public TO loads_only");
        var after = await bench.RunAsync("doctor", "--db", url);

        Assert.Contains("✗ 用户无权在库中建表\n", before.Output, StringComparison.Ordinal);
        Assert.Contains("– 用户无权在库中建表；表已建好，装入不需要，perfeval db migrate 用不了\n", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostgreSQL_that_may_not_be_written_is_named_with_how_to_mend_it()
    {
        using var bench = new Workbench();
        var database = await cluster.CreateDatabaseAsync();
        await database.ExecuteAsync($"ALTER DATABASE {database.Name} SET default_transaction_read_only = on");
        var run = await bench.RunAsync("doctor", "--db", database.Url);
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.Contains("✗ 库是只读的（备机，或 default_transaction_read_only）\n    连到主机\n", run.Output, StringComparison.Ordinal);
    }
}
