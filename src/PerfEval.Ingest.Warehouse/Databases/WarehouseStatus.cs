using System.Data.Common;

namespace PerfEval.Ingest.Warehouse.Databases;

/// <summary>What a warehouse holds: rows by table, refused files by reason, the last loads.</summary>
public sealed record WarehouseStatus(
    string Server,
    long Bytes,
    IReadOnlyList<(string Table, long Rows)> Rows,
    IReadOnlyList<(string Code, string Example, long Files)> Refused,
    IReadOnlyList<LoadStatus> Loads)
{
    private static readonly string[] Tables = ["submissions", "evaluations", "funds", "indicators", "facts", "passages", "recomputations", "findings", "notices", "dispositions", "units", "regions"];

    /// <exception cref="DbException">The database is not there, or is no warehouse.</exception>
    public static async Task<WarehouseStatus> ReadAsync(WarehouseDatabase database, CancellationToken cancellation)
    {
        await using var connection = await database.ConnectAsync(cancellation);
        var rows = new List<(string, long)>();
        foreach (var table in Tables)
            rows.Add((table, (await QueryAsync(connection, $"SELECT count(*) FROM {table}", r => r.GetInt64(0), cancellation))[0]));
        var refused = await QueryAsync(
            connection,
            "SELECT coalesce(reason_code, ''), min(coalesce(reason, '')), count(*) FROM submissions WHERE state = 'refused' GROUP BY coalesce(reason_code, '') ORDER BY 3 DESC, 1",
            r => (r.GetString(0), r.GetString(1), r.GetInt64(2)),
            cancellation);
        var loads = await QueryAsync(
            connection,
            "SELECT load_id, arguments, started_at, finished_at, found, loaded, already_loaded, refused FROM loads ORDER BY load_id DESC LIMIT 5",
            r => new LoadStatus(r.GetInt64(0), r.GetString(1), r.GetDateTime(2), r.IsDBNull(3) ? null : r.GetDateTime(3), r.GetInt64(4), r.GetInt64(5), r.GetInt64(6), r.GetInt64(7)),
            cancellation);
        var server = database.IsPostgreSql
            ? "PostgreSQL " + (await QueryAsync(connection, "SHOW server_version", r => r.GetString(0), cancellation))[0]
            : "SQLite " + (await QueryAsync(connection, "SELECT sqlite_version()", r => r.GetString(0), cancellation))[0];
        var bytes = (await QueryAsync(
            connection,
            database.IsPostgreSql ? "SELECT pg_database_size(current_database())" : "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
            r => r.GetInt64(0),
            cancellation))[0];
        return new(server, bytes, rows, refused, loads);
    }

    private static async Task<List<T>> QueryAsync<T>(DbConnection connection, string sql, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
            rows.Add(read(reader));
        return rows;
    }
}

/// <summary>A load as the table loads has it; times are UTC.</summary>
public sealed record LoadStatus(long LoadId, string Arguments, DateTime StartedAt, DateTime? FinishedAt, long Found, long Loaded, long AlreadyLoaded, long Refused);
