using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Databases;

/// <summary>A warehouse by its address: connections and contexts to it. Schema and life cycle: <see cref="WarehouseSchema"/>.</summary>
public sealed class WarehouseDatabase(WarehouseUrl url) : IAsyncDisposable
{
    private readonly NpgsqlDataSource? postgres = url.Kind == WarehouseKind.PostgreSql ? NpgsqlDataSource.Create(url.ConnectionString) : null;

    public WarehouseUrl Url { get; } = url;

    public bool IsPostgreSql => postgres is not null;

    /// <summary>A context of its own; the caller disposes it. No change is tracked: what is read is not written back.</summary>
    public WarehouseContext Context() => postgres is not null
        ? new PostgreSqlWarehouse(new DbContextOptionsBuilder<PostgreSqlWarehouse>().UseNpgsql(postgres).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options)
        : new SqliteWarehouse(new DbContextOptionsBuilder<SqliteWarehouse>().UseSqlite(Url.ConnectionString).AddInterceptors(SqliteSettings.Instance).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options);

    /// <summary>An open connection of its own; the caller disposes it.</summary>
    /// <exception cref="DbException">The database is not there.</exception>
    public async Task<DbConnection> ConnectAsync(CancellationToken cancellation)
    {
        if (postgres is not null)
            return await postgres.OpenConnectionAsync(cancellation);
        var connection = new SqliteConnection(Url.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            SqliteSettings.Apply(connection);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Connections kept open are closed: the database was stopped and is there again.</summary>
    public void Forget()
    {
        if (postgres is not null)
            postgres.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        if (postgres is not null)
            await postgres.DisposeAsync();
    }
}
