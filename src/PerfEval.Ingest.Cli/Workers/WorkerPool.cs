using System.Collections.Concurrent;
using System.Globalization;
using PerfEval.Ingest.Cli.Running;
using Polly;
using Polly.Retry;

namespace PerfEval.Ingest.Cli.Workers;

/// <summary>
/// Reads files in processes of their own, started as they are needed and kept. A file that brings its worker down has
/// one more attempt in a fresh one, and is then refused: it never costs another file, nor the run.
/// </summary>
internal sealed class WorkerPool : IDocumentReading
{
    private const int MaxAttempts = 2;

    /// <summary>Below this a worker has not grown; on ordinary forms the program works with 180 MB.</summary>
    private const long UsualMemory = 256L << 20;
    private readonly WorkerPoolOptions options;
    private readonly SemaphoreSlim turns;
    private readonly ConcurrentStack<WorkerProcess> idle = new();
    private readonly ResiliencePipeline starting;
    private volatile WorkersUnavailableException? unavailable;
    private volatile bool disposed;

    public WorkerPool(WorkerPoolOptions options)
    {
        this.options = options;
        turns = new(options.Workers);
        starting = new ResiliencePipelineBuilder { TimeProvider = options.Time }.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<WorkerStartException>(),
            MaxRetryAttempts = Math.Max(1, options.StartAttempts - 1),
            BackoffType = DelayBackoffType.Exponential,
            Delay = options.StartDelay,
            UseJitter = true,
            OnRetry = failed =>
            {
                Tell(WorkerIncidentKind.StartFailed, (failed.Outcome.Exception as WorkerStartException)?.Process, null, failed.Outcome.Exception!.Message);
                return ValueTask.CompletedTask;
            },
        }).Build();
    }

    public async Task<WorkResult> ReadAsync(WorkItem item, CancellationToken cancellation)
    {
        item = item with { File = Path.GetFullPath(item.File) };
        await turns.WaitAsync(cancellation);
        try
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            var started = options.Time.GetTimestamp();
            for (var attempt = 1; ; attempt++)
            {
                var answer = await AttemptAsync(item, attempt, cancellation);
                if (answer.Result is { } result)
                    return result with { Elapsed = options.Time.GetElapsedTime(started), Attempts = attempt };
                if (attempt == MaxAttempts)
                    return Refused(answer) with { Elapsed = options.Time.GetElapsedTime(started), Attempts = attempt };
            }
        }
        finally
        {
            turns.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        disposed = true;
        await EndIdleAsync();
    }

    private async Task EndIdleAsync()
    {
        var ending = new List<Task>();
        while (idle.TryPop(out var worker))
            ending.Add(worker.DisposeAsync().AsTask());
        await Task.WhenAll(ending);
    }

    private async Task<WorkerAnswer> AttemptAsync(WorkItem item, int attempt, CancellationToken cancellation)
    {
        var worker = await WorkerAsync(fresh: attempt > 1, cancellation);
        var keep = false;
        try
        {
            var answer = await worker.AskAsync(item, cancellation);
            keep = answer.Result is not null && !IsToBeReplaced(worker);
            if (answer.Result is null)
                Tell(answer.Incident, worker.Id, item.DisplayPath, answer.Details);
            return answer;
        }
        finally
        {
            if (keep)
                idle.Push(worker);
            else
                await worker.DisposeAsync();

            // The pool may have ended while this file was read.
            if (disposed)
                await EndIdleAsync();
        }
    }

    private async Task<WorkerProcess> WorkerAsync(bool fresh, CancellationToken cancellation)
    {
        while (!fresh && idle.TryPop(out var kept))
        {
            if (!kept.HasExited)
                return kept;
            Tell(WorkerIncidentKind.Died, kept.Id, null, "it ended between two files");
            await kept.DisposeAsync();
        }

        if (unavailable is not null)
            throw new WorkersUnavailableException(unavailable.Message, unavailable);
        try
        {
            return await starting.ExecuteAsync(async token => await WorkerProcess.StartAsync(options, token), cancellation);
        }
        catch (WorkerStartException never)
        {
            unavailable = new WorkersUnavailableException(
                string.Create(CultureInfo.InvariantCulture, $"读取文件的进程启动不了（试了 {Math.Max(2, options.StartAttempts)} 次）：{never.Message}"), never);
            throw unavailable;
        }
    }

    /// <summary>Memory that a worker does not give back is room that the next file lacks: half of the bound at once, a quarter after its share of files.</summary>
    private bool IsToBeReplaced(WorkerProcess worker)
    {
        var memory = worker.Memory();
        var bound = options.Limits.MaxMemoryBytes;
        if (memory <= Math.Max(UsualMemory, worker.Files < options.RecycleAfter ? bound / 2 : Math.Max(bound / 4, worker.MemoryAtFirst * 2)))
            return false;
        Tell(WorkerIncidentKind.Recycled, worker.Id, null, string.Create(CultureInfo.InvariantCulture, $"working set {memory} bytes after {worker.Files} files"));
        return true;
    }

    private WorkResult Refused(WorkerAnswer answer)
    {
        var refusal = answer.Incident switch
        {
            WorkerIncidentKind.OutOfMemory => new Refusal("limit-memory", $"读取所用内存超过上限 {LimitsParser.Size(options.Limits.MaxMemoryBytes)}。"),
            WorkerIncidentKind.Hung => new Refusal("worker-hung", string.Create(CultureInfo.InvariantCulture, $"处理用时超过上限 {(long)options.Limits.MaxTime.TotalSeconds} 秒而停不下来，读取它的进程两次被强行结束。")),
            _ => new Refusal("worker-died", "读取它的进程两次意外中止。"),
        };
        return WorkResult.Refused(refusal, sha256: null) with { Details = answer.Details };
    }

    private void Tell(WorkerIncidentKind kind, int? process, string? displayPath, string details) =>
        options.OnIncident?.Invoke(new(kind, process, displayPath, details));
}
