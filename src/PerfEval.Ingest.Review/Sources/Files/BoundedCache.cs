namespace PerfEval.Ingest.Review.Sources.Files;

/// <summary>
/// Keeps what was made last, up to a weight and a number of entries. What is asked for while it is being made is waited for, not made
/// twice. Thread-safe.
/// </summary>
internal sealed class BoundedCache<TKey>(long mostWeight, int mostEntries)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> entries = [];
    private readonly Dictionary<TKey, Task> running = [];
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
    /// <param name="make">Runs for all who ask; a weight of null: it is given to them, and not kept.</param>
    /// <param name="cancellation">Ends the waiting, not the making.</param>
    public async Task<T> GetAsync<T>(TKey key, Func<Task<(T Value, long? Weight)>> make, CancellationToken cancellation)
        where T : class
    {
        Task<T> task;
        lock (gate)
        {
            if (entries.TryGetValue(key, out var node))
            {
                order.Remove(node);
                order.AddFirst(node);
                return (T)node.Value.Value;
            }

            if (running.TryGetValue(key, out var started))
                task = (Task<T>)started;
            else
                running[key] = task = Task.Run(() => MakeAsync(key, make), CancellationToken.None);
        }

        return await task.WaitAsync(cancellation);
    }

    private async Task<T> MakeAsync<T>(TKey key, Func<Task<(T Value, long? Weight)>> make)
        where T : class
    {
        try
        {
            var (value, weighs) = await make();
            if (weighs is { } known && known <= mostWeight)
                Keep(new(key, value, known));
            return value;
        }
        finally
        {
            lock (gate)
                running.Remove(key);
        }
    }

    private void Keep(Entry entry)
    {
        lock (gate)
        {
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
}
