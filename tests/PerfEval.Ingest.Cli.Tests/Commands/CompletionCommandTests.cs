using System.ComponentModel;
using System.Diagnostics;
using PerfEval.Ingest.Cli.Completion;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public sealed class CompletionCommandTests
{
    public static TheoryData<string> Shells => new(ShellScript.Shells);

    public static TheoryData<string, string> Lines => new()
    {
        { "", "extract tables check load review users export sample db crosscheck doctor rules explain layouts evaluate debug train completion man" },
        { "ch", "check" },
        { "--la", "--lang" },
        { "check --f", "--format --fail-level" },
        { "check --format ", "text json sarif" },
        { "check --format = s", "sarif" },
        { "check a.docx --fail-level w", "warning" },
        { "check --select PE20", "PE201 PE202 PE203 PE204 PE205 PE206 PE207" },
        { "check --select PE401,PE20", "PE401,PE201 PE401,PE202 PE401,PE203 PE401,PE204 PE401,PE205 PE401,PE206 PE401,PE207" },
        { "check --profile national-2020", "national-2020" },
        { "db s", "status sql" },
        { "db status --d", "--db" },
        { "users add --role ", "reader auditor supervisor" },
        { "export --layout hubei", "hubei-20-80 hubei-guangshui" },
        { "export --severity error,i", "error,info" },
        { "rules PE70", "PE701 PE702 PE703 PE704" },
        { "load --db x --jo", "--jobs" },
        { "load --db ", "" },
        { "completion f", "fish" },
        { "rules --lang ", "zh en" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Bash_completes_commands_options_and_their_values_without_starting_the_program(string line, string expected) =>
        Assert.Equal(expected, await InBashAsync(line));

    [Fact]
    public async Task Bash_completes_files_and_for_folders_folders_only()
    {
        using var bench = new Workbench();
        bench.Write("自评 表.docx");
        bench.Write("自评们/a.docx");
        Assert.Equal("自评 表.docx|自评们", await InBashAsync("check 自", bench.Folder, "|"));
        Assert.Equal("自评们", await InBashAsync("check --schemas 自", bench.Folder, "|"));
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public async Task The_script_of_every_shell_knows_every_command_option_and_word(string shell)
    {
        var script = await ScriptAsync(shell);
        var bash = await ScriptAsync("bash");
        var words = bash.Split([' ', '\n', '"', '\'', ')', '(', '|', '=', ';'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.StartsWith("--", StringComparison.Ordinal) && w.Length > 2).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(words.Count > 40, "The script of bash knows too few options.");
        Assert.All(words, w => Assert.Contains(shell == "fish" ? "-l " + w[2..] : w, script, StringComparison.Ordinal));
        Assert.All(RuleCatalog.BuiltIn.Rules, r => Assert.Contains(r.Descriptor.Id, script, StringComparison.Ordinal));
        Assert.All(new[] { "check", "migrate", "supervisor", "national-2020", "sichuan-progress", "sarif" }, w => Assert.Contains(w, script, StringComparison.Ordinal));
        Assert.DoesNotContain("worker", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public async Task The_shell_takes_the_script_for_one_of_its_own(string shell)
    {
        using var bench = new Workbench();
        var (status, fault) = await RunAsync(shell, "-n", bench.Write("script", (await ScriptAsync(shell)).Split('\n')));
        Assert.Equal((0, ""), (status, fault));
    }

    [Fact]
    public async Task A_shell_that_is_not_known_is_wrong_usage()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("completion", "cmd");
        Assert.Equal((ExitStatus.WrongUsage, "perfeval: SHELL 的值“cmd”不对，可用：bash、zsh、fish、pwsh\nperfeval: 用法见 perfeval completion --help\n"), (run.Status, run.Error));
    }

    private static async Task<string> ScriptAsync(string shell)
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("completion", shell);
        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        return run.Output;
    }

    /// <param name="line">What stands behind the program's name, the last word to be completed; words are parted by one blank.</param>
    private static async Task<string> InBashAsync(string line, string? folder = null, string separator = " ")
    {
        using var bench = new Workbench();
        var words = string.Join(' ', line.Split(' ').Select(w => $"'{w}'"));
        var path = bench.Write("complete.sh", await ScriptAsync("bash"), $"cd '{folder ?? bench.Folder}'; COMP_WORDS=(perfeval {words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); PATH=; _perfeval; IFS='{separator}'; printf %s \"${{COMPREPLY[*]}}\"");
        var (status, output) = await RunAsync("bash", "--norc", "--noprofile", path);
        Assert.Equal(0, status);
        return output;
    }

    /// <returns>Status and both streams. Where there is no such program the test is skipped.</returns>
    private static async Task<(int Status, string Output)> RunAsync(string program, params string[] arguments)
    {
        using var process = Started(program, arguments);
        Assert.SkipWhen(process is null, $"{program} is not installed.");
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await error);
    }

    private static Process? Started(string program, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
