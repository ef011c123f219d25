namespace PerfEval.Ingest.Review.Sources.Files;

/// <summary>
/// Keeps what was made last, up to a weight and a number of entries. What is asked for while it is being made is waited for, not made
/// twice; its making ends when nobody waits for it any more. Thread-safe.
/// </summary>
internal sealed class BoundedCache<TKey>(long mostWeight, int mostEntries)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> entries = [];
    private readonly Dictionary<TKey, Making> running = [];
    private readonly LinkedList<Entry> order = new();
    private long weight;

    public int Count
    {
        get
        {
            lock (gate)
                return entries.Count;
        }
    }

    /// <param name="key">One key is always of one type.</param>
    /// <param name="make">Runs for all who ask, until all of them have gone; a weight of null: it is given to them, and not kept.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<T> GetAsync<T>(TKey key, Func<CancellationToken, Task<(T Value, long? Weight)>> make, CancellationToken cancellation)
        where T : class
    {
        Making? making;
        lock (gate)
        {
            if (entries.TryGetValue(key, out var node))
            {
                order.Remove(node);
                order.AddFirst(node);
                return (T)node.Value.Value;
            }

            if (!running.TryGetValue(key, out making))
            {
                running[key] = making = new();
                making.Task = Task.Run(() => MakeAsync(key, making, make), CancellationToken.None);
            }

            making.Waiting++;
        }

        try
        {
            return await ((Task<T>)making.Task).WaitAsync(cancellation);
        }
        finally
        {
            Leave(key, making);
        }
    }

    private async Task<T> MakeAsync<T>(TKey key, Making making, Func<CancellationToken, Task<(T Value, long? Weight)>> make)
        where T : class
    {
        try
        {
            var (value, weighs) = await make(making.Abandoned.Token);
            if (weighs is { } known && known <= mostWeight)
                Keep(new(key, value, known));
            return value;
        }
        finally
        {
            lock (gate)
                Forget(key, making);
        }
    }

    private void Leave(TKey key, Making making)
    {
        lock (gate)
        {
            if (--making.Waiting > 0 || making.Task.IsCompleted)
                return;

            // Whoever asks from now on gets a making of his own, and not the end of this one.
            Forget(key, making);
        }

        making.Abandoned.Cancel();
    }

    private void Forget(TKey key, Making making)
    {
        if (running.TryGetValue(key, out var current) && ReferenceEquals(current, making))
            running.Remove(key);
    }

    private void Keep(Entry entry)
    {
        lock (gate)
        {
            // One that was abandoned too late to be stopped may have come before.
            if (entries.ContainsKey(entry.Key))
                return;
            entries[entry.Key] = order.AddFirst(entry);
            weight += entry.Weight;
            while (order.Last is { } oldest && (weight > mostWeight || entries.Count > mostEntries))
            {
                order.RemoveLast();
                entries.Remove(oldest.Value.Key);
                weight -= oldest.Value.Weight;
            }
        }
    }

    private sealed record Entry(TKey Key, object Value, long Weight);

    private sealed class Making
    {
        public Task Task { get; set; } = Task.CompletedTask;

        /// <summary>How many still wait for it.</summary>
        public int Waiting { get; set; }

        /// <summary>Has no timer and needs no disposing.</summary>
        public CancellationTokenSource Abandoned { get; } = new();
    }
}
