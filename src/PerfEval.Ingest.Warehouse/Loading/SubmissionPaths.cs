using System.Data.Common;
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

        // Most are known from the load before. By pairs: a path may have had several contents. Two lists would be tried each with each.
        var pairs = ("pairs", (object?)store.List(rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.PathKey}:{r.SubmissionId}"))));
        var known = (await store.QueryAsync(
            $"UPDATE submission_paths SET last_load_id = @load WHERE {store.In("path_key", "keys")} AND {store.In("path_key || ':' || submission_id", "pairs")} AND last_load_id <> @load RETURNING path_key, submission_id",
            Pair,
            cancellation,
            Keys(store, rows),
            pairs,
            ("load", load.LoadId))).ToHashSet();
        var others = rows.Where(r => !known.Contains((r.PathKey, r.SubmissionId))).ToList();
        if (others.Count == 0)
            return;
        known.UnionWith(await store.QueryAsync($"SELECT path_key, submission_id FROM submission_paths WHERE {store.In("path_key", "keys")}", Pair, cancellation, Keys(store, others)));
        var fresh = others.Where(r => !known.Contains((r.PathKey, r.SubmissionId))).ToList();
        if (fresh.Count > 0)
            await store.Bulk.WriteAsync(table(), fresh, cancellation);
    }

    public static Task<List<SubmissionPathRow>> OfAsync(StoreTransaction store, IEnumerable<long> submissions, CancellationToken cancellation) => store.QueryAsync(
        $"SELECT submission_id, path_key, path, first_load_id, last_load_id, modified_at FROM submission_paths WHERE {store.In("submission_id", "ids")}",
        r => new SubmissionPathRow
        {
            SubmissionId = r.GetInt64(0),
            PathKey = r.GetString(1),
            Path = r.GetString(2),
            FirstLoadId = r.GetInt64(3),
            LastLoadId = r.GetInt64(4),
            ModifiedAt = r.IsDBNull(5) ? null : DateTime.SpecifyKind(r.GetDateTime(5), DateTimeKind.Utc),
        },
        cancellation,
        ("ids", store.List(submissions)));

    private static (string PathKey, long SubmissionId) Pair(DbDataReader reader) => (reader.GetString(0), reader.GetInt64(1));

    private static (string Name, object? Value) Keys(StoreTransaction store, IEnumerable<SubmissionPathRow> rows) => ("keys", store.List(rows.Select(r => r.PathKey).Distinct(StringComparer.Ordinal)));
}
