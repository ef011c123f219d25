using System.Text.Json;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public sealed class ExtractCommandTests
{
    [Fact]
    public async Task Without_a_folder_every_file_is_a_line_of_JSON_in_the_order_of_the_input()
    {
        using var bench = new Workbench();
        for (var i = 0; i < 40; i++)
            bench.Write($"d/{i:00}.txt", $"evaluation 项目{i}");
        var run = await bench.RunAsync("extract", bench.Path("d"));
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Empty(run.Error);
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"d/{i:00}.txt"), run.OutputLines.Select(PathOf));
    }

    [Theory]
    [InlineData("zh", "PDF 共 3 页，其中 2 页为扫描图片，未读出文字\n")]
    [InlineData("en", "2 of 3 PDF pages are scanned pictures; no text was read from them\n")]
    public async Task Scanned_pages_are_counted_on_standard_error(string language, string error)
    {
        using var bench = new Workbench();
        Assert.Equal(error, (await bench.RunAsync("extract", bench.Write("a.pdf", "scan"), bench.Write("b.txt", "x"), "--lang=" + language)).Error);
    }

    [Fact]
    public async Task Into_a_folder_go_the_paths_relative_to_the_folder_argument()
    {
        using var bench = new Workbench();
        bench.Write("d/a.txt", "x");
        bench.Write("d/乡镇/b.txt", "x");
        var run = await bench.RunAsync("extract", bench.Path("d"), "-o", bench.Path("out"));
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Empty(run.Output);
        Assert.Equal(["a.txt.json", "乡镇/b.txt.json"], Written(bench));
        Assert.Equal("d/a.txt", PathOf(await File.ReadAllTextAsync(bench.Path("out/a.txt.json")), bench));
    }

    [Fact]
    public async Task An_absolute_file_goes_by_its_name_and_a_second_of_that_name_gets_a_number()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", bench.Write("x/a.txt", "1"), bench.Write("y/a.txt", "2"), "-o", bench.Path("out"));
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal(["a.txt-2.json", "a.txt.json"], Written(bench));
    }

    [Fact]
    public async Task A_relative_file_keeps_its_folders()
    {
        using var bench = new Workbench();
        var name = "perfeval-cli-" + Guid.NewGuid().ToString("N");
        var here = Directory.CreateDirectory(Path.Combine(Environment.CurrentDirectory, name));
        try
        {
            await File.WriteAllTextAsync(Path.Combine(here.FullName, "a.txt"), "x");
            await bench.RunAsync("extract", $"{name}/a.txt", "-o", bench.Path("out"));
            Assert.Equal([$"{name}/a.txt.json"], Written(bench));
        }
        finally
        {
            here.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Entries_of_an_archive_stand_behind_its_name_and_never_outside_the_folder()
    {
        using var bench = new Workbench();
        var zip = bench.WriteZip("u.zip", ("in/a.txt", "1"u8.ToArray()), ("../../evil.txt", "2"u8.ToArray()), ("/abs.txt", "3"u8.ToArray()));
        var run = await bench.RunAsync("extract", zip, "-o", bench.Path("out/deep"));
        Assert.Empty(run.Error);
        Assert.Equal(["deep/u.zip!/abs.txt.json", "deep/u.zip!/evil.txt.json", "deep/u.zip!in/a.txt.json"], Written(bench));
        Assert.Equal(3, Directory.GetFiles(bench.Folder, "*.json", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task A_file_in_the_way_of_the_folder_is_wrong_usage()
    {
        using var bench = new Workbench();
        var file = bench.Write("a.txt", "x");
        var run = await bench.RunAsync("extract", file, "-o", file);
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.StartsWith("perfeval: -o：不能写入 a.txt：", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_that_cannot_be_written_is_told_and_the_others_are_written()
    {
        using var bench = new Workbench();
        bench.Write("d/a.txt", "x");
        bench.Write("d/b.txt", "x");
        Directory.CreateDirectory(bench.Path("out/a.txt.json"));
        var run = await bench.RunAsync("extract", bench.Path("d"), "-o", bench.Path("out"));
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.StartsWith("out/a.txt.json: 写不出结果：", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(bench.Path("out/b.txt.json")));
    }

    [Fact]
    public async Task Notices_are_counted_and_shown_with_v()
    {
        using var bench = new Workbench();
        var file = bench.Write("a.txt", "notice 编码可疑");
        Assert.Equal("另有 1 条读取说明，加 -v 显示\n", (await bench.RunAsync("extract", file)).Error);
        Assert.Equal("a.txt:第1行: 读取说明：编码可疑 [doubt]\n", (await bench.RunAsync("extract", file, "-v")).Error);
    }

    private static string PathOf(string json) => PathOf(json, null);

    private static string PathOf(string json, Workbench? bench)
    {
        using var document = JsonDocument.Parse(json);
        var path = document.RootElement.GetProperty("source").GetProperty("path").GetString()!;
        return bench is null ? path : Path.GetRelativePath(bench.Folder, path);
    }

    private static IEnumerable<string> Written(Workbench bench) =>
        Directory.EnumerateFiles(bench.Path("out"), "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(bench.Path("out"), p).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
