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

        var program = Environment.ProcessPath;
        var isOurs = Assembly.GetEntryAssembly() == typeof(WorkerLaunch).Assembly;
        if (isOurs && program is not null && !IsDotnet(program))
            return new(program, arguments);
        var host = program is not null && IsDotnet(program) ? program : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return new(host, [Path.Combine(AppContext.BaseDirectory, "perfeval.dll"), .. arguments]);
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
        return start;
    }

    private static bool IsDotnet(string program) => Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
}
