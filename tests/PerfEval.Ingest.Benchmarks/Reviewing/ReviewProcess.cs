using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary><c>perfeval review</c> in a process of its own, asked over loopback.</summary>
internal sealed class ReviewProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private ReviewProcess(Process process, HttpClient client) => (this.process, Client) = (process, client);

    /// <summary>With cookies, as a browser; no redirection is followed.</summary>
    public HttpClient Client { get; }

    /// <summary>From the start of the process to the end of the first page of the queue.</summary>
    public TimeSpan FirstAnswer { get; private set; }

    public static async Task<ReviewProcess> StartAsync(string url)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [BenchmarkRun.BuiltProgram, "review", "--db", url, "--urls", address])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, said) => Console.Error.WriteLine(said.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new(), UseCookies = true }) { BaseAddress = new(address), Timeout = Patience };
        client.DefaultRequestHeaders.Add("Origin", address);
        var started = new ReviewProcess(process, client);
        try
        {
            await started.AnswerAsync(began);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>The most memory that it ever held (Linux only; else 0).</summary>
    public long MostBytes() => ProcessTree.Measure(process.Id).Bytes;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Waits until the queue is shown, but not for ever.</summary>
    private async Task AnswerAsync(long began)
    {
        var last = "no answer";
        while (!process.HasExited && Stopwatch.GetElapsedTime(began) < Patience)
        {
            try
            {
                using var answer = await Client.GetAsync("/");
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    FirstAnswer = Stopwatch.GetElapsedTime(began);
                    return;
                }

                last = answer.StatusCode.ToString();
            }
            catch (HttpRequestException fault)
            {
                // Not listening yet.
                last = fault.Message;
            }

            await Task.Delay(20);
        }

        throw new InvalidOperationException($"the review page did not come up: {last}");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
