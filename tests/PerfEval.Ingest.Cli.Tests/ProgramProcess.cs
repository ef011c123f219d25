using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace PerfEval.Ingest.Cli.Tests;

/// <summary>The program as a process of its own, for tests that end it or see what it leaves.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private ProgramProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    public bool HasEnded => process.HasExited;

    public static ProgramProcess Start(params IReadOnlyList<string> arguments) => Start([], arguments);

    /// <param name="environment">Added to this process's own.</param>
    /// <param name="arguments">Of the program.</param>
    public static ProgramProcess Start(IEnumerable<KeyValuePair<string, string>> environment, params IReadOnlyList<string> arguments)
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

    /// <summary>Processes that it has started and that live.</summary>
    public IReadOnlyList<int> Children() => [.. Directory.EnumerateDirectories("/proc")
        .Select(d => (Name: Path.GetFileName(d), Stat: Path.Combine(d, "stat")))
        .Where(p => int.TryParse(p.Name, CultureInfo.InvariantCulture, out _) && ParentOf(p.Stat) == process.Id)
        .Select(p => int.Parse(p.Name, CultureInfo.InvariantCulture))];

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
            return int.Parse(fields[1], CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return -1;
        }
    }
}
