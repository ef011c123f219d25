using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

public class WarehouseSchemaTests(PostgresCluster cluster)
{
    public static TheoryData<Store> Kinds => [Store.Sqlite, Store.PostgreSqlByCopy];

    /// <summary>A finding about an indicator, and a decision about it, as the first version stored them.</summary>
    private static readonly string[] FirstVersionRows =
    [
        """
        INSERT INTO submissions (submission_id, content_key, path, state, load_id, load_run, loaded_at, read_milliseconds, attempts, evaluation_count, finding_count, notice_count)
        VALUES (1, 'a', 'a.txt', 'loaded', 1, 'r', '2024-05-01', 1, 1, 1, 1, 0)
        """,
        """
        INSERT INTO evaluations (submission_id, evaluation_no, evaluation_key, is_current, type, form, stage, indicator_count)
        VALUES (1, 1, 'k', TRUE, 'project', 'table', 'evaluation', 1)
        """,
        "INSERT INTO indicators (submission_id, evaluation_no, indicator_no, name, canonical_id) VALUES (1, 1, 1, '养护里程', 'road_length')",
        """
        INSERT INTO findings (submission_id, evaluation_no, finding_no, across_files, rule, severity, subject, message, evidence, fingerprint, reader_id)
        VALUES (1, 1, 1, FALSE, 'PE301', 'error', '养护里程', '得分有误', '[]', 'f', 1)
        """,
        "INSERT INTO dispositions (fingerprint, decision, reason, decided_by, decided_at) VALUES ('f', 'confirmed', '原表有误', '甲', '2024-05-01')",
    ];

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

    [Fact]
    public async Task A_file_with_all_texts_and_accounts_and_its_backup_are_not_made_for_everybody()
    {
        using var file = new SqliteFile();
        await using var warehouse = file.Open();
        await WarehouseSchema.MigrateAsync(warehouse, Cancellation);
        var backup = file.Path + ".backup";
        await WarehouseBackup.WriteAsync(warehouse, backup, Cancellation);

        // While somebody reads, the files beside it are there.
        await using var reading = await warehouse.ConnectAsync(Cancellation);
        await using var command = reading.CreateCommand();
        command.CommandText = "SELECT count(*) FROM users";
        await command.ExecuteScalarAsync(Cancellation);
        foreach (var path in new[] { file.Path, file.Path + "-wal", backup })
            Assert.Equal(UnixFileMode.None, ModeOf(path) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite));

        static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);
    }

    [Fact]
    public async Task A_file_that_is_there_keeps_its_rights()
    {
        using var file = new SqliteFile();
        await File.WriteAllBytesAsync(file.Path, [], Cancellation);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        await using var warehouse = file.Open();

        await WarehouseSchema.MigrateAsync(warehouse, Cancellation);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file.Path).HasFlag(UnixFileMode.OtherRead));
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
    public async Task A_warehouse_of_the_first_version_is_brought_up_with_what_is_in_it(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await using (var context = database.Warehouse.Context())
        {
            await context.GetService<IMigrator>().MigrateAsync("Initial", Cancellation);
            await context.Database.ExecuteSqlRawAsync("CREATE VIEW current_findings AS SELECT f.* FROM findings f", Cancellation);
            foreach (var statement in FirstVersionRows)
                await context.Database.ExecuteSqlRawAsync(statement, Cancellation);
        }

        Assert.Equal(SchemaState.Older, (await WarehouseSchema.ReadAsync(database.Warehouse, Cancellation)).State);
        Assert.NotEmpty(await WarehouseSchema.MigrateAsync(database.Warehouse, Cancellation));
        await using var after = database.Warehouse.Context();
        Assert.Equal("road_length", Assert.Single(after.Findings).CanonicalId);
        Assert.Equal("原表有误", Assert.Single(after.Dispositions).Reason);
        Assert.Equal(1, after.Database.SqlQueryRaw<long>("SELECT count(*) AS \"Value\" FROM current_findings WHERE decision = 'confirmed'").Single());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Views_that_a_killed_program_did_not_come_to_make_are_made_by_the_next(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await WarehouseSchema.MigrateAsync(database.Warehouse, Cancellation);
        await using var context = database.Warehouse.Context();
        await context.Database.ExecuteSqlRawAsync("DROP VIEW full_marks_league", Cancellation);
        await WarehouseSchema.MigrateAsync(database.Warehouse, Cancellation);
        Assert.Equal(0, context.Database.SqlQueryRaw<long>("SELECT count(*) AS \"Value\" FROM full_marks_league").Single());
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
    public async Task A_program_killed_at_any_statement_of_making_a_SQLite_warehouse_leaves_one_that_the_next_completes()
    {
        using var file = new SqliteFile();
        await using var warehouse = file.Open();
        var left = new List<string>();
        using (new StatementWatch(file.Path, () => left.Add(file.Copy($"killed{left.Count}.db"))))
            await WarehouseSchema.MigrateAsync(warehouse, Cancellation);
        Assert.True(left.Count > 20, $"{left.Count} statements were seen.");

        foreach (var path in left)
        {
            Assert.True(WarehouseUrl.TryParse("sqlite:" + path, out var url, out _));
            await using var next = new WarehouseDatabase(url);
            await WarehouseSchema.MigrateAsync(next, Cancellation);
            Assert.Equal(SchemaState.Current, (await WarehouseSchema.ReadAsync(next, Cancellation)).State);
        }
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
    public async Task A_lock_that_cannot_be_made_is_not_taken_for_one_that_is_held()
    {
        Assert.True(WarehouseUrl.TryParse("sqlite:" + Path.Combine(Path.GetTempPath(), new string('a', 400) + ".db"), out var url, out _));
        await using var database = new WarehouseDatabase(url);
        var refused = await Assert.ThrowsAsync<WarehouseException>(() => WarehouseSchema.MigrateAsync(database, TestContext.Current.CancellationToken));
        Assert.Contains("锁文件建不成", refused.Message, StringComparison.Ordinal);
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
