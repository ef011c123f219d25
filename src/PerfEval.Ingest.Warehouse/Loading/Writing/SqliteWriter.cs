using Microsoft.Data.Sqlite;

namespace PerfEval.Ingest.Warehouse.Loading.Writing;

/// <summary>One prepared INSERT a table, run for every row; statements are kept for the connection's life.</summary>
internal sealed class SqliteWriter(SqliteConnection connection) : IBulkWriter, IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    public SqliteTransaction? Transaction { get; set; }

    public Task WriteAsync<T>(TableMapping<T> table, IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class
    {
        if (rows.Count == 0)
            return Task.CompletedTask;
        var command = Command(table);
        command.Transaction = Transaction;
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < table.Columns.Count; i++)
                command.Parameters[i].Value = table.Columns[i].Value(row);
            command.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();
    }

    private SqliteCommand Command<T>(TableMapping<T> table)
        where T : class
    {
        if (prepared.TryGetValue(table.Table, out var known))
            return known;
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table.Table} ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"$p{i}"))})";
        for (var i = 0; i < table.Columns.Count; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        command.Prepare();
        return prepared[table.Table] = command;
    }
}
