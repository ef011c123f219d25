using System.Text.Json;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private static readonly string[] Report = ["evaluation 甲", "PE401 error 总分不符", "PE304 warning 未说明原因", "PE201 info 看一看"];

    [Fact]
    public async Task Findings_are_printed_with_place_and_operands_and_a_summary_ends_them()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("check", bench.Write("a.txt", Report), bench.Write("b.txt", "refuse"));
        Assert.Equal(
            """
            a.txt:第2行: PE401 error 总分不符
                依据：「PE401 error 总分不符」（第2行）
            a.txt:第3行: PE304 warning 未说明原因
                依据：「PE304 warning 未说明原因」（第3行）
            a.txt:第4行: PE201 info 看一看
                依据：「PE201 info 看一看」（第4行）
            1 个文件，1 份自评：错误 1，警告 1，提示 1；1 个文件未读取

            """,
            run.Output);
        Assert.Equal("b.txt: 未读取：PDF 文件设有打开密码 [pdf-password]\n", run.Error);
    }

    [Theory]
    [InlineData("PE304 warning x", "error", ExitStatus.Done)]
    [InlineData("PE401 error x", "error", ExitStatus.Findings)]
    [InlineData("PE304 warning x", "warning", ExitStatus.Findings)]
    [InlineData("PE201 info x", "warning", ExitStatus.Done)]
    [InlineData("PE201 info x", "info", ExitStatus.Findings)]
    [InlineData("PE401 error x", "never", ExitStatus.Done)]
    public async Task The_fail_level_decides_the_exit_status(string line, string level, ExitStatus status)
    {
        using var bench = new Workbench();
        Assert.Equal(status, (await bench.RunAsync("check", bench.Write("a.txt", line), "--fail-level", level)).Status);
    }

    [Fact]
    public async Task Errors_fail_by_default()
    {
        using var bench = new Workbench();
        Assert.Equal(ExitStatus.Findings, (await bench.RunAsync("check", bench.Write("a.txt", Report))).Status);
    }

    public static TheoryData<string[], string[]> Selections => new()
    {
        { ["--select", "PE4,PE201"], ["PE401", "PE201"] },
        { ["--select", "PE4", "--select", "pe3"], ["PE401", "PE304"] },
        { ["--ignore", "PE4"], ["PE304", "PE201"] },
        { ["--select", "PE", "--ignore", "PE304，PE2"], ["PE401"] },
    };

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Rules_are_selected_and_ignored_by_the_beginning_of_their_ids(string[] options, string[] rules)
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync(["check", bench.Write("a.txt", Report), "--format", "json", .. options]);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(rules, json.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("rule").GetString()));
    }

    [Fact]
    public async Task What_is_ignored_does_not_fail()
    {
        using var bench = new Workbench();
        Assert.Equal(ExitStatus.Done, (await bench.RunAsync("check", bench.Write("a.txt", Report), "--ignore", "PE401")).Status);
    }

    [Fact]
    public async Task Json_is_a_line_per_file_and_the_summary_goes_to_standard_error()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("check", bench.Write("a.txt", Report), bench.Write("b.txt", "x"), "--format", "json");
        Assert.Equal(2, run.OutputLines.Count);
        Assert.Equal("2 个文件，1 份自评：错误 1，警告 1，提示 1；0 个文件未读取\n", run.Error);
    }

    [Fact]
    public async Task Sarif_is_one_log_of_all_files_with_the_refused_ones_named()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("check", bench.Write("a.txt", Report), bench.Write("b.txt", "PE401 error 乙"), bench.Write("c.txt", "refuse"), "--format", "sarif");
        using var log = JsonDocument.Parse(run.Output);
        var sarif = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal(["error", "warning", "note", "error"], sarif.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("level").GetString()));
        Assert.Equal(["PE201", "PE304", "PE401"], sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.Equal(2, sarif.GetProperty("results")[0].GetProperty("ruleIndex").GetInt32());
        Assert.Equal("PDF 文件设有打开密码", sarif.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Colours_are_for_terminals_and_can_be_turned_off()
    {
        using var bench = new Workbench { Terminal = new(OutIsTerminal: true, ErrorIsTerminal: false, ColourAllowed: true) };
        var file = bench.Write("a.txt", Report);
        Assert.Contains("\u001b[31merror", (await bench.RunAsync("check", file)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', (await bench.RunAsync("check", file, "--no-color")).Output);
    }

    [Fact]
    public async Task No_colours_where_the_environment_forbids_them_or_nobody_watches()
    {
        foreach (var terminal in new[] { new Terminal(OutIsTerminal: true, ErrorIsTerminal: true, ColourAllowed: false), new Terminal(OutIsTerminal: false, ErrorIsTerminal: true, ColourAllowed: true) })
        {
            using var bench = new Workbench { Terminal = terminal };
            Assert.DoesNotContain('\u001b', (await bench.RunAsync("check", bench.Write("a.txt", Report))).Output);
        }
    }

    [Theory]
    [InlineData("zh", "0 个文件未读取；PDF 共 6 页，其中 4 页为扫描图片，未读出文字\n")]
    [InlineData("en", "0 files refused; 4 of 6 PDF pages are scanned pictures; no text was read from them\n")]
    public async Task Scanned_pages_are_counted_in_the_summary(string language, string end)
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("check", bench.Write("a.pdf", "scan"), bench.Write("b.pdf", "scan"), "--lang=" + language);
        Assert.EndsWith(end, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_is_to_be_had_in_English()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("check", bench.Write("a.txt", Report), "--lang=en");
        Assert.EndsWith("\n1 files, 1 evaluations: 1 errors, 1 warnings, 1 infos; 0 files refused\n", run.Output, StringComparison.Ordinal);
    }
}
