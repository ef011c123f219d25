using System.Diagnostics;
using System.Text;
using PerfEval.Ingest.Cli.Tests.Loading;

namespace PerfEval.Ingest.Cli.Tests.Commands;

/// <summary>What the <c>users</c> commands ask and say; a password comes from the standard input of a process of its own.</summary>
public sealed class UsersCommandTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_account_is_added_with_a_password_from_standard_input_and_listed()
    {
        using var bench = new Workbench();
        await bench.RunAsync("db", "migrate", "--db", bench.Url());

        Assert.Equal((0, "已添加 王审计（auditor）\n", ""), await WithInputAsync(bench, "correct horse 1\n", "users", "add", " 王审计 ", "--role", "auditor"));
        Assert.Equal((2, "", "perfeval: 已有账户 王审计\n"), await WithInputAsync(bench, "correct horse 1\n", "users", "add", "王审计", "--role", "reader"));
        Assert.Equal((2, "", "perfeval: 密码至少 10 个字符\n"), await WithInputAsync(bench, "short\n", "users", "password", "王审计"));
        Assert.Equal((2, "", "perfeval: 标准输入里没有密码\n"), await WithInputAsync(bench, "", "users", "password", "王审计"));
        Assert.Equal((0, "已改 王审计 的密码\n", ""), await WithInputAsync(bench, "another horse 2\n", "users", "password", "王审计"));

        Assert.Matches(@"\A王审计  auditor  \d{4}-\d\d-\d\d \d\d:\d\dZ\n\z", (await bench.RunAsync("users", "list", "--db", bench.Url())).Output);
        Assert.Equal(("王审计 现为 supervisor\n", ""), await SaidAsync(bench, "role", "王审计", "supervisor"));
        Assert.Equal(("已停用 王审计\n", ""), await SaidAsync(bench, "disable", "王审计"));
        Assert.EndsWith("  已停用\n", (await bench.RunAsync("users", "list", "--db", bench.Url())).Output, StringComparison.Ordinal);
        Assert.Equal(("已启用 王审计\n", ""), await SaidAsync(bench, "enable", "王审计"));
        Assert.Equal(("已解锁 王审计\n", ""), await SaidAsync(bench, "unlock", "王审计"));
        Assert.Equal(["supervisor|0"], await bench.QueryAsync("SELECT role, is_disabled FROM users"));
    }

    [Fact]
    public async Task What_cannot_be_done_is_wrong_usage()
    {
        using var bench = new Workbench();
        await bench.RunAsync("db", "migrate", "--db", bench.Url());

        Assert.Equal(("", "perfeval: 没有账户 王审计；perfeval users list 列出全部\n"), await SaidAsync(bench, "disable", "王审计"));
        Assert.Equal(("", "还没有账户；perfeval users add 添加\n"), await SaidAsync(bench, "list"));
        Assert.Equal(ExitStatus.WrongUsage, (await bench.RunAsync("users", "add", "王审计", "--role", "boss", "--db", bench.Url())).Status);
        Assert.Equal(ExitStatus.WrongUsage, (await bench.RunAsync("users", "add", "王审计", "--db", bench.Url())).Status);
        Assert.Equal(ExitStatus.WrongUsage, (await bench.RunAsync("users", "role", "王审计", "boss", "--db", bench.Url())).Status);
        Assert.Equal(ExitStatus.WrongUsage, (await bench.RunAsync("users", "add", "王审计", "correct horse 1", "--role", "auditor", "--db", bench.Url())).Status);
    }

    private static async Task<(string Output, string Error)> SaidAsync(Workbench bench, params string[] arguments)
    {
        var run = await bench.RunAsync(["users", .. arguments, "--db", bench.Url()]);
        return (run.Output, run.Error);
    }

    private static async Task<(int Status, string Output, string Error)> WithInputAsync(Workbench bench, string input, params IReadOnlyList<string> arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "perfeval.dll");
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments, "--db", bench.Url()])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardInputEncoding = utf8, StandardOutputEncoding = utf8, StandardErrorEncoding = utf8, UseShellExecute = false,
        })!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await output, await error);
    }
}
