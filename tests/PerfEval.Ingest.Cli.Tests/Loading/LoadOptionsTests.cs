using System.IO.Compression;
using System.Text.Json.Nodes;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>What the options of <c>perfeval load</c> do.</summary>
public sealed class LoadOptionsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Refused_files_are_copied_aside_whole_under_their_own_paths()
    {
        using var bench = new Workbench();
        bench.Write("in/云溪县/密.txt", "refuse", "第二行");
        bench.Write("in/好.txt", "evaluation 林区防火");
        bench.WriteZip("in/包.zip", ("内/密.txt", "refuse\n内"u8.ToArray()), ("图.png", "picture"u8.ToArray()));
        await bench.LoadAsync("--quarantine", bench.Path("q"));
        Assert.Equal(["云溪县/密.txt", "包.zip!内/密.txt", "包.zip!图.png"], Files(bench.Path("q")));
        Assert.Equal("refuse\n第二行", await File.ReadAllTextAsync(bench.Path("q/云溪县/密.txt"), Cancellation));
        Assert.Equal("refuse\n内", await File.ReadAllTextAsync(bench.Path("q/包.zip!内/密.txt"), Cancellation));
        Assert.Equal("picture", await File.ReadAllTextAsync(bench.Path("q/包.zip!图.png"), Cancellation));
    }

    [Fact]
    public async Task No_name_in_an_archive_leads_out_of_the_quarantine_folder()
    {
        using var bench = new Workbench();
        string[] names = ["../../上.txt", "/根.txt", "..\\..\\窗.txt", "C:\\盘.txt", "a/../../../绕.txt", new string('长', 300) + ".txt", "nul.txt", "\u0007铃.txt"];
        bench.WriteZip("in/x.zip", [.. names.Select((n, i) => (n, System.Text.Encoding.UTF8.GetBytes($"refuse\n{i}")))]);
        var before = Files(bench.Folder);
        var run = await bench.LoadAsync("--quarantine", bench.Path("q"));
        Assert.StartsWith("发现 8 个文件 = 新装入 0 + 已在库中 0 + 未装入 8\n", run.Output, StringComparison.Ordinal);
        var quarantined = Files(bench.Path("q"));
        Assert.Equal(8, quarantined.Count);
        Assert.Equal(before, Files(bench.Folder).Where(f => !f.StartsWith("q/", StringComparison.Ordinal) && !f.StartsWith("w.db", StringComparison.Ordinal)));
        Assert.Equal(names.Length, quarantined.Select(f => File.ReadAllText(bench.Path("q/" + f))).Distinct().Count());
    }

    [Fact]
    public async Task Pipes_and_devices_in_a_folder_are_refused_as_empty_and_neither_waited_for_nor_copied()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps neither in folders.");
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        using (var made = System.Diagnostics.Process.Start("mkfifo", bench.Path("in/管道.txt")))
            await made.WaitForExitAsync(Cancellation);
        File.CreateSymbolicLink(bench.Path("in/到管道.txt"), bench.Path("in/管道.txt"));
        File.CreateSymbolicLink(bench.Path("in/无穷.txt"), "/dev/zero");
        File.CreateSymbolicLink(bench.Path("in/无穷.doc"), "/dev/zero");

        var run = await bench.LoadAsync("--quarantine", bench.Path("q")).WaitAsync(TimeSpan.FromSeconds(60), Cancellation);

        Assert.StartsWith("发现 5 个文件 = 新装入 1 + 已在库中 0 + 未装入 4\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(3, run.ErrorLines.Count(l => l.EndsWith(".txt: 未读取：文件是空的（0 字节） [empty-file]", StringComparison.Ordinal)));
        Assert.All(Files(bench.Path("q")), f => Assert.Equal(0, new FileInfo(bench.Path("q/" + f)).Length));

        var check = await bench.RunAsync("check", bench.Path("in")).WaitAsync(TimeSpan.FromSeconds(60), Cancellation);
        Assert.Equal(3, check.ErrorLines.Count(l => l.EndsWith(".txt: 未读取：文件是空的（0 字节） [empty-file]", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_source_that_is_kept_comes_back_byte_for_byte()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火", "正文");
        bench.WriteZip("in/b.zip", ("b.txt", "evaluation 校舍修缮"u8.ToArray()));
        Assert.Equal(ExitStatus.Done, (await bench.LoadAsync("--keep-source")).Status);
        var kept = await bench.QueryAsync("SELECT hex(source) FROM documents ORDER BY submission_id");
        Assert.Equal(["evaluation 林区防火\n正文", "evaluation 校舍修缮"], kept.Select(Inflated));
    }

    [Fact]
    public async Task Without_being_asked_no_source_is_kept()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        await bench.LoadAsync();
        Assert.Equal([""], await bench.QueryAsync("SELECT source FROM documents"));
    }

    [Fact]
    public async Task Refresh_reads_again_what_other_schemas_have_read_and_only_that()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        bench.Write("own/rules/outliers.yaml", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schemas/rules/outliers.yaml"), Cancellation) + "\n# our own\n");
        string[] own = ["--schemas", bench.Path("own")];
        await bench.LoadAsync();

        Assert.StartsWith("发现 1 个文件 = 新装入 0 + 已在库中 1 + 未装入 0\n", (await bench.LoadAsync(own)).Output, StringComparison.Ordinal);
        Assert.StartsWith("发现 1 个文件 = 新装入 1 + 已在库中 0 + 未装入 0\n", (await bench.LoadAsync([.. own, "--refresh"])).Output, StringComparison.Ordinal);
        Assert.StartsWith("发现 1 个文件 = 新装入 0 + 已在库中 1 + 未装入 0\n", (await bench.LoadAsync([.. own, "--refresh"])).Output, StringComparison.Ordinal);
        Assert.Equal(["1|1"], await bench.QueryAsync("SELECT count(*), count(DISTINCT reader_id) FROM submissions"));
        Assert.Equal(["2"], await bench.QueryAsync("SELECT count(*) FROM readers"));
    }

    [Fact]
    public async Task The_mapping_of_units_goes_before_what_is_guessed()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火", "unit 云溪县林业局");
        bench.Write("in/b.txt", "evaluation 校舍修缮", "unit 云溪县林业和草原局");
        bench.Write("单位.csv", "unit,name,region", "云溪县林业局,云溪县林业和草原局,云岭省/青禾市/云溪县");
        Assert.Equal(ExitStatus.Done, (await bench.LoadAsync("--units", bench.Path("单位.csv"))).Status);
        Assert.Contains("云溪县林业和草原局|1|云岭省/青禾市/云溪县", await bench.QueryAsync("SELECT u.name, u.is_mapped, r.region_key FROM units u JOIN regions r USING (region_id)"));
    }

    [Fact]
    public async Task The_log_has_a_line_for_the_begin_each_file_loaded_or_refused_the_comparison_and_the_end()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火", "unit 云溪县林业局", "PE401 error 总分不对");
        bench.Write("in/密.txt", "refuse");
        await bench.LoadAsync("--log", bench.Path("log.jsonl"));
        await bench.LoadAsync("--log", bench.Path("log.jsonl"), "--no-crosscheck");

        var lines = (await File.ReadAllLinesAsync(bench.Path("log.jsonl"), Cancellation)).Select(l => JsonNode.Parse(l)!.AsObject()).ToList();
        Assert.Equal(["begin", "loaded", "refused", "crosscheck", "end", "begin", "refused", "end"], lines.Select(l => (string)l["event"]!));
        Assert.All(lines, l => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", (string)l["time"]!));
        Assert.Equal((bench.Path("in/密.txt"), "pdf-password", "PDF 文件设有打开密码"), ((string)lines[2]["path"]!, (string)lines[2]["code"]!, (string)lines[2]["reason"]!));
        Assert.Equal((bench.Path("in/a.txt"), 1L, 1L), ((string)lines[1]["path"]!, Number(lines[1], "evaluations"), Number(lines[1], "findings")));
        Assert.Equal((2L, 1L, 0L, 1L, 1L), (Number(lines[4], "found"), Number(lines[4], "loaded"), Number(lines[4], "alreadyLoaded"), Number(lines[4], "refused"), Number(lines[4], "findings")));
        Assert.Equal((2L, 0L, 1L, 1L), (Number(lines[7], "found"), Number(lines[7], "loaded"), Number(lines[7], "alreadyLoaded"), Number(lines[7], "refused")));

        static long Number(JsonObject line, string field) => (long)line[field]!;
    }

    [Fact]
    public async Task A_limit_that_was_too_low_is_tried_again_by_the_next_run()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        var low = await bench.LoadAsync("--limits", "bytes=10");
        Assert.Equal((ExitStatus.Refused, "in/a.txt: 未读取：文件大小超过上限 10 字节。（--limits bytes=…） [limit-file-size]\n"), (low.Status, low.Error));
        var run = await bench.LoadAsync();
        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        Assert.Equal(["loaded"], await bench.QueryAsync("SELECT state FROM submissions"));
    }

    private static string Inflated(string hex)
    {
        using var brotli = new BrotliStream(new MemoryStream(Convert.FromHexString(hex)), CompressionMode.Decompress);
        using var text = new StreamReader(brotli);
        return text.ReadToEnd();
    }

    private static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];
}
