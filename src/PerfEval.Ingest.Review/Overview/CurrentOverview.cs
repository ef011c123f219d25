using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>
/// The overview's figures as the warehouse is now. They change with what is loaded, as the index of findings does: with a new one they
/// are read again, at once where that is quick, else beside the old ones, which serve meanwhile.
/// </summary>
internal sealed class CurrentOverview(WarehouseDatabase warehouse, CurrentIndex indexes, ReviewSettings settings) : IDisposable, IAsyncDisposable
{
    /// <summary>Longer than this, and nobody waits for it twice.</summary>
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim reading = new(1, 1);
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();
    private Known? known;
    private Task beside = Task.CompletedTask;

    /// <returns>The figures, and the index whose findings stand beside them.</returns>
    public async Task<(OverviewData Data, FindingIndex Index)> GetAsync(CancellationToken cancellation)
    {
        var index = await indexes.GetAsync(cancellation);
        if (known is { } current)
        {
            if (ReferenceEquals(current.Of, index))
                return (current.Data, index);
            if (current.Took > Quick)
            {
                ReadBeside(index);
                return (current.Data, index);
            }
        }

        return ((await ReadAsync(index, cancellation)).Data, index);
    }

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
        reading.Dispose();
    }

    /// <summary>Nothing reads the warehouse any more when it returns.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await beside.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Dispose();
    }

    private void ReadBeside(FindingIndex index)
    {
        lock (gate)
        {
            if (beside.IsCompleted)
                beside = Task.Run(() => ReadBesideAsync(index), stopping.Token);
        }
    }

    /// <summary>The figures that there are serve on where it fails, and it is tried again.</summary>
    private async Task ReadBesideAsync(FindingIndex index)
    {
        try
        {
            await ReadAsync(index, stopping.Token);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            settings.Tell($"概览未能更新，将再试：{fault.Message}", $"the overview could not be brought up to date and is tried again: {fault.Message}");
        }
    }

    private async Task<Known> ReadAsync(FindingIndex index, CancellationToken cancellation)
    {
        await reading.WaitAsync(cancellation);
        try
        {
            if (known is { } current && ReferenceEquals(current.Of, index))
                return current;
            var began = settings.Clock.GetTimestamp();
            var data = await OverviewData.ReadAsync(warehouse, cancellation);
            return known = new(data, index, settings.Clock.GetElapsedTime(began));
        }
        finally
        {
            reading.Release();
        }
    }

    private sealed record Known(OverviewData Data, FindingIndex Of, TimeSpan Took);
}
