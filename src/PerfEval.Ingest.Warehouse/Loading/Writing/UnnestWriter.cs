using Npgsql;
using NpgsqlTypes;

namespace PerfEval.Ingest.Warehouse.Loading.Writing;

/// <summary>
/// INSERT … SELECT unnest(arrays): an ordinary statement with one array a column, for databases that speak as PostgreSQL does and
/// whose binary COPY differs.
/// </summary>
internal sealed class UnnestWriter(NpgsqlConnection connection) : IBulkWriter
{
    /// <summary>More gain nothing, and each is held in memory.</summary>
    private const int RowsAtOnce = 5_000;

    public async Task WriteAsync<T>(TableMapping<T> table, IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class
    {
        if (rows.Count == 0)
            return;
        await using var command = connection.CreateCommand();
        var columns = table.Columns;
        command.CommandText =
            $"INSERT INTO {table.Table} ({table.ColumnList}) SELECT {string.Join(", ", columns.Select((c, i) => c.Type == NpgsqlDbType.Jsonb ? $"a.c{i}::jsonb" : $"a.c{i}"))} "
            + $"FROM unnest({string.Join(", ", columns.Select((c, i) => $"@p{i}::{(c.Type == NpgsqlDbType.Jsonb ? "text" : c.SqlType)}[]"))}) AS a ({string.Join(", ", columns.Select((_, i) => $"c{i}"))})";
        foreach (var batch in rows.Chunk(RowsAtOnce))
        {
            command.Parameters.Clear();
            for (var i = 0; i < columns.Count; i++)
            {
                var element = columns[i].Type == NpgsqlDbType.Jsonb ? NpgsqlDbType.Text : columns[i].Type;
                command.Parameters.Add(new NpgsqlParameter($"p{i}", NpgsqlDbType.Array | element) { Value = columns[i].Values(batch) });
            }

            await command.ExecuteNonQueryAsync(cancellation);
        }
    }
}
