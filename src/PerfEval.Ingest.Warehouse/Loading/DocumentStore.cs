using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>
/// Stores a batch of files in one transaction: each content once, a document replaced whole, every path kept, the current
/// evaluations linked. Run again after a failure, even one of which it is not known whether it was committed, it gives the same.
/// </summary>
internal sealed class DocumentStore(WarehouseDatabase database, LoadIdentity load, int reader, LoadSettings settings)
{
    private readonly Dimensions dimensions = new();

    /// <summary>Contents of documents whose commit was confirmed to us: what comes again under another path was loaded once.</summary>
    private readonly HashSet<string> confirmed = new(StringComparer.Ordinal);

    // The model takes longer to build than a whole run over files that are all known.
    private readonly Lazy<Tables> tables = new(() => Tables.Of(database));

    /// <returns>What became of each file, in the order given.</returns>
    /// <exception cref="System.Data.Common.DbException">Nothing of the batch is stored, or it is not known.</exception>
    public async Task<IReadOnlyList<StoreOutcome>> StoreAsync(IReadOnlyList<FileToStore> files, CancellationToken cancellation)
    {
        dimensions.Begin();
        await using var store = await StoreTransaction.BeginAsync(database, settings.UseCopy, cancellation);
        var known = await Contents.KnownAsync(store, files.Select(f => f.ContentKey), cancellation);
        var outcomes = new StoreOutcome[files.Count];
        var stored = new Dictionary<string, StoredFile>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            if (stored.TryGetValue(file.ContentKey, out var earlier))
                outcomes[i] = earlier.File.Rows is null ? StoreOutcome.Refused : StoreOutcome.AlreadyLoaded;
            else
                outcomes[i] = Judge(file, known.GetValueOrDefault(file.ContentKey), stored);
        }

