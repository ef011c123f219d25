using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Views;

namespace PerfEval.Ingest.Warehouse.Databases;

public enum SchemaState
{
    /// <summary>There is no warehouse in the database yet.</summary>
    Absent,

    /// <summary>Of an earlier version of the program: to be migrated.</summary>
    Older,

    Current,

    /// <summary>Of a later version of the program: not to be touched.</summary>
    Newer,
}

/// <summary>The tables and views of a warehouse: what version they are of, and bringing them to this program's.</summary>
/// <param name="Applied">Migrations that the database has had.</param>
/// <param name="Pending">Migrations that it lacks.</param>
/// <param name="Unknown">Migrations that it has had and this program does not know.</param>
public sealed record WarehouseSchema(IReadOnlyList<string> Applied, IReadOnlyList<string> Pending, IReadOnlyList<string> Unknown)
{
    public SchemaState State => this switch
    {
        { Unknown.Count: > 0 } => SchemaState.Newer,
        { Applied.Count: 0 } => SchemaState.Absent,
        { Pending.Count: > 0 } => SchemaState.Older,
        _ => SchemaState.Current,
    };

    /// <exception cref="DbException">The database is not there.</exception>
    public static async Task<WarehouseSchema> ReadAsync(WarehouseDatabase database, CancellationToken cancellation)
    {
        // A file that is asked about is not made by the asking.
        if (database.Url.File is { } file && !File.Exists(file))
            return new([], Known(database), []);
        await using var connection = await database.ConnectAsync(cancellation);
        var applied = await AppliedAsync(connection, database.IsPostgreSql, cancellation);
        var known = Known(database);
        return new(applied, [.. known.Except(applied, StringComparer.Ordinal)], [.. applied.Except(known, StringComparer.Ordinal)]);
    }

    /// <summary>For commands that read: the warehouse must be there and be this program's.</summary>
    /// <exception cref="WarehouseException">It is not; the message says what to do.</exception>
    public static async Task RequireCurrentAsync(WarehouseDatabase database, CancellationToken cancellation)
    {
        var schema = await ReadAsync(database, cancellation);
        switch (schema.State)
        {
            case SchemaState.Absent:
                throw new WarehouseException($"{database.Url.Shown} 里还没有数据仓库；先用 perfeval load 装入文件，或用 perfeval db migrate 建库");
            case SchemaState.Older:
                throw new WarehouseException($"{database.Url.Shown} 是旧版本的数据仓库，请先运行 perfeval db migrate（建议先 perfeval db backup）");
            case SchemaState.Newer:
                throw Newer(database, schema);
        }
    }

    /// <summary>Makes or brings up the tables and views; two programs at once do it one after the other.</summary>
    /// <returns>The migrations that were applied.</returns>
    /// <exception cref="WarehouseException">The database is of a later version.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(WarehouseDatabase database, CancellationToken cancellation)
    {
        if ((await ReadAsync(database, cancellation)).State == SchemaState.Current && !await LacksViewsAsync(database, cancellation))
            return [];
        await using var alone = await MigrationLock.TakeAsync(database, cancellation);
        var schema = await ReadAsync(database, cancellation);
        if (schema.State == SchemaState.Newer)
            throw Newer(database, schema);
        if (database.Url.File is { } file && !File.Exists(file))
            WarehouseFile.Make(file);
        await using var context = database.Context();
        if (schema.State != SchemaState.Current)
        {
            await alone.ClearAbandonedAsync(context, cancellation);
            await WarehouseViews.DropAsync(context, database.IsPostgreSql, cancellation);
            await context.Database.MigrateAsync(cancellation);
        }

        await WarehouseViews.CreateAsync(context, database.IsPostgreSql, cancellation);
        return schema.Pending;
    }

    /// <summary>Everything as one script, for an administrator who wants to see it or run it himself; it can be run again.</summary>
    public static string Script(WarehouseDatabase database)
    {
        using var context = database.Context();
        // SQLite has no conditions in scripts: its script is for an empty database.
        var options = database.IsPostgreSql ? MigrationsSqlGenerationOptions.Idempotent : MigrationsSqlGenerationOptions.Default;
        return Joined(WarehouseViews.Drops(database.IsPostgreSql)) + context.GetService<IMigrator>().GenerateScript(options: options) + "\n" + Joined(WarehouseViews.Statements(database.IsPostgreSql));

        static string Joined(IEnumerable<string> statements) => string.Join("\n", statements.Select(s => s + ";\n"));
    }

    private static async Task<bool> LacksViewsAsync(WarehouseDatabase database, CancellationToken cancellation)
    {
        await using var connection = await database.ConnectAsync(cancellation);
        return await WarehouseViews.AreMissingAsync(connection, database.IsPostgreSql, cancellation);
    }

    private static WarehouseException Newer(WarehouseDatabase database, WarehouseSchema schema) =>
        new($"{database.Url.Shown} 是更新版本的程序建的（{schema.Unknown[^1]}），本程序不认识，不会改动它；请升级 perfeval");

    private static IReadOnlyList<string> Known(WarehouseDatabase database) =>
        [.. typeof(WarehouseSchema).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Migration)) && t.GetCustomAttributes(typeof(DbContextAttribute), inherit: false) is [DbContextAttribute of]
                && of.ContextType == (database.IsPostgreSql ? typeof(PostgreSqlWarehouse) : typeof(SqliteWarehouse)))
            .Select(t => ((MigrationAttribute)t.GetCustomAttributes(typeof(MigrationAttribute), inherit: false)[0]).Id)
            .Order(StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<string>> AppliedAsync(DbConnection connection, bool isPostgreSql, CancellationToken cancellation)
    {
        await using var exists = connection.CreateCommand();
        exists.CommandText = isPostgreSql
            ? "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '__EFMigrationsHistory'"
            : "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsHistory'";
        if (await exists.ExecuteScalarAsync(cancellation) is null)
            return [];
        await using var select = connection.CreateCommand();
        select.CommandText = "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY \"MigrationId\"";
        var applied = new List<string>();
        await using var reader = await select.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            applied.Add(reader.GetString(0));
        return applied;
    }
}
