using System.Data.Common;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>What contents the warehouse holds.</summary>
internal static class Contents
{
    public static async Task<Dictionary<string, KnownContent>> KnownAsync(StoreTransaction store, IEnumerable<string> contentKeys, CancellationToken cancellation)
    {
        var rows = await store.QueryAsync(
            $"SELECT content_key, submission_id, state, reason_code, reason, reader_id, load_id, load_run, path FROM submissions WHERE {store.In("content_key", "keys")}",
            r => (Key: r.GetString(0), Content: new KnownContent(r.GetInt64(1), r.GetString(2) == SubmissionState.Loaded, Text(r, 3), Text(r, 4), r.IsDBNull(5) ? null : r.GetInt32(5), r.GetInt64(6), r.GetString(7), r.GetString(8))),
            cancellation,
            ("keys", store.List(contentKeys.Distinct(StringComparer.Ordinal))));
        return rows.ToDictionary(r => r.Key, r => r.Content, StringComparer.Ordinal);
    }

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
