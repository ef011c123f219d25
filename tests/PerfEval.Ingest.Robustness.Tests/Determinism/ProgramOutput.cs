using System.Diagnostics;
using System.Reflection;

namespace PerfEval.Ingest.Robustness.Tests.Determinism;

/// <summary>What the program writes as a process of its own: its hash codes, culture and time zone are not this one's.</summary>
internal static class ProgramOutput
{
    /// <returns>Standard output, byte for byte; what went to standard error is thrown where the program came to grief.</returns>
    public static async Task<byte[]> BytesAsync(string folder, IReadOnlyDictionary<string, string> environment, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var program = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, "perfeval.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardOutput.BaseStream.CopyToAsync(output, cancellation);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode is 0 or 3 ? output.ToArray() : throw new InvalidOperationException($"Status {process.ExitCode}: {await error}");
    }
}
