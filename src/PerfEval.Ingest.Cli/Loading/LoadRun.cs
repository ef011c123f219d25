using System.IO.Compression;
using System.Threading.Channels;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>
/// find → hash → leave out what the warehouse holds → read → store, each stage while the others work, with only so many files in
/// between. Files are stored in the order in which they were found.
/// </summary>
internal sealed class LoadRun(
    SourceFinder finder,
    WarehouseLoader loader,
    IDocumentReading reading,
    LoadRunOptions options,
    LoadTally tally,
    Action<FoundFile, Refusal> onRefused)
{
    /// <summary>Files hashed and asked after at once.</summary>
    private const int HashedAtOnce = 256;

    /// <summary>Documents of one transaction at most, and bytes of their payloads.</summary>
    private const int StoredAtOnce = 200;

    private const long BytesAtOnce = 16L << 20;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly SpoolFolder spool = new();

    /// <exception cref="Warehouse.Databases.WarehouseException">The database is not to be had or has no room.</exception>
    /// <exception cref="WorkersUnavailableException">There is nothing to read with.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var hashed = Channel.CreateBounded<FoundFile>(new BoundedChannelOptions(HashedAtOnce) { SingleReader = true, SingleWriter = true });
        var read = Channel.CreateBounded<Task<ReadFile>>(new BoundedChannelOptions((options.Jobs * 4) + 16) { SingleReader = true, SingleWriter = true });
        try
        {
            Task[] stages =
            [
                Stage(() => FindAsync(hashed.Writer, linked.Token), hashed.Writer.Complete, linked),
                Stage(() => ReadAsync(hashed.Reader, read.Writer, linked.Token), read.Writer.Complete, linked),
                Stage(() => StoreAsync(read.Reader, linked.Token), null, linked),
            ];
            try
            {
                await Task.WhenAll(stages);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                // One stage failed and the others were told to stop: the failure is what counts.
                await (Array.Find(stages, s => s.IsFaulted) ?? Task.CompletedTask);
                throw;
            }
        }
        finally
        {
            while (read.Reader.TryRead(out var unfinished))
                await ((Task)unfinished).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            spool.Dispose();
        }
    }

    private static Task Stage(Func<Task> work, Action<Exception?>? done, CancellationTokenSource all) => Task.Run(async () =>
    {
        try
        {
            await work();
            done?.Invoke(null);
        }
        catch (Exception fault)
        {
            done?.Invoke(fault is OperationCanceledException ? null : fault);
            await all.CancelAsync();
            throw;
        }
    });

    private async Task FindAsync(ChannelWriter<FoundFile> to, CancellationToken cancellation)
    {
        foreach (var items in finder.Items().Chunk(HashedAtOnce))
        {
            var files = new FoundFile[items.Length];
            Parallel.For(0, items.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation }, i => files[i] = FoundFile.Of(items[i], options.Limits));
            var known = await loader.RecogniseAsync([.. files.Select(f => f.ToStore())], cancellation);
            for (var i = 0; i < files.Length; i++)
            {
                tally.CountFound();
                if (known[i] is not { } content)
                {
                    await to.WriteAsync(files[i], cancellation);
                }
                else if (content.IsLoaded)
                {
                    tally.CountAlreadyLoaded();
                }
                else
                {
                    tally.CountRefused();
                    onRefused(files[i], new(content.ReasonCode ?? "", content.Reason ?? ""));
                }
            }
        }
    }

    private async Task ReadAsync(ChannelReader<FoundFile> from, ChannelWriter<Task<ReadFile>> to, CancellationToken cancellation)
    {
        await foreach (var file in from.ReadAllAsync(cancellation))
            await to.WriteAsync(Task.Run(() => ReadAsync(file, cancellation), cancellation), cancellation);
    }

    private async Task<ReadFile> ReadAsync(FoundFile file, CancellationToken cancellation)
    {
        if (file.Refusal is { } known)
            return new(file, file.ToStore(), 0, known);
        var spooled = file.Item.Content is { } content ? spool.Put(content.Span) : null;
        try
        {
            var path = spooled ?? file.Item.File!;
            var result = await reading.ReadAsync(new(file.Item.Path, path), cancellation);
            if (result.Refusal is { } refusal)
                return new(file, Stored(file, result, null, refusal, null), 0, refusal);
            var source = options.KeepSource ? Compressed(path) : null;
            var rows = DocumentCodec.Decode(result.Payload!);
            return new(file, Stored(file, result, rows, null, source), result.Payload!.Length + (source?.LongLength ?? 0), null);
        }
        finally
        {
            if (spooled is not null)
                SpoolFolder.Remove(spooled);
        }
    }

    private static FileToStore Stored(FoundFile file, WorkResult result, DocumentRows? rows, Refusal? refusal, byte[]? source) => new()
    {
        Path = file.Path,
        ModifiedAt = file.ModifiedAt,

        // What was read may be newer than what was hashed.
        Sha256 = result.Sha256 ?? file.Sha256,
        Bytes = rows?.Submission.Bytes ?? file.Bytes,
        Rows = rows,
        ReasonCode = refusal?.Code,
        Reason = refusal?.Reason,
        ReadMilliseconds = (int)Math.Min(result.Elapsed.TotalMilliseconds, int.MaxValue),
        Attempts = result.Attempts,
        Source = source,
    };

    private static byte[] Compressed(string path)
    {
        using var source = File.OpenRead(path);
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            source.CopyTo(brotli);
        return buffer.ToArray();
    }

    private async Task StoreAsync(ChannelReader<Task<ReadFile>> from, CancellationToken cancellation)
    {
        var batch = new List<ReadFile>();
        long bytes = 0;
        var next = NextAsync();
        while (true)
        {
            // What is there is stored before a slow file is waited for.
            if (batch.Count > 0 && !next.IsCompleted && await Task.WhenAny(next, Task.Delay(LongestWait, cancellation)) != next)
            {
                await FlushAsync();
                continue;
            }

            if (await next is not { } file)
                break;
            next = NextAsync();
            batch.Add(file);
            bytes += file.PayloadBytes;
            if (batch.Count >= StoredAtOnce || bytes >= BytesAtOnce)
                await FlushAsync();
        }

        await FlushAsync();

        async Task<ReadFile?> NextAsync()
        {
            while (await from.WaitToReadAsync(cancellation))
            {
                if (from.TryRead(out var reading))
                    return await reading;
            }

            return null;
        }

        async Task FlushAsync()
        {
            if (batch.Count == 0)
                return;
            var outcomes = await loader.StoreAsync([.. batch.Select(b => b.ToStore)], cancellation);
            for (var i = 0; i < batch.Count; i++)
                Count(batch[i], outcomes[i]);
            batch.Clear();
            bytes = 0;
        }
    }

    private void Count(ReadFile file, StoreOutcome outcome)
    {
        switch (outcome)
        {
            case StoreOutcome.Loaded:
                tally.CountLoaded(file.ToStore);
                break;
            case StoreOutcome.AlreadyLoaded:
                tally.CountAlreadyLoaded();
                break;
            default:
                tally.CountRefused();
                onRefused(file.Found, file.Refusal ?? new("refused", file.ToStore.Reason ?? ""));
                break;
        }
    }
}

/// <param name="Jobs">Files read at once.</param>
/// <param name="Limits">Of every file.</param>
/// <param name="KeepSource">The file itself is stored too.</param>
internal sealed record LoadRunOptions(int Jobs, ReadingLimits Limits, bool KeepSource);

/// <summary>A file that was read, or that was tried.</summary>
internal sealed record ReadFile(FoundFile Found, FileToStore ToStore, long PayloadBytes, Refusal? Refusal);
