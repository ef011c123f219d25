namespace PerfEval.Ingest.Cli.Workers;

/// <summary>Reads in this process: for debugging, and where no process may be started. A file that brings a process down brings down this one.</summary>
internal sealed class InProcessReading(DocumentWork work, int jobs, TimeProvider? time = null) : IDocumentReading
{
    private readonly TimeProvider time = time ?? TimeProvider.System;
    private readonly SemaphoreSlim turns = new(jobs);

    public async Task<WorkResult> ReadAsync(WorkItem item, CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        try
        {
            var started = time.GetTimestamp();
            // A thread of its own: time limits need the pool's threads while files keep all cores busy.
            var result = await Task.Factory.StartNew(() => work.Do(item, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            return result with { Elapsed = time.GetElapsedTime(started) };
        }
        catch (OutOfMemoryException)
        {
            return WorkResult.Refused(new("limit-memory", "内存不足，没有读完。"), sha256: null);
        }
        finally
        {
            turns.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        turns.Dispose();
        return ValueTask.CompletedTask;
    }
}