        await WriteAsync(store, [.. stored.Values], cancellation);
        var ids = stored.ToDictionary(s => s.Key, s => s.Value.SubmissionId, StringComparer.Ordinal);
        foreach (var (key, content) in known)
            ids.TryAdd(key, content.SubmissionId);
        await new SubmissionPaths(store, load).NoteAsync([.. files.Select(f => (ids[f.ContentKey], f.Path, f.ModifiedAt))], () => tables.Value.Paths, cancellation);
        await store.CommitAsync(cancellation);
        dimensions.Committed();
        confirmed.UnionWith(files.Where(f => f.Rows is not null).Select(f => f.ContentKey));
        return outcomes;
    }

    /// <summary>What of the files need not be read, for the warehouse holds it; their paths are noted.</summary>
    public async Task<IReadOnlyList<KnownContent?>> RecogniseAsync(IReadOnlyList<FileToStore> files, CancellationToken cancellation)
    {
        Dictionary<string, KnownContent> known;
        await using (var looking = await StoreTransaction.BeginReadingAsync(database, cancellation))
            known = await Contents.KnownAsync(looking, files.Select(f => f.ContentKey), cancellation);
        var answers = files.Select(f => known.GetValueOrDefault(f.ContentKey) is { } content && !IsToBeRead(content) ? content : null).ToList();
        var noted = files.Zip(answers).Where(f => f.Second is not null).Select(f => (f.Second!.SubmissionId, f.First.Path, f.First.ModifiedAt)).ToList();
        if (noted.Count > 0)
        {
            await using var store = await StoreTransaction.BeginAsync(database, settings.UseCopy, cancellation);
            await new SubmissionPaths(store, load).NoteAsync(noted, () => tables.Value.Paths, cancellation);
            await store.CommitAsync(cancellation);
        }

        return answers;
    }

    /// <summary>A refusal is final for the versions that refused, unless it was for time, memory or the system's sake.</summary>
    private bool IsToBeRead(KnownContent content) => content.IsLoaded
        ? settings.Refresh && content.ReaderId != reader
        : settings.Refresh || content.ReaderId != reader || !FinalRefusals.Is(content.ReasonCode);

    private StoreOutcome Judge(FileToStore file, KnownContent? known, Dictionary<string, StoredFile> stored)
    {
        if (known is null)
        {
            stored[file.ContentKey] = new(file, null);
        }
        else if (known.IsLoaded)
        {
            if (file.Rows is not null && confirmed.Contains(file.ContentKey))
                return StoreOutcome.AlreadyLoaded;

            // Its commit was not confirmed to us, and had happened.
            if (known.Run == load.Run && !settings.Refresh && file.Rows is not null)
                return StoreOutcome.Loaded;

            // What was read before is kept where a new version cannot read it.
            if (file.Rows is null)
                return StoreOutcome.Refused;
            if (!settings.Refresh)
                return StoreOutcome.AlreadyLoaded;
            stored[file.ContentKey] = new(file, known);
        }
        else if (file.Rows is not null || known.ReasonCode != file.ReasonCode || known.ReaderId != reader)
        {
            stored[file.ContentKey] = new(file, known);
        }

        return file.Rows is null ? StoreOutcome.Refused : StoreOutcome.Loaded;
    }

    private async Task WriteAsync(StoreTransaction store, IReadOnlyList<StoredFile> files, CancellationToken cancellation)
    {
        if (files.Count == 0)
            return;

        await store.CompressQuicklyAsync(cancellation);

        // Before anything is taken out: the highest id may be among it, and is to be given again to what replaces it.
        var first = await store.FirstSubmissionIdAsync(files.Count(f => f.Known is null), cancellation);
        var before = await ReplaceAsync(store, files, cancellation);
        var now = settings.Time.GetUtcNow().UtcDateTime;
        foreach (var file in files)
            file.SubmissionId = file.Known?.SubmissionId ?? first++;

        var documents = files.Where(f => f.File.Rows is not null).Select(f => f.File.Rows!).ToList();
        await dimensions.ResolveAsync(store, documents, cancellation);
        foreach (var file in files)
            Complete(file, before, now);

        await store.Bulk.WriteAsync(tables.Value.Submissions, [.. files.Select(f => f.Row)], cancellation);
        await store.Bulk.WriteAsync(tables.Value.Paths, before.Paths, cancellation);
        await store.Bulk.WriteAsync(tables.Value.Documents, [.. documents.Select(d => d.Document)], cancellation);
        await store.Bulk.WriteAsync(tables.Value.Evaluations, [.. documents.SelectMany(d => d.Evaluations)], cancellation);
        await store.Bulk.WriteAsync(tables.Value.Funds, [.. documents.SelectMany(d => d.Funds)], cancellation);
        await store.Bulk.WriteAsync(tables.Value.Indicators, [.. documents.SelectMany(d => d.Indicators)], cancellation);
        await store.Bulk.WriteAsync(tables.Value.Facts, [.. documents.SelectMany(d => d.Facts)], cancellation);
        await store.Bulk.WriteAsync(tables.Value.Passages, [.. documents.SelectMany(d => d.Passages)], cancellation);
        await store.Bulk.WriteAsync(tables.Value.Recomputations, [.. documents.SelectMany(d => d.Recomputations)], cancellation);
        await store.Bulk.WriteAsync(tables.Value.Findings, [.. documents.SelectMany(d => d.Findings)], cancellation);
        await store.Bulk.WriteAsync(tables.Value.Notices, [.. documents.SelectMany(d => d.Notices)], cancellation);

        // What could not be opened under a path, and now was: its refusal is no more.
        var unreadable = files.Where(f => f.File.Sha256 is not null).Select(f => FileToStore.UnreadableKey(f.File.Path));
        await store.ExecuteAsync($"DELETE FROM submissions WHERE {store.In("content_key", "keys")}", cancellation, ("keys", store.List(unreadable)));
        await CurrentEvaluations.LinkAsync(store, [.. documents.SelectMany(d => d.Evaluations).Select(e => e.EvaluationKey).Concat(before.Keys).Distinct(StringComparer.Ordinal)], cancellation);
    }

    /// <summary>Takes out what is replaced, but for its paths, and the files themselves where they were kept.</summary>
    private static async Task<Replaced> ReplaceAsync(StoreTransaction store, IReadOnlyList<StoredFile> files, CancellationToken cancellation)
    {
        var replaced = files.Where(f => f.Known is not null).Select(f => f.Known!.SubmissionId).ToList();
        if (replaced.Count == 0)
            return new([], [], new Dictionary<long, byte[]>());
        var ids = ("ids", (object?)store.List(replaced));
        var keys = await store.QueryAsync($"SELECT DISTINCT evaluation_key FROM evaluations WHERE {store.In("submission_id", "ids")}", r => r.GetString(0), cancellation, ids);
        var paths = await SubmissionPaths.OfAsync(store, replaced, cancellation);
        var sources = await store.QueryAsync(
            $"SELECT submission_id, source FROM documents WHERE source IS NOT NULL AND {store.In("submission_id", "ids")}",
            r => (Id: r.GetInt64(0), Source: r.GetFieldValue<byte[]>(1)),
            cancellation,
            ids);
        await store.ExecuteAsync($"DELETE FROM submissions WHERE {store.In("submission_id", "ids")}", cancellation, ids);
        return new(keys, paths, sources.ToDictionary(s => s.Id, s => s.Source));
    }

    private void Complete(StoredFile stored, Replaced before, DateTime now)
    {
        var file = stored.File;
        var row = file.Rows?.Submission ?? new SubmissionRow { State = SubmissionState.Refused, Sha256 = file.Sha256, Bytes = file.Bytes, ReasonCode = file.ReasonCode, Reason = file.Reason is { } reason ? RowText.Of(reason) : null, ReaderId = reader };
        row.ContentKey = file.ContentKey;
        row.Path = stored.Known?.Path ?? RowText.Of(file.Path);
        row.ModifiedAt = file.ModifiedAt;
        row.LoadId = stored.Known?.LoadId ?? load.LoadId;
        row.LoadRun = load.Run;
        row.LoadedAt = now;
        row.ReadMilliseconds = file.ReadMilliseconds;
        row.Attempts = file.Attempts;
        if (file.Rows is { } rows)
        {
            rows.Document.Source = file.Source ?? before.Sources.GetValueOrDefault(stored.SubmissionId);
            rows.Assign(stored.SubmissionId, dimensions.ReaderId(rows.Reader));
        }

        row.SubmissionId = stored.SubmissionId;
        stored.Row = row;
    }

    /// <param name="Keys">Of the evaluations that it held.</param>
    /// <param name="Paths">Under which it was found.</param>
    /// <param name="Sources">Of one content, the file stays the same whatever is read of it.</param>
    private sealed record Replaced(IReadOnlyList<string> Keys, IReadOnlyList<SubmissionPathRow> Paths, IReadOnlyDictionary<long, byte[]> Sources);
}

/// <summary>A file of a batch that is written, and what it replaces.</summary>
internal sealed class StoredFile(FileToStore file, KnownContent? known)
{
    public FileToStore File { get; } = file;

    public KnownContent? Known { get; } = known;

    public long SubmissionId { get; set; }

    public SubmissionRow Row { get; set; } = new();
}
