using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading.Writing;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>
/// A transaction in which the loader writes, alone: other loaders wait for its end (an advisory lock in PostgreSQL, the write lock in
/// SQLite). So what is not there when it looks is not there when it writes, and plain statements do that every database knows.
/// </summary>
internal sealed class StoreTransaction : IAsyncDisposable
{
    /// <summary>"perfload": held in PostgreSQL by whoever writes what was read or compared.</summary>
    internal const long AdvisoryKey = 0x70657266_6c6f6164;

    private static readonly string Begin = string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({AdvisoryKey})");

    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly bool isPostgreSql;
    private readonly bool isLong;

    private StoreTransaction(DbConnection connection, DbTransaction transaction, IBulkWriter bulk, bool isPostgreSql, bool isLong)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.isPostgreSql = isPostgreSql;
        this.isLong = isLong;
        Bulk = bulk;
    }

    public IBulkWriter Bulk { get; }

    /// <param name="database">Where.</param>
    /// <param name="useCopy">In PostgreSQL: by COPY; else by arrays.</param>
    /// <param name="cancellation">Ends waiting.</param>
    public static Task<StoreTransaction> BeginAsync(WarehouseDatabase database, bool useCopy, CancellationToken cancellation) => BeginAsync(database, useCopy, alone: true, isLong: false, cancellation);

    /// <summary>For what goes through the whole warehouse: its statements may take as long as <see cref="LongStatements.Limit"/>.</summary>
    public static Task<StoreTransaction> BeginLongAsync(WarehouseDatabase database, CancellationToken cancellation) => BeginAsync(database, useCopy: false, alone: true, isLong: true, cancellation);

    /// <summary>For looking only: nobody waits for it, and it waits for nobody.</summary>
    public static Task<StoreTransaction> BeginReadingAsync(WarehouseDatabase database, CancellationToken cancellation) => BeginAsync(database, useCopy: false, alone: false, isLong: false, cancellation);

    /// <summary>Both.</summary>
    public static Task<StoreTransaction> BeginLongReadingAsync(WarehouseDatabase database, CancellationToken cancellation) => BeginAsync(database, useCopy: false, alone: false, isLong: true, cancellation);

    private static async Task<StoreTransaction> BeginAsync(WarehouseDatabase database, bool useCopy, bool alone, bool isLong, CancellationToken cancellation)
    {
        var connection = await database.ConnectAsync(cancellation);
        try
        {
            // Not deferred, SQLite takes the write lock at once.
            var transaction = connection is SqliteConnection file ? file.BeginTransaction(deferred: !alone) : await connection.BeginTransactionAsync(cancellation);
            IBulkWriter bulk = connection is SqliteConnection sqlite
                ? new SqliteWriter(sqlite) { Transaction = (SqliteTransaction)transaction }
                : useCopy ? new CopyWriter((NpgsqlConnection)connection) : new UnnestWriter((NpgsqlConnection)connection);
            var begun = new StoreTransaction(connection, transaction, bulk, database.IsPostgreSql, isLong);
            if (alone && database.IsPostgreSql)
                await begun.ExecuteAsync(Begin, cancellation);
            return begun;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>A condition that a column holds one of the values of a list parameter; see <see cref="List"/>.</summary>
    public string In(string column, string parameter) => isPostgreSql ? $"{column} = ANY(@{parameter})" : $"{column} IN (SELECT value FROM json_each(@{parameter}))";

    /// <summary>The value of a list parameter.</summary>
    public object List<T>(IEnumerable<T> values) => isPostgreSql ? values.ToArray() : JsonSerializer.Serialize(values);

    /// <summary>A text column that sorts by code, the same in every database.</summary>
    public string Ordinal(string column) => isPostgreSql ? $"{column} COLLATE \"C\"" : column;

    public async Task<int> ExecuteAsync(string sql, CancellationToken cancellation, params (string Name, object? Value)[] parameters)
    {
        await using var command = Command(sql, parameters);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<T?> ScalarAsync<T>(string sql, CancellationToken cancellation, params (string Name, object? Value)[] parameters)
    {
        await using var command = Command(sql, parameters);
        return await command.ExecuteScalarAsync(cancellation) is { } value and not DBNull ? (T)Convert.ChangeType(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), CultureInfo.InvariantCulture) : default;
    }

    public async Task<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellation, params (string Name, object? Value)[] parameters)
    {
        await using var command = Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>
    /// Ids for that many new submissions. None is given twice where anything still speaks of it: those of spot checks stay when their
    /// files are purged.
    /// </summary>
    public async Task<long> FirstSubmissionIdAsync(int count, CancellationToken cancellation) => isPostgreSql
        ? await ScalarAsync<long>($"SELECT min(nextval('{Model.PostgreSqlWarehouse.SubmissionIds}')) FROM generate_series(1, @n)", cancellation, ("n", count))
        : await ScalarAsync<long>("SELECT coalesce(max(id), 0) + 1 FROM (SELECT max(submission_id) AS id FROM submissions UNION ALL SELECT max(submission_id) FROM sample_items) AS used", cancellation);

    /// <summary>
    /// For a transaction that stores documents: they are half of what is written, and compressing them by PostgreSQL's own way is half
    /// of the time that they take. lz4 instead, where the server has it.
    /// </summary>
    public async Task CompressQuicklyAsync(CancellationToken cancellation)
    {
        if (isPostgreSql)
            await ExecuteAsync("SELECT set_config(name, 'lz4', true) FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY(enumvals)", cancellation);
    }

    public async Task CommitAsync(CancellationToken cancellation) => await transaction.CommitAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        (Bulk as IDisposable)?.Dispose();
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private DbCommand Command(string sql, (string Name, object? Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        if (isLong)
            LongStatements.Allow(command);
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value is null or NoNumber ? DBNull.Value : value;
            if (value is null or NoNumber)
                parameter.DbType = value is null ? DbType.String : DbType.Int32;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
