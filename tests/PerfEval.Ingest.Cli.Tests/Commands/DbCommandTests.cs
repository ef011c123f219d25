using System.Text.RegularExpressions;
using PerfEval.Ingest.Cli.Tests.Loading;

namespace PerfEval.Ingest.Cli.Tests.Commands;

/// <summary>What the <c>db</c> commands say; what they do is tested with the warehouse.</summary>
public sealed partial class DbCommandTests
{
    [Fact]
    public async Task Migrate_says_what_it_applied_and_then_that_there_is_nothing_to_do()
    {
        using var bench = new Workbench();
        Assert.Matches(@"^sqlite:w\.db 已执行：\d{14}_\w+(、\d{14}_\w+)*\n$", (await bench.RunAsync("db", "migrate", "--db", bench.Url())).Output);
        Assert.Equal("sqlite:w.db 已是本程序的版本\n", (await bench.RunAsync("db", "migrate", "--db", bench.Url())).Output);
        Assert.Equal("sqlite:w.db is of this version already\n", (await bench.RunAsync("db", "migrate", "--db", bench.Url(), "--lang", "en")).Output);
    }

    [Fact]
    public async Task Status_tells_version_rows_refused_files_and_loads()
    {
        using var bench = new Workbench();
        Assert.Equal("sqlite:w.db: 还没有数据仓库\n", (await bench.RunAsync("db", "status", "--db", bench.Url())).Output);
        bench.Write("in/a.txt", "evaluation 林区防火", "unit 云溪县林业局", "PE401 error 总分不对");
        bench.Write("in/密.txt", "refuse");
        bench.Write("in/又.txt", "refuse", "");
        await bench.LoadAsync();

        var run = await bench.RunAsync("db", "status", "--db", bench.Url());

        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        Assert.Equal(
            """
            sqlite:w.db: 本程序的版本（V）
            SQLite V  N MB
              submissions                  3
              evaluations                  1
              funds                        0
              indicators                   0
              facts                        0
              passages                     0
              recomputations               0
              findings                     1
              notices                      0
              dispositions                 0
              units                        1
              regions                      R
            未装入的文件：
                     2  pdf-password  PDF 文件设有打开密码
            最近的装入（发现 = 装入 + 已在库中 + 未装入）：
              1  T — T  3 = 1 + 0 + 2  in

            """.ReplaceLineEndings("\n"),
            Steady(run.Output));
    }

    [Fact]
    public async Task Purge_needs_a_condition_counts_first_and_removes_with_yes()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        bench.Write("in/密.txt", "refuse");
        await bench.LoadAsync();
        var none = await bench.RunAsync("db", "purge", "--db", bench.Url());
        Assert.Equal((ExitStatus.WrongUsage, "perfeval: purge 至少要有一个条件：--up-to-year、--superseded、--refused 或 --sha256\n"), (none.Status, none.Error));
        Assert.Equal("符合条件的有 1 个文件；加 --yes 才会清除\n", (await bench.RunAsync("db", "purge", "--refused", "--db", bench.Url())).Output);
        Assert.Equal(["2"], await bench.QueryAsync("SELECT count(*) FROM submissions"));
        Assert.Equal("已清除 1 个文件\n", (await bench.RunAsync("db", "purge", "--refused", "--yes", "--db", bench.Url())).Output);
        Assert.Equal(["loaded"], await bench.QueryAsync("SELECT state FROM submissions"));
    }

    [Fact]
    public async Task Backup_writes_a_database_that_can_be_used_and_overwrites_nothing()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        await bench.LoadAsync();
        var run = await bench.RunAsync("db", "backup", bench.Path("副本.db"), "--db", bench.Url());
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Matches(@"^副本\.db: \d+\.\d MB\n$", run.Output);
        Assert.Contains("  evaluations                  1\n", (await bench.RunAsync("db", "status", "--db", bench.Path("副本.db"))).Output, StringComparison.Ordinal);
        var again = await bench.RunAsync("db", "backup", bench.Path("副本.db"), "--db", bench.Url());
        Assert.Equal((ExitStatus.InternalError, "perfeval: 副本.db 已存在，不会覆盖；请换一个文件名\n"), (again.Status, again.Error));
    }

    [Fact]
    public async Task Sql_prints_the_script_of_either_kind_without_a_database()
    {
        using var bench = new Workbench();
        Assert.Contains("CREATE TABLE \"submissions\"", (await bench.RunAsync("db", "sql", "--db", bench.Url())).Output, StringComparison.Ordinal);
        Assert.Contains("COMMENT ON TABLE submissions", (await bench.RunAsync("db", "sql", "--db", "postgresql://nobody@127.0.0.1:1/none")).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.Path("w.db")));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("purge")]
    public async Task Without_a_warehouse_there_is_one_line_and_status_1(string command)
    {
        using var bench = new Workbench();
        string[] arguments = command == "backup" ? [bench.Path("b.db")] : ["--refused"];
        var run = await bench.RunAsync(["db", command, .. arguments, "--db", bench.Url()]);
        Assert.Equal((ExitStatus.InternalError, "perfeval: sqlite:w.db 里还没有数据仓库；先用 perfeval load 装入文件，或用 perfeval db migrate 建库\n"), (run.Status, run.Error));
    }

    private static string Steady(string status) =>
        Regions().Replace(Times().Replace(Size().Replace(Versions().Replace(status, "V"), "N MB"), "T"), "${head}R");

    [GeneratedRegex(@"\d{14}_\w+|\d+\.\d+\.\d+", RegexOptions.None, 10_000)]
    private static partial Regex Versions();

    [GeneratedRegex(@"[\d.]+ MB", RegexOptions.None, 10_000)]
    private static partial Regex Size();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ", RegexOptions.None, 10_000)]
    private static partial Regex Times();

    [GeneratedRegex(@"(?<head>regions +)\d+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Regions();
}
