using System.Globalization;
using PerfEval.Ingest.Warehouse.Loading.Writing;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>Keeps every path under which a content was found.</summary>
internal sealed class SubmissionPaths(StoreTransaction store, LoadIdentity load)
{
    public async Task NoteAsync(IReadOnlyList<(long SubmissionId, string Path, DateTime? ModifiedAt)> found, Func<TableMapping<SubmissionPathRow>> table, CancellationToken cancellation)
    {
        var rows = found.Select(f => new SubmissionPathRow
        {
            PathKey = FileToStore.KeyOf(f.Path),
            SubmissionId = f.SubmissionId,
            Path = RowText.Of(f.Path),
            FirstLoadId = load.LoadId,
            LastLoadId = load.LoadId,
            ModifiedAt = f.ModifiedAt,
        }).DistinctBy(r => (r.PathKey, r.SubmissionId)).ToList();
        var keys = ("keys", (object?)store.List(rows.Select(r => r.PathKey).Distinct(StringComparer.Ordinal)));
        var known = (await store.QueryAsync($"SELECT path_key, submission_id FROM submission_paths WHERE {store.In("path_key", "keys")}", r => (r.GetString(0), r.GetInt64(1)), cancellation, keys)).ToHashSet();
        var fresh = rows.Where(r => !known.Contains((r.PathKey, r.SubmissionId))).ToList();
        if (fresh.Count > 0)
            await store.Bulk.WriteAsync(table(), fresh, cancellation);
        if (known.Count == 0)
            return;

        // By pairs: a path may have had several contents. Two lists would be tried each with each.
        var pairs = ("pairs", (object?)store.List(rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.PathKey}:{r.SubmissionId}"))));
        await store.ExecuteAsync(
            $"UPDATE submission_paths SET last_load_id = @load WHERE {store.In("path_key", "keys")} AND {store.In("path_key || ':' || submission_id", "pairs")} AND last_load_id <> @load",
            cancellation,
            keys,
            pairs,
            ("load", load.LoadId));
    }

    public static Task<List<SubmissionPathRow>> OfAsync(StoreTransaction store, long submissionId, CancellationToken cancellation) => store.QueryAsync(
        "SELECT path_key, path, first_load_id, last_load_id, modified_at FROM submission_paths WHERE submission_id = @id",
        r => new SubmissionPathRow
        {
            SubmissionId = submissionId,
            PathKey = r.GetString(0),
            Path = r.GetString(1),
            FirstLoadId = r.GetInt64(2),
            LastLoadId = r.GetInt64(3),
            ModifiedAt = r.IsDBNull(4) ? null : DateTime.SpecifyKind(r.GetDateTime(4), DateTimeKind.Utc),
        },
        cancellation,
        ("id", submissionId));
}
