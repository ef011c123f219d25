using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.TestWorker;

/// <summary>A process with a pool of scripted workers, one for each file: to be killed while they read.</summary>
internal static class Parent
{
    public static async Task<int> RunAsync(string program, string[] files)
    {
        var launch = new WorkerLaunch("dotnet", [program, "worker"]);
        await using var pool = new WorkerPool(new(launch, files.Length, ReadingLimits.Default));
        await Task.WhenAll(files.Select(f => pool.ReadAsync(new(f, f), CancellationToken.None)));
        await Task.Delay(Timeout.Infinite);
        return 0;
    }
}
