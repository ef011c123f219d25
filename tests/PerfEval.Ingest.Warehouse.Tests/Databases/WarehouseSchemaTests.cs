using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

public class WarehouseSchemaTests(PostgresCluster cluster)
{
    public static TheoryData<Store> Kinds => [Store.Sqlite, Store.PostgreSqlByCopy];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_warehouse_is_made_once_and_then_is_current(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        Assert.Equal(SchemaState.Absent, (await WarehouseSchema.ReadAsync(database.Warehouse, Cancellation)).State);
        Assert.NotEmpty(await WarehouseSchema.MigrateAsync(database.Warehouse, Cancellation));
        Assert.Empty(await WarehouseSchema.MigrateAsync(database.Warehouse, Cancellation));
        Assert.Equal(SchemaState.Current, (await WarehouseSchema.ReadAsync(database.Warehouse, Cancellation)).State);
        await WarehouseSchema.RequireCurrentAsync(database.Warehouse, Cancellation);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_migrations_make_what_the_model_says(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await using var context = database.Warehouse.Context();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_newer_database_is_refused_and_left_alone(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await WarehouseSchema.MigrateAsync(database.Warehouse, Cancellation);
        await using (var context = database.Warehouse.Context())
            await context.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('20990101000000_Later', '99')", Cancellation);
        var fault = await Assert.ThrowsAsync<WarehouseException>(() => WarehouseSchema.MigrateAsync(database.Warehouse, Cancellation));
        Assert.Contains("20990101000000_Later", fault.Message, StringComparison.Ordinal);
        Assert.Contains("请升级 perfeval", fault.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<WarehouseException>(() => WarehouseSchema.RequireCurrentAsync(database.Warehouse, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Several_programs_may_make_the_same_warehouse_at_once(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => WarehouseSchema.MigrateAsync(database.Warehouse, Cancellation))));
        Assert.Single(applied, a => a.Count > 0);
    }

    [Fact]
    public async Task A_lock_that_a_killed_program_left_in_SQLite_stops_nobody()
    {
        using var file = new SqliteFile();
        await using var warehouse = file.Open();
        await using (var context = warehouse.Context())
            await context.Database.ExecuteSqlRawAsync("CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2024-01-01')", Cancellation);
        Assert.NotEmpty(await WarehouseSchema.MigrateAsync(warehouse, Cancellation));
    }

    [Fact]
    public async Task Asking_about_a_SQLite_file_does_not_make_it()
    {
        using var file = new SqliteFile();
        await using var warehouse = file.Open();
        Assert.Equal(SchemaState.Absent, (await WarehouseSchema.ReadAsync(warehouse, Cancellation)).State);
        Assert.False(File.Exists(file.Path));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_script_makes_the_same_warehouse(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await using (var connection = await database.Warehouse.ConnectAsync(Cancellation))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = WarehouseSchema.Script(database.Warehouse);
            await command.ExecuteNonQueryAsync(Cancellation);
            if (store != Store.Sqlite)
                await command.ExecuteNonQueryAsync(Cancellation);
        }

        Assert.Equal(SchemaState.Current, (await WarehouseSchema.ReadAsync(database.Warehouse, Cancellation)).State);
    }

    [Fact]
    public async Task Every_table_and_column_says_in_PostgreSQL_what_it_is()
    {
        await using var database = await TestDatabase.CreateAsync(Store.PostgreSqlByCopy, cluster);
        await WarehouseSchema.MigrateAsync(database.Warehouse, Cancellation);
        await using var connection = await database.Warehouse.ConnectAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT c.relname || coalesce('.' || a.attname, '')
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
            LEFT JOIN pg_attribute a ON c.relkind = 'r' AND a.attrelid = c.oid AND a.attnum > 0
            WHERE c.relkind IN ('r', 'v') AND c.relname NOT LIKE '\_\_EF%' AND coalesce(col_description(c.oid, a.attnum), obj_description(c.oid)) IS NULL
            """;
        var silent = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        while (await reader.ReadAsync(Cancellation))
            silent.Add(reader.GetString(0));
        Assert.Empty(silent);
    }
}
