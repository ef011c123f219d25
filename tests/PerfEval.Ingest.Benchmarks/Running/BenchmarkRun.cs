using System.Reflection;
using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Benchmarks.Running;

/// <summary>One run: its settings, a folder that is gone afterwards, and the program as its users have it.</summary>
internal sealed class BenchmarkRun : IAsyncDisposable
{
    private readonly string folder;
    private readonly IReadOnlyList<PosixSignalRegistration> stopped;
    private int folders;
    private Task<string>? published;
    private Task<string>? native;

    public BenchmarkRun(BenchmarkSettings settings)
    {
        Settings = settings;
        folder = Directory.CreateTempSubdirectory("perfeval-benchmarks-").FullName;

        // The runtime raises nothing by itself when it is told to end.
        stopped = [.. ((PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP]).Select(s => PosixSignalRegistration.Create(s, _ => Leave()))];
    }

    public static string RepositoryRoot { get; } =
        typeof(BenchmarkRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The program as built, to be run by <c>dotnet</c>.</summary>
    public static string BuiltProgram { get; } = Path.Combine(AppContext.BaseDirectory, "perfeval.dll");

    public BenchmarkSettings Settings { get; }

    /// <summary>An empty folder.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(folder, Interlocked.Increment(ref folders).ToString(System.Globalization.CultureInfo.InvariantCulture))).FullName;

    /// <summary>The program published as the README says, once a run.</summary>
    /// <returns>Its executable file.</returns>
    public Task<string> PublishedProgramAsync() => published ??= PublishAsync();

    /// <summary>The commands that read files, compiled to machine code, once a run.</summary>
    /// <returns>Its executable file.</returns>
    public Task<string> NativeProgramAsync() => native ??= PublishNativeAsync();

    public static void Say(string text) => Console.Error.WriteLine(text);

    public ValueTask DisposeAsync()
    {
        foreach (var registration in stopped)
            registration.Dispose();
        Remove();
        return ValueTask.CompletedTask;
    }

    private async Task<string> PublishAsync()
    {
        if (Settings.Program is { } given)
            return DotnetBuild.ExecutableIn(given, "perfeval");
        Say("  publishing the program");
        return await DotnetBuild.PublishAsync(Path.Combine(RepositoryRoot, "src", "PerfEval.Ingest.Cli"), NewFolder(), "perfeval");
    }

    private Task<string> PublishNativeAsync()
    {
        Say("  compiling the program to machine code");
        return DotnetBuild.PublishNativeAsync(Path.Combine(RepositoryRoot, "src", "PerfEval.Ingest.Native"), NewFolder(), "perfeval");
    }

    private void Leave()
    {
        WatchedProcess.KillAll();
        Remove();
    }

    private void Remove()
    {
        for (var attempt = 1; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // What was killed may have made one file more.
                if (attempt < 5)
                    continue;
                Say($"{folder} was not removed: {fault.Message}");
                return;
            }
        }
    }
}
