using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Workers;

/// <summary>How a pool of workers behaves.</summary>
internal sealed record WorkerPoolOptions(WorkerLaunch Launch, int Workers, ReadingLimits Limits)
{
    /// <summary>Told what befalls the workers; called from many threads.</summary>
    public Action<WorkerIncident>? OnIncident { get; init; }

    /// <summary>How long after a file's time limit, at which the worker stops by itself, it is ended. Default 10 seconds.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a worker's time and memory are looked at. Default 100 milliseconds.</summary>
    public TimeSpan WatchInterval { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a worker may take to get ready. Default 60 seconds.</summary>
    public TimeSpan StartPatience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Attempts to start a worker before the pool gives up. Default 6.</summary>
    public int StartAttempts { get; init; } = 6;

    /// <summary>The wait after the first failed start; it doubles with each. Default 200 milliseconds.</summary>
    public TimeSpan StartDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Files after which a worker that has grown is replaced. Default 200.</summary>
    public int RecycleAfter { get; init; } = 200;

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
