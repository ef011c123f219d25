using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

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
    public TimeSpan FirstAnswer { get; private init; }

    public static async Task<ReviewProcess> StartAsync(string url)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "perfeval.dll"), "review", "--db", url, "--urls", address])
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
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync("/");
                if (answer.StatusCode == HttpStatusCode.OK)
                    return new(process, client) { FirstAnswer = Stopwatch.GetElapsedTime(began) };
            }
            catch (HttpRequestException) when (!process.HasExited && Stopwatch.GetElapsedTime(began) < Patience)
            {
                // Not listening yet.
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Memory held now, and the most that ever was (Linux only; else 0).</summary>
    public (long Now, long Most) Memory()
    {
        var status = string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status");
        if (!File.Exists(status))
            return default;
        var lines = File.ReadAllLines(status).Select(l => l.Split(':')).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal);
        return (Bytes("VmRSS"), Bytes("VmHWM"));

        long Bytes(string name) => 1024 * long.Parse(lines[name].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
