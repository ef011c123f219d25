using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>
/// The overview's figures as the warehouse is now. They change with what is loaded, as the index of findings does: with a new one they
/// are read again, at once where that is quick, else beside the old ones, which serve meanwhile.
/// </summary>
internal sealed class CurrentOverview(WarehouseDatabase warehouse, CurrentIndex indexes, TimeProvider clock) : IDisposable
{
    /// <summary>Longer than this, and nobody waits for it twice.</summary>
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim reading = new(1, 1);
    private readonly CancellationTokenSource stopping = new();
    private Known? known;

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
                if (reading.CurrentCount > 0)
                    _ = Task.Run(() => ReadAsync(index, stopping.Token), stopping.Token);
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

    private async Task<Known> ReadAsync(FindingIndex index, CancellationToken cancellation)
    {
        await reading.WaitAsync(cancellation);
        try
        {
            if (known is { } current && ReferenceEquals(current.Of, index))
                return current;
            var began = clock.GetTimestamp();
            var data = await OverviewData.ReadAsync(warehouse, cancellation);
            return known = new(data, index, clock.GetElapsedTime(began));
        }
        finally
        {
            reading.Release();
        }
    }

    private sealed record Known(OverviewData Data, FindingIndex Of, TimeSpan Took);
}
