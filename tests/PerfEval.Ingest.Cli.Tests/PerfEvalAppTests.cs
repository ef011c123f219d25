using System.CommandLine;
using PerfEval.Ingest.Cli.Completion;
using PerfEval.Ingest.Cli.Help;

namespace PerfEval.Ingest.Cli.Tests;

public sealed class PerfEvalAppTests
{
    /// <summary>Of all depths, as a person types them: load, db status.</summary>
    public static TheoryData<string> Commands { get; } = [.. CommandTree.Of(Root()).Commands.Select(c => c.Name).Where(n => n.Length > 0)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_in_Chinese_with_an_example_limits_and_exit_status(string command)
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync([.. command.Split(' '), "--help"]);
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Empty(run.Error);
        Assert.Contains("\n用法：\n  perfeval " + command, run.Output, StringComparison.Ordinal);
        Assert.Contains("perfeval " + command, run.Output.Split("\n示例：\n")[1], StringComparison.Ordinal);
        Assert.Contains("默认 bytes=200MB,archive=1900MB,inflated=1GB,pages=20000,cells=1000000,nesting=64,seconds=60,memory=2GB", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n退出状态：\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_is_to_be_had_in_English(string command)
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync([.. command.Split(' '), "--help", "--lang", "en"]);
        Assert.Contains("\nUsage:\n  perfeval " + command, run.Output, StringComparison.Ordinal);
        Assert.Contains("\nExamples:\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_of_the_program_lists_every_command_but_the_one_that_load_starts()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("--help");
        var commands = Root().Subcommands.Select(c => c.Name).ToList();
        Assert.Contains("worker", commands);
        Assert.DoesNotContain("\n  worker ", run.Output, StringComparison.Ordinal);
        Assert.All(commands.Where(c => c != "worker"), c => Assert.Contains($"\n  {c} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_arguments_help_goes_to_standard_error_and_the_usage_was_wrong()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync();
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains("用法：", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("--version");
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Matches(@"^perfeval [0-9]+\.[0-9]+\.[0-9]+\n$", run.Output);
    }

    [Theory]
    [InlineData("frob")]
    [InlineData("rules PE999")]
    [InlineData("check a --schemas /nowhere-at-all")]
    public async Task A_standard_error_that_is_closed_costs_the_message_and_not_the_exit_status(string line)
    {
        await using var output = new StringWriter();
        await using var error = new DeniedWriter();
        Assert.Equal((int)ExitStatus.WrongUsage, await PerfEvalApp.RunAsync(line.Split(' '), output, error));
    }

    public static TheoryData<string[], string> WrongUsages => new()
    {
        { ["frob"], "perfeval: 不认识的命令、选项或参数：frob\nperfeval: 用法见 perfeval --help\n" },
        { ["check"], "perfeval: PATH 缺少值\nperfeval: 用法见 perfeval check --help\n" },
        { ["check", "a", "--frob"], "perfeval: 不认识的命令、选项或参数：--frob\nperfeval: 用法见 perfeval check --help\n" },
        { ["check", "a", "--format", "xml"], "perfeval: --format 的值“xml”不对，可用：text、json、sarif\nperfeval: 用法见 perfeval check --help\n" },
        { ["check", "a", "--format"], "perfeval: --format 缺少值\nperfeval: 用法见 perfeval check --help\n" },
        { ["check", "a", "--format", "text", "--format", "json"], "perfeval: --format 只能给一次\nperfeval: 用法见 perfeval check --help\n" },
        { ["check", "a", "--fail-level", "fatal"], "perfeval: --fail-level 的值“fatal”不对，可用：error、warning、info、never\nperfeval: 用法见 perfeval check --help\n" },
        { ["tables", "a", "--format", "xlsx"], "perfeval: --format 的值“xlsx”不对，可用：json、html、csv\nperfeval: 用法见 perfeval tables --help\n" },
        { ["rules", "--lang", "fr"], "perfeval: --lang 的值“fr”不对，可用：zh、en\nperfeval: 用法见 perfeval rules --help\n" },
        { ["extract", "a", "--limits", "tables=3"], "perfeval: --limits：没有“tables”这一项，可用 bytes archive inflated pages cells nesting seconds memory\nperfeval: 用法见 perfeval extract --help\n" },
        { ["extract", "a", "--schemas", "/nowhere-at-all"], "perfeval: --schemas：找不到文件夹 /nowhere-at-all\n" },
        { ["extract", "a", "--profile", "unknown"], "perfeval: --schemas 或 --profile 不能使用：没有评分口径“unknown”，最接近的是“national-2020”，可用的有：national-2020\n" },
        { ["check", "a", "--select", "PE999"], "perfeval: 没有编号为“PE999”或以其开头的规则，全部规则见 perfeval rules\n" },
        { ["rules", "PE999"], "perfeval: 没有编号为“PE999”或以其开头的规则，全部规则见 perfeval rules\n" },
    };

    [Theory]
    [MemberData(nameof(WrongUsages))]
    public async Task Wrong_usage_is_said_in_Chinese_and_where_help_is(string[] args, string error)
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync(args);
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Equal(error, run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_path_that_begins_with_an_at_sign_is_a_path()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", "@list");
        Assert.Equal("@list: 找不到这个文件或文件夹\n", run.Error);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("check")]
    [InlineData("tables")]
    public async Task A_closed_standard_output_is_one_line_and_no_stack_trace(string command)
    {
        using var bench = new Workbench();
        var path = bench.Write("a.txt", "PE401 error x");
        await using var error = new StringWriter();
        await using var output = new ClosedWriter();
        Assert.Equal(1, await PerfEvalApp.RunAsync([command, path], output, error));
        Assert.Equal("perfeval: 标准输出写不进去：系统报告：Broken pipe\n", error.ToString());
    }

    [Fact]
    public async Task Long_work_draws_a_bar_for_a_person_and_its_lines_stay_whole()
    {
        using var bench = new Workbench { Terminal = new(OutIsTerminal: false, ErrorIsTerminal: true, ColourAllowed: false) };
        var run = await bench.RunAsync("extract", bench.Write("a.txt", "hang"), bench.Write("b.txt", "x"), "--limits", "seconds=2");
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.Matches("读取 .* 0%", run.Error);
        Assert.Contains("a.txt: 未读取：处理用时超过上限 2 秒。（--limits seconds=…） [limit-time]\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 个文件已读取，1 个未读取\n", run.Error, StringComparison.Ordinal);
        Assert.Single(run.OutputLines);
    }

    [Fact]
    public async Task A_closed_standard_error_as_well_ends_quietly()
    {
        await using var output = new ClosedWriter();
        await using var error = new ClosedWriter();
        Assert.Equal(1, await PerfEvalApp.RunAsync(["rules", "--help"], output, error));
    }

    [Fact]
    public async Task A_standard_output_that_was_closed_before_the_start_is_no_fault_of_the_program()
    {
        await using var output = new DeniedWriter();
        await using var error = new StringWriter();
        Assert.Equal(1, await PerfEvalApp.RunAsync(["rules"], output, error));
        Assert.Equal("perfeval: 标准输出写不进去：没有权限\n", error.ToString());
    }

    private static RootCommand Root()
    {
        var messages = new Messages(english: false);
        return PerfEvalApp.CreateRoot(Engine.Default, messages, Terminal.None, new HelpPage(messages));
    }

    private sealed class DeniedWriter : StringWriter
    {
        public override void Write(string? value) => throw new UnauthorizedAccessException("Access to the path is denied.");
    }

    private sealed class ClosedWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("Broken pipe");

        public override void Write(string? value) => throw new IOException("Broken pipe");
    }
}
