namespace PerfEval.Ingest.Cli.Running;

/// <summary>Does work on many items at once and hands the results on in the items' order, holding only a few at a time.</summary>
internal static class OrderedWork
{
    /// <param name="items">Taken one by one, as there is room.</param>
    /// <param name="work">Runs on many threads; must not throw.</param>
    /// <param name="emit">Runs on one thread at a time, in order.</param>
    public static async Task RunAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        Action<TItem, TResult> emit,
        int parallelism,
        CancellationToken cancellation)
    {
        using var slots = new SemaphoreSlim(parallelism);
        var window = new Queue<(TItem Item, Task<TResult> Result)>();
        try
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                if (window.Count >= parallelism * 2)
                    await EmitFirst();
                window.Enqueue((item, Start(item)));
            }

            while (window.Count > 0)
                await EmitFirst();
        }
        finally
        {
            Task unfinished = Task.WhenAll(window.Select(w => w.Result));
            await unfinished.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<TResult> Start(TItem item)
        {
            await slots.WaitAsync(cancellation);
            try
            {
                // A thread of its own: time limits and the progress bar need the pool's threads while files keep all cores busy.
                return await Task.Factory.StartNew(() => work(item), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
            finally
            {
                slots.Release();
            }
        }

        async Task EmitFirst()
        {
            var (item, result) = window.Dequeue();
            emit(item, await result);
        }
    }
}
