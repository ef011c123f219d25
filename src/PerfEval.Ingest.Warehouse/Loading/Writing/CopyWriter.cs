using Npgsql;

namespace PerfEval.Ingest.Warehouse.Loading.Writing;

/// <summary>COPY … FROM STDIN (FORMAT BINARY): the quickest way into PostgreSQL.</summary>
internal sealed class CopyWriter(NpgsqlConnection connection) : IBulkWriter
{
    public async Task WriteAsync<T>(TableMapping<T> table, IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class
    {
        if (rows.Count == 0)
            return;
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table.Table} ({table.ColumnList}) FROM STDIN (FORMAT BINARY)", cancellation);
        foreach (var row in rows)
        {
            copy.StartRow();
            foreach (var column in table.Columns)
                column.Copy(copy, row);
        }

        await copy.CompleteAsync(cancellation);
    }
}
