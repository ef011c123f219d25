using System.Threading.Channels;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Cli.Telemetry;
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
    Action<FileToStore> onLoaded,
    Action<FoundFile, Refusal> onRefused)
{
    /// <summary>Files hashed and asked after at once at most, and bytes of those that are held in memory: entries of archives.</summary>
    private const int HashedAtOnce = 1024;

    private const long HashedBytesAtOnce = 32L << 20;

    /// <summary>Files that wait to be read.</summary>
    private const int WaitingAtMost = 256;

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
        var hashed = Channel.CreateBounded<FoundFile>(new BoundedChannelOptions(WaitingAtMost) { SingleReader = true, SingleWriter = true });
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
        using var found = finder.Items().GetEnumerator();
        var next = HashAsync();
        try
        {
            while (await next is { } files)
            {
                // While the warehouse is asked after these, the next are hashed.
                next = HashAsync();
                await AskAsync(files, to, cancellation);
            }
        }
        finally
        {
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Task<FoundFile[]?> HashAsync() => Task.Run(
            () =>
            {
                var items = new List<SourceItem>();
                for (long bytes = 0; items.Count < HashedAtOnce && bytes < HashedBytesAtOnce && found.MoveNext(); bytes += found.Current.Content?.Length ?? 0)
                    items.Add(found.Current);
                if (items.Count == 0)
                    return null;
                var files = new FoundFile[items.Count];
                using var stage = Instruments.Stage("hash");
                Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation }, i => files[i] = FoundFile.Of(items[i], options.Limits));
                return files;
            },
            cancellation);
    }

    private async Task AskAsync(FoundFile[] files, ChannelWriter<FoundFile> to, CancellationToken cancellation)
    {
        IReadOnlyList<KnownContent?> known;
        using (Instruments.Stage("recognise"))
            known = await loader.RecogniseAsync([.. files.Select(f => f.ToStore())], cancellation);
        for (var i = 0; i < files.Length; i++)
        {
            tally.CountFound();
            if (known[i] is not { } content)
            {
                await to.WriteAsync(files[i], cancellation);
            }
            else if (content.IsLoaded)
            {
                tally.CountHandled();
                tally.CountAlreadyLoaded();
            }
            else
            {
                tally.CountHandled();
                tally.CountRefused();
                onRefused(files[i], new(content.ReasonCode ?? "", content.Reason ?? ""));
            }
        }
    }

    private async Task ReadAsync(ChannelReader<FoundFile> from, ChannelWriter<Task<ReadFile>> to, CancellationToken cancellation)
    {
        await foreach (var file in from.ReadAllAsync(cancellation))
            await to.WriteAsync(Task.Run(() => ReadTracedAsync(file, cancellation), cancellation), cancellation);
    }

    private async Task<ReadFile> ReadTracedAsync(FoundFile file, CancellationToken cancellation)
    {
        using var span = Instruments.Source.StartActivity("read");
        var read = await ReadAsync(file, cancellation);
        LoadSpans.Describe(span, read);
        tally.CountHandled();
        return read;
    }

    private async Task<ReadFile> ReadAsync(FoundFile file, CancellationToken cancellation)
    {
        if (file.Refusal is { } known)
            return new(file, file.ToStore(), 0, known);
        string? spooled = null;
        try
        {
            spooled = file.Item.Content is { } content ? spool.Put(content.Span) : null;
            var path = spooled ?? file.Item.File!;
            var result = await reading.ReadAsync(new(file.Item.Path, path), cancellation);
            if (result.Refusal is { } refusal)
                return new(file, Stored(file, result, null, refusal, null), 0, refusal);
            var source = options.KeepSource ? SourceCopy.Of(path, result.Sha256!) : null;
            var rows = DocumentCodec.Decode(result.Payload!);
            return new(file, Stored(file, result, rows, null, source), result.Payload!.Length + (source?.LongLength ?? 0), null);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            // No room in the folder for temporary files, or a file that was moved away: it costs this file, until the next run.
            var isTemporary = spooled is null && file.Item.Content is not null;
            var refusal = new Refusal("io-error", (isTemporary ? $"临时文件夹 {Path.GetTempPath()} 写不进去：" : "读不出来：") + SystemFault.Of(cannot));
            return new(file, file.ToStore(refusal), 0, refusal);
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

    private async Task StoreAsync(ChannelReader<Task<ReadFile>> from, CancellationToken cancellation)
    {
        var batch = new List<ReadFile>();
        long bytes = 0;
        var begun = TimeProvider.System.GetTimestamp();
        var next = NextAsync();
        while (true)
        {
            // What is read is not kept waiting, neither for a slow file nor for a full batch: a load that is broken off loses two seconds.
            var left = LongestWait - TimeProvider.System.GetElapsedTime(begun);
            if (batch.Count > 0 && (left <= TimeSpan.Zero || (!next.IsCompleted && await Task.WhenAny(next, Task.Delay(left, cancellation)) != next)))
            {
                await FlushAsync();
                continue;
            }

            if (await next is not { } file)
                break;
            next = NextAsync();
            if (batch.Count == 0)
                begun = TimeProvider.System.GetTimestamp();
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
            using var span = Instruments.Source.StartActivity("store");
            IReadOnlyList<StoreOutcome> outcomes;
            using (Instruments.Stage("store"))
                outcomes = await loader.StoreAsync([.. batch.Select(b => b.ToStore)], cancellation);
            LoadSpans.Describe(span, batch);
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
                onLoaded(file.ToStore);
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
