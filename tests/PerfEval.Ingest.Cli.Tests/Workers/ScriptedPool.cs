using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Tests.Workers;

/// <summary>A pool of workers that do what the files of its own folder say, and what befell them.</summary>
internal sealed class ScriptedPool : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-pool-").FullName;
    private readonly WorkerPool pool;

    public ScriptedPool(int workers = 1, ReadingLimits? limits = null, Func<WorkerPoolOptions, WorkerPoolOptions>? with = null)
    {
        var options = new WorkerPoolOptions(Launch("worker"), workers, limits ?? ReadingLimits.Default) { OnIncident = Incidents.Enqueue };
        pool = new(with?.Invoke(options) ?? options);
    }

    public static string Program { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "PerfEval.Ingest.Cli.TestWorker.dll");

    public ConcurrentQueue<WorkerIncident> Incidents { get; } = new();

    public static WorkerLaunch Launch(params string[] arguments) => new("dotnet", [Program, .. arguments]);

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    public string Write(string name, params string[] lines)
    {
        File.WriteAllText(Path(name), string.Join('\n', lines));
        return Path(name);
    }

    public Task<WorkResult> ReadAsync(string script, CancellationToken cancellation = default)
    {
        var file = Write(System.IO.Path.GetRandomFileName(), script);
        return pool.ReadAsync(new(script, file), cancellation);
    }

    /// <summary>A payload's text and the id of the process that made it.</summary>
    public static (string Text, int Process) Told(WorkResult result)
    {
        var parts = Encoding.UTF8.GetString(result.Payload!).Split('|');
        return (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public async ValueTask DisposeAsync()
    {
        await pool.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
