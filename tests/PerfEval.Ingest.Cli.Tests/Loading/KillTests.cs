using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>Whatever ends a load in its midst, the next run brings the warehouse to where a calm run would have.</summary>
public class KillTests(PostgresCluster cluster)
{
    private const int Kills = 20;

    public static TheoryData<Store> Kinds => [Store.Sqlite, Store.PostgreSqlByCopy];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_loader_killed_twenty_times_at_random_moments_ends_with_what_a_calm_one_has(Store store)
    {
        using var folder = new LoadFolder(reports: 150);
        await using var calm = await TestDatabase.CreateAsync(store, cluster);
        var length = TimeProvider.System.GetTimestamp();
        await CalmAsync(folder, calm.Url);
        var whole = TimeProvider.System.GetElapsedTime(length);

        await using var disturbed = await TestDatabase.CreateAsync(store, cluster);
        var random = new Random(20240501);
        var killed = 0;
        for (var i = 0; i < Kills; i++)
        {
            using var loader = ProgramProcess.Start("load", folder.Path, "--db", disturbed.Url, "--no-crosscheck");

            // Every moment of its life is hit, the start and the first commits more often: the later ones are reached only by what is left.
            await Task.Delay(TimeSpan.FromMilliseconds(random.NextInt64(50, (long)(whole.TotalMilliseconds / 2))), Cancellation);
            killed += loader.HasEnded ? 0 : 1;
            await loader.KillAsync(Cancellation);
        }

        Assert.True(killed > 0, "No kill hit a running loader.");
        await CalmAsync(folder, disturbed.Url);
        Assert.Equal(await WarehouseDump.OfAsync(calm.Warehouse, Cancellation), await WarehouseDump.OfAsync(disturbed.Warehouse, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Two_loaders_of_the_same_folder_at_once_lose_nothing_and_double_nothing(Store store)
    {
        using var folder = new LoadFolder(reports: 60);
        await using var calm = await TestDatabase.CreateAsync(store, cluster);
        await CalmAsync(folder, calm.Url);

        await using var shared = await TestDatabase.CreateAsync(store, cluster);
        using var first = ProgramProcess.Start("load", folder.Path, "--db", shared.Url, "--no-crosscheck");
        using var second = ProgramProcess.Start("load", folder.Path, "--db", shared.Url, "--no-crosscheck");
        var ends = await Task.WhenAll(first.EndAsync(Cancellation), second.EndAsync(Cancellation));
        Assert.All(ends, e => Assert.Equal((4, true), (e.Status, e.Output.Contains($"发现 {folder.Found} 个文件", StringComparison.Ordinal))));
        Assert.Equal(await WarehouseDump.OfAsync(calm.Warehouse, Cancellation), await WarehouseDump.OfAsync(shared.Warehouse, Cancellation));
    }

    [Fact]
    public async Task Worker_processes_killed_in_the_midst_of_a_load_cost_it_nothing()
    {
        using var folder = new LoadFolder(reports: 150);
        using var file = new SqliteFile();
        using var loader = ProgramProcess.Start("load", folder.Path, "--db", file.Url, "--no-crosscheck", "--jobs", "2");

        // The first two only: a file that is tried once more is read in a later one, and has no third attempt.
        IReadOnlyList<int> workers = [];
        while (workers.Count < 2 && !loader.HasEnded)
        {
            await Task.Delay(20, Cancellation);
            workers = loader.Children();
        }

        Assert.Equal(2, workers.Count);
        foreach (var worker in workers)
        {
            await Task.Delay(700, Cancellation);
            try
            {
                System.Diagnostics.Process.GetProcessById(worker).Kill();
            }
            catch (ArgumentException)
            {
                // It had ended by itself.
            }
        }

        var (status, output, error) = await loader.EndAsync(Cancellation);
        Assert.Equal(4, status);
        Assert.Contains($"发现 {folder.Found} 个文件", output, StringComparison.Ordinal);
        Assert.Contains($" + 未装入 {folder.Refused}\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("worker-died", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostgreSQL_stopped_in_the_midst_and_started_again_is_waited_for()
    {
        // More than two batches: whichever is seen first, another is to come.
        using var folder = new LoadFolder(reports: 440);
        await using var own = await PostgresCluster.StartOwnAsync();
        var database = await own.CreateDatabaseAsync();
        Assert.True(WarehouseUrl.TryParse(database.Url, out var url, out _));
        using var loader = ProgramProcess.Start("load", folder.Path, "--db", database.Url, "--no-crosscheck");
        await using (var warehouse = new WarehouseDatabase(url))
        {
            while (!loader.HasEnded && await StoredAsync(database) < 1)
                await Task.Delay(50, Cancellation);
        }

        Assert.False(loader.HasEnded, "The load was over before the database could be stopped.");
        await own.KillAsync();
        await Task.Delay(TimeSpan.FromSeconds(4), Cancellation);
        await own.StartAsync();
        var (status, output, error) = await loader.EndAsync(Cancellation);
        Assert.True(status == 4, error + output);
        Assert.Contains($"未装入 {folder.Refused}", output, StringComparison.Ordinal);
        Assert.Contains("数据库暂时用不了", error, StringComparison.Ordinal);

        await using var calm = await TestDatabase.CreateAsync(Store.PostgreSqlByCopy, cluster);
        await CalmAsync(folder, calm.Url);
        await using var after = new WarehouseDatabase(url);
        Assert.Equal(await WarehouseDump.OfAsync(calm.Warehouse, Cancellation), await WarehouseDump.OfAsync(after, Cancellation));
    }

    [Fact]
    public async Task A_full_disk_ends_the_load_with_a_clear_line_and_loses_nothing_that_was_stored()
    {
        using var folder = new LoadFolder(reports: 120);
        using var disk = new SmallDisk(megabytes: 3);
        Assert.SkipUnless(disk.IsMounted, "A small disk can be mounted by the superuser only.");
        var url = $"sqlite:{Path.Combine(disk.Path, "warehouse.db")}";
        using var loader = ProgramProcess.Start("load", folder.Path, "--db", url, "--no-crosscheck");
        var (status, _, error) = await loader.EndAsync(Cancellation);
        Assert.Equal(1, status);
        Assert.Contains("磁盘已满", error, StringComparison.Ordinal);

        disk.Grow(megabytes: 200);
        await CalmAsync(folder, url);
        using var file = new SqliteFile();
        await CalmAsync(folder, file.Url);
        await using var calm = file.Open();
        Assert.True(WarehouseUrl.TryParse(url, out var parsed, out _));
        await using var after = new WarehouseDatabase(parsed);
        Assert.Equal(await WarehouseDump.OfAsync(calm, Cancellation), await WarehouseDump.OfAsync(after, Cancellation));
    }

    private static async Task CalmAsync(LoadFolder folder, string url)
    {
        using var loader = ProgramProcess.Start("load", folder.Path, "--db", url, "--no-crosscheck");
        var (status, output, error) = await loader.EndAsync(Cancellation);
        Assert.True(status == 4, error + output);
        Assert.Contains($"发现 {folder.Found} 个文件", output, StringComparison.Ordinal);
        Assert.Contains($"未装入 {folder.Refused}", output, StringComparison.Ordinal);
    }

    private static async Task<long> StoredAsync(PostgresDatabase database)
    {
        try
        {
            return await database.ScalarAsync<long>("SELECT count(*) FROM submissions");
        }
        catch (Npgsql.PostgresException)
        {
            // The tables are not there yet.
            return 0;
        }
    }
}
