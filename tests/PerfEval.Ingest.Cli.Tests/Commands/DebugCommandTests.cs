namespace PerfEval.Ingest.Cli.Tests.Commands;

public class DebugCommandTests
{
    [Fact]
    public async Task Every_page_becomes_an_svg_of_its_own()
    {
        using var bench = new Workbench();
        bench.Write("a.pdf", "one", "two", "three");
        var run = await bench.RunAsync("debug", bench.Path("a.pdf"), "-o", bench.Path("out"));
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal(
            ["a.pdf.page-001.svg", "a.pdf.page-002.svg", "a.pdf.page-003.svg"],
            Directory.EnumerateFiles(bench.Path("out")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.Equal("<svg>two</svg>\n", await File.ReadAllTextAsync(bench.Path("out/a.pdf.page-002.svg"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData("2-3", 2)]
    [InlineData("3-9", 1)]
    public async Task Only_the_pages_asked_for_are_drawn(string pages, int files)
    {
        using var bench = new Workbench();
        bench.Write("a.pdf", "one", "two", "three");
        await bench.RunAsync("debug", bench.Path("a.pdf"), "-o", bench.Path("out"), "--pages", pages);
        Assert.Equal(files, Directory.GetFiles(bench.Path("out")).Length);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3-2")]
    [InlineData("1-2-3")]
    [InlineData("x")]
    public async Task A_range_of_pages_that_is_none_is_wrong_usage(string pages)
    {
        using var bench = new Workbench();
        bench.Write("a.pdf", "one");
        var run = await bench.RunAsync("debug", bench.Path("a.pdf"), "-o", bench.Path("out"), "--pages", pages);
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Equal($"perfeval: --pages 的值“{pages}”不对，应为 3 或 2-5 这样的页码\n", run.Error);
    }

    [Fact]
    public async Task A_file_that_is_no_pdf_is_refused_and_the_others_are_drawn()
    {
        using var bench = new Workbench();
        bench.Write("in/a.pdf", "refuse");
        bench.Write("in/b.pdf", "one");
        var run = await bench.RunAsync("debug", bench.Path("in"), "-o", bench.Path("out"));
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.Contains("a.pdf: 未读取：不是 PDF 文件 [not-a-pdf]", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(bench.Path("out/b.pdf.page-001.svg")));
    }
}
