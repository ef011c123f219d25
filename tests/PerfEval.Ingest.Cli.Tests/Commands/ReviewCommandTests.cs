using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PerfEval.Ingest.Cli.Tests.Loading;

namespace PerfEval.Ingest.Cli.Tests.Commands;

/// <summary>How the page is started and ended; what it shows is tested with it.</summary>
public sealed class ReviewCommandTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_where_the_page_is_serves_it_and_ends_well_when_interrupted()
    {
        using var bench = new Workbench();
        await bench.RunAsync("db", "migrate", "--db", bench.Url());
        using var program = Start("review", "--db", bench.Url(), "--urls", "http://127.0.0.1:0");

        var said = await program.StandardError.ReadLineAsync(Cancellation);
        Assert.Matches(@"\A在 http://127\.0\.0\.1:\d+ 打开复核页面，按 Ctrl\+C 结束\z", said);
        using var client = new HttpClient();
        using var page = await client.GetAsync(new Uri(said!.Split(' ')[1]), Cancellation);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using (var kill = Process.Start("kill", ["-INT", program.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(Cancellation);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        try
        {
            await program.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
        {
            program.Kill(entireProcessTree: true);
            Assert.Fail("The server does not end on SIGINT: the tests may run where it is ignored, as behind nohup or in a shell's background job.");
        }

        Assert.Equal((0, ""), (program.ExitCode, await program.StandardError.ReadToEndAsync(Cancellation)));
    }

    [Fact]
    public async Task An_address_in_use_is_told_with_what_to_do()
    {
        using var bench = new Workbench();
        await bench.RunAsync("db", "migrate", "--db", bench.Url());
        using var occupant = new TcpListener(IPAddress.Loopback, 0);
        occupant.Start();
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)occupant.LocalEndpoint).Port}");

        var run = await bench.RunAsync("review", "--db", bench.Url(), "--urls", url);

        Assert.Equal((ExitStatus.InternalError, $"perfeval: {url} 已被占用：换一个端口（--urls http://127.0.0.1:5081），或结束占用它的程序\n"), (run.Status, run.Error));
    }

    [Theory]
    [InlineData("127.0.0.1:5080", "perfeval: 地址“127.0.0.1:5080”不对，应写成 http://127.0.0.1:5080 或 https://主机名:端口，不带路径\n")]
    [InlineData("http://127.0.0.1:99999", "perfeval: 地址“http://127.0.0.1:99999”不对，应写成 http://127.0.0.1:5080 或 https://主机名:端口，不带路径\n")]
    [InlineData("http://127.1:5080", "perfeval: 地址“http://127.1:5080”不对，应写成 http://127.0.0.1:5080 或 https://主机名:端口，不带路径\n")]
    [InlineData("http://127.0.0.1:5080/path", "perfeval: 地址“http://127.0.0.1:5080/path”不对，应写成 http://127.0.0.1:5080 或 https://主机名:端口，不带路径\n")]
    [InlineData("https://127.0.0.1:5443", "perfeval: https://127.0.0.1:5443 要有证书：用 --certificate 给出 PEM 或 PFX 文件\n")]
    public async Task What_is_no_address_is_wrong_usage(string url, string said)
    {
        using var bench = new Workbench();
        await bench.RunAsync("db", "migrate", "--db", bench.Url());

        var run = await bench.RunAsync("review", "--db", bench.Url(), "--urls", url);

        Assert.Equal((ExitStatus.WrongUsage, said), (run.Status, run.Error));
    }

    [Fact]
    public async Task A_mistake_in_the_data_that_only_the_page_reads_is_told_with_file_and_line_and_by_doctor_too()
    {
        using var bench = new Workbench();
        await bench.RunAsync("db", "migrate", "--db", bench.Url());
        bench.Write("schemas/review/risk.yaml", "error: 10", "warnin: 3");

        var run = await bench.RunAsync("review", "--db", bench.Url(), "--urls", "http://127.0.0.1:0", "--schemas", bench.Path("schemas"));
        var seen = await bench.RunAsync("doctor", "--db", bench.Url(), "--schemas", bench.Path("schemas"));

        Assert.Equal((ExitStatus.WrongUsage, "perfeval: --schemas 或 --profile 不能使用：schemas/review/risk.yaml 第 1 行：缺少“warning”，是否误写为“warnin”\n"), (run.Status, run.Error));
        Assert.Equal(ExitStatus.InternalError, seen.Status);
        Assert.Contains("不能使用：schemas/review/risk.yaml 第 1 行：缺少“warning”", seen.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_is_none_is_told_of()
    {
        using var bench = new Workbench();
        await bench.RunAsync("db", "migrate", "--db", bench.Url());

        var run = await bench.RunAsync("review", "--db", bench.Url(), "--urls", "https://127.0.0.1:0", "--certificate", bench.Write("证书.pfx", "no certificate"));
        var missing = await bench.RunAsync("review", "--db", bench.Url(), "--urls", "https://127.0.0.1:0", "--certificate", bench.Path("没有.pem"), "--lang", "en");

        Assert.Equal((ExitStatus.WrongUsage, "perfeval: 证书 证书.pfx 用不了：格式不对、私钥与证书不配，或密码不对（环境变量 PERFEVAL_CERTIFICATE_PASSWORD）\n"), (run.Status, run.Error));
        Assert.Equal(ExitStatus.WrongUsage, missing.Status);
        Assert.StartsWith("perfeval: the certificate 没有.pem or its key cannot be read: ", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_warehouse_there_is_nothing_to_review()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("review", "--db", bench.Url());
        Assert.Equal((ExitStatus.WrongUsage, "perfeval: sqlite:w.db 里还没有数据仓库；先用 perfeval load 装入文件，或用 perfeval db migrate 建库\n"), (run.Status, run.Error));
    }

    [Fact]
    public async Task Other_commands_load_nothing_of_the_web_server()
    {
        using var bench = new Workbench();
        var assemblies = new LoadedAssemblies(bench.Path("loaded.nettrace"));
        using var program = ProgramProcess.Start(assemblies.Environment, "check", bench.Write("a.txt", "项目支出绩效自评表"));
        await program.EndAsync(Cancellation);
        Assert.False(assemblies.Contains("Microsoft.AspNetCore"));
        Assert.False(assemblies.Contains("PerfEval.Ingest.Review"));
    }

    private static Process Start(params IReadOnlyList<string> arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "perfeval.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8, UseShellExecute = false })!;
    }
}
