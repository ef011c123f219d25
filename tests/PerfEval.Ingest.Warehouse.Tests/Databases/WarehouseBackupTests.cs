using System.Globalization;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Tests.Loading;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

public class WarehouseBackupTests(PostgresCluster cluster)
{
    public static TheoryData<Store> Kinds => [Store.Sqlite, Store.PostgreSqlByCopy];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_backup_holds_what_the_warehouse_holds_and_overwrites_nothing(Store store)
    {
        await using var database = await LoadedAsync(store);
        var folder = Directory.CreateTempSubdirectory("perfeval-test-");
        try
        {
            var file = Path.Combine(folder.FullName, "copy.db");
            await WarehouseBackup.WriteAsync(database.Warehouse, file, Cancellation);
            Assert.True(new FileInfo(file).Length > 1000);
            await Assert.ThrowsAsync<WarehouseException>(() => WarehouseBackup.WriteAsync(database.Warehouse, file, Cancellation));
            if (store == Store.Sqlite)
            {
                Assert.True(WarehouseUrl.TryParse("sqlite:" + file, out var url, out _));
                await using var copy = new WarehouseDatabase(url);
                await using var context = copy.Context();
                Assert.Equal(2, context.Submissions.Count());
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_backup_logs_in_by_the_password_file_that_the_address_names()
    {
        await using var server = await PostgresCluster.StartOwnAsync();
        var database = await server.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE ROLE keeper SUPERUSER LOGIN PASSWORD 'geheim'");
        var access = (await database.ScalarAsync<string>("SHOW hba_file"))!;
        await File.WriteAllTextAsync(access, "host all keeper all scram-sha-256\n" + await File.ReadAllTextAsync(access, Cancellation), Cancellation);
        await database.ExecuteAsync("SELECT pg_reload_conf()");
        var folder = Directory.CreateTempSubdirectory("perfeval-test-");
        try
        {
            var passwords = Path.Combine(folder.FullName, "pgpass");
            await File.WriteAllTextAsync(passwords, "127.0.0.1:*:*:keeper:geheim\n", Cancellation);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(passwords, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            Assert.True(WarehouseUrl.TryParse($"postgresql://keeper@127.0.0.1:{database.Port.ToString(CultureInfo.InvariantCulture)}/{database.Name}?Passfile={Uri.EscapeDataString(passwords)}&Pooling=false", out var url, out var fault), fault);
            await using var warehouse = new WarehouseDatabase(url);
            await WarehouseSchema.MigrateAsync(warehouse, Cancellation);
            var file = Path.Combine(folder.FullName, "copy.dump");
            await WarehouseBackup.WriteAsync(warehouse, file, Cancellation);
            Assert.True(new FileInfo(file).Length > 1000);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_bears_the_name_of_a_backup_is_whole_whenever_the_program_is_killed()
    {
        await using var database = await LoadedAsync(Store.Sqlite);
        await using (var connection = await database.Warehouse.ConnectAsync(Cancellation))
        {
            await using var much = connection.CreateCommand();
            much.CommandText = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) UPDATE documents SET json = (SELECT group_concat(hex(randomblob(1000)), '') FROM n)";
            await much.ExecuteNonQueryAsync(Cancellation);
        }

        var folder = Directory.CreateTempSubdirectory("perfeval-test-");
        try
        {
            var file = Path.Combine(folder.FullName, "copy.db");

            // Left by one that was killed before.
            await File.WriteAllTextAsync(file + ".part", "half", Cancellation);
            var writing = Task.Run(() => WarehouseBackup.WriteAsync(database.Warehouse, file, Cancellation), Cancellation);
            while (!File.Exists(file) && !writing.IsCompleted)
                await Task.Yield();
            var length = new FileInfo(file).Length;
            await writing;
            Assert.Equal(new FileInfo(file).Length, length);
            Assert.True(length > 10_000_000);
            Assert.Equal([file], Directory.GetFiles(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<TestDatabase> LoadedAsync(Store store)
    {
        var database = await TestDatabase.CreateAsync(store, cluster);
        var loader = await WarehouseLoader.BeginAsync(database.Warehouse, Invented.Settings(), Cancellation);
        await loader.StoreAsync([Invented.File("a.docx", Invented.Form("a")), Invented.Refused("x.xls", "x", "not-supported", "电子表格")], Cancellation);
        await loader.FinishAsync(2, 1, Cancellation);
        return database;
    }
}
