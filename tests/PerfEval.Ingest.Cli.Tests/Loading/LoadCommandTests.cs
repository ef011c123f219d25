using System.Text;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>What <c>perfeval load</c> counts, says and ends with.</summary>
public sealed class LoadCommandTests
{
    [Fact]
    public async Task The_summary_counts_what_was_found_loaded_known_and_refused_and_names_the_units_with_most_errors()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火", "unit 云溪县林业局", "PE401 error 总分不对", "PE304 warning 没有原因");
        bench.Write("in/b.txt", "evaluation 校舍修缮", "unit 石桥县教育局", "PE401 error 总分不对", "PE201 error 执行率不对");
        bench.Write("in/又一份.txt", "evaluation 林区防火", "unit 云溪县林业局", "PE401 error 总分不对", "PE304 warning 没有原因");
        bench.Write("in/密.txt", "refuse");
        bench.Write("in/空.docx");
        bench.Write("in/图.jpg", "x");
        bench.Write("in/说明.md", "passed over");

        var run = await bench.LoadAsync();

        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.Equal(
            """
            发现 6 个文件 = 新装入 2 + 已在库中 1 + 未装入 3
            新装入：自评 2 份，问题 4 条（其中错误 3 条），数据 10 行
            用时 T 秒，每秒 V 个文件；数据库重试 0 次，读取进程更换 0 次；数据仓库 sqlite:w.db

            库中错误最多的 2 个单位：
              石桥县教育局  错误      2  自评      1
              云溪县林业局  错误      1  自评      1
            跨文件比对现行自评 2 份，发现问题 0 条

            """.ReplaceLineEndings("\n"),
            run.Output.Timeless());
        Assert.Equal(
            """
            in/图.jpg: 未读取：图片，尚不能识别文字；请提供 .docx [not-supported]
            in/密.txt: 未读取：PDF 文件设有打开密码 [pdf-password]
            in/空.docx: 未读取：文件是空的（0 字节） [empty-file]

            """.ReplaceLineEndings("\n"),
            Sorted(run.Error));
    }

    [Fact]
    public async Task In_English_the_program_speaks_English_of_itself()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火", "unit 云溪县林业局", "PE401 error 总分不对");
        var run = await bench.LoadAsync("--lang", "en");
        Assert.Equal(
            """
            1 files found = 1 loaded + 0 already loaded + 0 refused
            loaded: 1 evaluations, 1 findings (1 errors), 4 rows
            T s, V files/s; 0 database retries, 0 workers replaced; warehouse sqlite:w.db

            the 1 units with the most errors in the warehouse:
              云溪县林业局  errors      1  evaluations      1
            1 current evaluations compared across files, 0 findings

            """.ReplaceLineEndings("\n"),
            run.Output.Timeless());
    }

    [Fact]
    public async Task A_second_run_loads_nothing_and_names_the_refused_files_again()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        bench.Write("in/b.txt", "evaluation 校舍修缮");
        bench.Write("in/密.txt", "refuse");
        Assert.Equal(ExitStatus.Refused, (await bench.LoadAsync()).Status);

        var again = await bench.LoadAsync();

        Assert.Equal(ExitStatus.Refused, again.Status);
        Assert.StartsWith("发现 3 个文件 = 新装入 0 + 已在库中 2 + 未装入 1\n", again.Output, StringComparison.Ordinal);
        Assert.Equal("in/密.txt: 未读取：PDF 文件设有打开密码 [pdf-password]\n", again.Error);
        Assert.DoesNotContain("跨文件比对", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_content_under_other_names_is_loaded_once_and_all_its_paths_are_kept()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        bench.Write("in/下/b.txt", "evaluation 林区防火");
        bench.WriteZip("in/c.zip", ("c.txt", "evaluation 林区防火"u8.ToArray()));
        var run = await bench.LoadAsync();
        Assert.StartsWith("发现 3 个文件 = 新装入 1 + 已在库中 2 + 未装入 0\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["in/a.txt", "in/c.zip!c.txt", "in/下/b.txt"],
            (await bench.QueryAsync("SELECT path FROM submission_paths ORDER BY path")).Select(p => p[(bench.Folder.Length + 1)..]));
    }

    [Fact]
    public async Task Archives_in_archives_are_counted_by_their_entries()
    {
        using var bench = new Workbench();
        var inner = Workbench.Zip(("甲.txt", "evaluation 甲"u8.ToArray()), ("乙.txt", "refuse"u8.ToArray()), ("丙.doc", "x"u8.ToArray()));
        bench.WriteZip("in/市.zip", ("县.zip", inner), ("丁.txt", "evaluation 丁"u8.ToArray()), ("locked.txt", "x"u8.ToArray()), ("__MACOSX/._丁.txt", "x"u8.ToArray()));
        var run = await bench.LoadAsync();
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.StartsWith("发现 5 个文件 = 新装入 2 + 已在库中 0 + 未装入 3\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            """
            in/市.zip!locked.txt: 未读取：有密码 [encrypted]
            in/市.zip!县.zip!丙.doc: 未读取：旧版或其他格式的文字文档，尚不能读取；请另存为 .docx [not-supported]
            in/市.zip!县.zip!乙.txt: 未读取：PDF 文件设有打开密码 [pdf-password]

            """.ReplaceLineEndings("\n"),
            Sorted(run.Error));
    }

    [Fact]
    public async Task A_resubmission_becomes_the_current_one_and_the_older_is_kept_and_linked()
    {
        using var bench = new Workbench();
        bench.Write("in/1.txt", "evaluation 林区防火", "unit 云溪县林业局");
        await bench.LoadAsync();
        bench.Write("in/2.txt", "evaluation 林区防火", "unit 云溪县林业局", "补正");
        Assert.StartsWith("发现 2 个文件 = 新装入 1 + 已在库中 1 + 未装入 0\n", (await bench.LoadAsync()).Output, StringComparison.Ordinal);
        Assert.Equal(
            ["1.txt|0|2.txt", "2.txt|1|"],
            (await bench.QueryAsync("SELECT s.path, e.is_current, n.path FROM evaluations e JOIN submissions s USING (submission_id) LEFT JOIN submissions n ON n.submission_id = e.superseded_by ORDER BY 1"))
                .Select(r => r.Replace(bench.Path("in") + "/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Files_in_which_no_evaluation_was_found_are_counted_apart()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        bench.Write("in/通知.txt", "关于报送的通知");
        var run = await bench.LoadAsync();
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Contains("\n其中 1 个文件里没有读到自评表或自评报告（库中 submissions.evaluation_count 为 0；--log 逐个记录）\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_program_costs_its_file_and_is_status_1()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "break");
        bench.Write("in/b.txt", "evaluation 校舍修缮");
        var run = await bench.LoadAsync();
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.StartsWith("发现 2 个文件 = 新装入 1 + 已在库中 0 + 未装入 1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("in/a.txt: 未读取：程序内部错误，未能完成此文件：InvalidOperationException: a bug [internal-error]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_nothing_refused_the_status_is_0()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火", "PE401 error 总分不对");
        var run = await bench.LoadAsync();
        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
    }

    [Fact]
    public async Task A_path_that_does_not_exist_is_named_and_the_others_are_loaded()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        var run = await bench.LoadAsync(bench.Path("无"));
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Equal("无: 找不到这个文件或文件夹\n", run.Error);
        Assert.StartsWith("发现 1 个文件 = 新装入 1", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--db", "mysql://x/y", "perfeval: --db：数据库地址应写成 sqlite:文件名 或 postgresql://用户:密码@主机:端口/库名\n")]
    [InlineData("--db", "postgresql://u:secret@h:5432/", "perfeval: --db：数据库地址缺少库名：postgresql://用户:密码@主机:端口/库名\n")]
    [InlineData("--units", "/没有.csv", "perfeval: --units：/没有.csv: ")]
    [InlineData("--log", "/没有/log.jsonl", "perfeval: /没有/log.jsonl: 写不出结果：")]
    [InlineData("--quarantine", "/proc/没有", "perfeval: --quarantine：不能写入 /proc/没有：")]
    [InlineData("--jobs", "0", "perfeval: --jobs 应为 1 到 256\n")]
    [InlineData("--schemas", "/没有", "perfeval: --schemas：找不到文件夹 /没有\n")]
    [InlineData("--profile", "unknown", "perfeval: --schemas 或 --profile 不能使用：")]
    public async Task Wrong_usage_is_status_2_and_makes_no_warehouse(string option, string value, string told)
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        string[] database = option == "--db" ? [] : ["--db", bench.Url()];
        var run = await bench.RunAsync(["load", bench.Path("in"), "--in-process", .. database, option, value]);
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.StartsWith(told, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.Path("w.db")));
    }

    [Fact]
    public async Task A_database_of_a_later_version_is_left_alone_and_is_status_1()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        await bench.RunAsync("db", "migrate", "--db", bench.Url());
        await bench.QueryAsync("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('20990101000000_Later', '99') RETURNING 1");
        var run = await bench.LoadAsync();
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.Equal("perfeval: sqlite:w.db 是更新版本的程序建的（20990101000000_Later），本程序不认识，不会改动它；请升级 perfeval\n", run.Error);
        Assert.Equal(["0"], await bench.QueryAsync("SELECT count(*) FROM submissions"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_status_1_and_left_as_it_is()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        var text = new string('x', 5000);
        bench.Write("w.db", text);
        var run = await bench.LoadAsync();
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.Contains("sqlite:w.db", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(bench.Path("w.db"), Encoding.UTF8, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_link_to_nowhere_is_refused_and_loaded_once_it_leads_somewhere()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        File.CreateSymbolicLink(bench.Path("in/b.txt"), bench.Path("later.txt"));
        var run = await bench.LoadAsync();
        Assert.Equal((ExitStatus.Refused, "in/b.txt: 未读取：文件不在了，或是一个失效的链接 [file-gone]\n"), (run.Status, run.Error));

        bench.Write("later.txt", "evaluation 校舍修缮");
        var again = await bench.LoadAsync();
        Assert.Equal((ExitStatus.Done, ""), (again.Status, again.Error));
        Assert.Equal(["2|0"], await bench.QueryAsync("SELECT count(*), sum(CASE WHEN state = 'refused' THEN 1 ELSE 0 END) FROM submissions"));
    }

    [Fact]
    public async Task A_name_that_would_write_to_the_terminal_is_shown_and_not_obeyed()
    {
        using var bench = new Workbench();
        bench.WriteZip("in/x.zip", ("\u001b[2J恶.txt", "refuse"u8.ToArray()));
        var run = await bench.LoadAsync();
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.Contains("恶.txt", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Refused files are told of as they come, from more than one stage.</summary>
    private static string Sorted(string lines) => string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).Select(l => l + "\n"));
}
