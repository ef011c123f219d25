using System.Globalization;
using Npgsql;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

/// <summary>One empty database for one test.</summary>
public sealed record PostgresDatabase(int Port, string Name)
{
    /// <summary>As --db takes it.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"postgresql://postgres@127.0.0.1:{Port}/{Name}");

    public string ConnectionString => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Database = Name,
        Username = "postgres",
        // A pool would keep connections of databases that are long done with; a cluster grants a hundred.
        Pooling = false,
    }.ToString();

    public async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T?> ScalarAsync<T>(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() is { } value and not DBNull ? (T)value : default;
    }
}
