using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>The program as a process of its own, for tests that end it.</summary>
internal sealed class LoaderProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private LoaderProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    public static LoaderProcess Start(params IReadOnlyList<string> arguments) => Start(new Dictionary<string, string>(), arguments);

    /// <param name="environment">Added to this process's own.</param>
    /// <param name="arguments">Of the program.</param>
    public static LoaderProcess Start(IReadOnlyDictionary<string, string> environment, params IReadOnlyList<string> arguments)
    {
        var program = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, "perfeval.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync(CancellationToken cancellation)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: false);
        await process.WaitForExitAsync(cancellation);
    }

    public async Task<(int Status, string Output, string Error)> EndAsync(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>The files that it has mapped into its memory; empty where it is gone.</summary>
    public string Maps()
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/maps");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>Processes that it has started and that live.</summary>
    public IReadOnlyList<int> Children() => [.. Directory.EnumerateDirectories("/proc")
        .Select(d => (Name: Path.GetFileName(d), Stat: Path.Combine(d, "stat")))
        .Where(p => int.TryParse(p.Name, System.Globalization.CultureInfo.InvariantCulture, out _))
        .Where(p => ParentOf(p.Stat) == process.Id)
        .Select(p => int.Parse(p.Name, System.Globalization.CultureInfo.InvariantCulture))];

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static int ParentOf(string stat)
    {
        try
        {
            var text = File.ReadAllText(stat);
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return -1;
        }
    }
}
