using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Workers;

/// <summary>How a worker process is started.</summary>
internal sealed record WorkerLaunch(string FileName, IReadOnlyList<string> Arguments)
{
    /// <summary>This program once more, under the same options: as <c>dotnet perfeval.dll</c>, as its own executable, or as a single file.</summary>
    public static WorkerLaunch OfThisProgram(Options options, string? units = null)
    {
        List<string> arguments = ["worker", "--limits", LimitsParser.Text(options.Limits)];
        if (options.SchemaFolder is { } schemas)
            arguments.AddRange(["--schemas", Path.GetFullPath(schemas)]);
        if (options.Profile is { } profile)
            arguments.AddRange(["--profile", profile]);
        if (units is not null)
            arguments.AddRange(["--units", Path.GetFullPath(units)]);

        var (fileName, first) = Program(
            Environment.ProcessPath,
            isOurs: Assembly.GetEntryAssembly() == typeof(WorkerLaunch).Assembly,
            AppContext.BaseDirectory,
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH"));
        return new(fileName, [.. first, .. arguments]);
    }

    /// <param name="running">The running process's executable.</param>
    /// <param name="isOurs">Whether this program is what runs in it, and not another that hosts it, as its tests do.</param>
    /// <param name="folder">Where the program's assembly lies.</param>
    /// <param name="host">The <c>dotnet</c> that built or started us, where known.</param>
    internal static (string FileName, IReadOnlyList<string> First) Program(string? running, bool isOurs, string folder, string? host)
    {
        if (isOurs && running is not null && !IsDotnet(running))
            return (running, []);
        return (running is not null && IsDotnet(running) ? running : host ?? "dotnet", [Path.Combine(folder, "perfeval.dll")]);
    }

    public ProcessStartInfo StartInfo(ReadingLimits limits)
    {
        var start = new ProcessStartInfo(FileName, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // What is not the managed heap (code, stacks, the runtime itself) has to find room below the bound as well.
        var heap = limits.MaxMemoryBytes - Math.Min(limits.MaxMemoryBytes / 4, 128L << 20);
        start.Environment["DOTNET_GCHeapHardLimit"] = heap.ToString("X", CultureInfo.InvariantCulture);

        // Nobody attaches a debugger to it; and its sockets for one would stay in the folder for temporary files when it is killed.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return start;
    }

    private static bool IsDotnet(string program) => Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
}
