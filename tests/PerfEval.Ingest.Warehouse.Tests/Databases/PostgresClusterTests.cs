using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

public class PostgresClusterTests(PostgresCluster cluster)
{
    [Fact]
    public async Task Two_tests_get_two_databases_of_one_server_in_UTF8()
    {
        var (first, second) = (await cluster.CreateDatabaseAsync(), await cluster.CreateDatabaseAsync());
        await first.ExecuteAsync("CREATE TABLE units (name text); INSERT INTO units VALUES ('青川县财政局')");
        Assert.Equal("青川县财政局", await first.ScalarAsync<string>("SELECT name FROM units"));
        Assert.Null(await second.ScalarAsync<string>("SELECT to_regclass('units')::text"));
        Assert.Equal(first.Port, second.Port);
        Assert.Equal("UTF8", await second.ScalarAsync<string>("SHOW server_encoding"));
    }

    [Fact]
    public async Task What_was_committed_is_there_after_a_stop_and_after_a_kill()
    {
        await using var own = await PostgresCluster.StartOwnAsync();
        var database = await own.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)");
        await own.StopAsync();
        await Assert.ThrowsAsync<NpgsqlException>(database.OpenAsync);
        await own.StartAsync();
        await database.ExecuteAsync("INSERT INTO kept VALUES (2)");
        await using (var open = await database.OpenAsync())
        {
            await own.KillAsync();
            await own.StartAsync();
        }

        Assert.Equal(2L, await database.ScalarAsync<long>("SELECT count(*) FROM kept"));
    }

    [Fact]
    public async Task A_cluster_leaves_neither_folder_nor_server()
    {
        var own = await PostgresCluster.StartOwnAsync();
        var database = await own.CreateDatabaseAsync();
        var data = (await database.ScalarAsync<string>("SHOW data_directory"))!;
        await own.DisposeAsync();
        Assert.False(Directory.Exists(Path.GetDirectoryName(data)));
        await Assert.ThrowsAsync<NpgsqlException>(database.OpenAsync);
    }

    /// <summary>As after a kill -9 of the tests and of everything that they started but the server.</summary>
    [Fact]
    public async Task A_server_that_a_killed_run_left_behind_is_gone_with_the_next_run()
    {
        PostgresCluster.Require();
        var root = Directory.CreateDirectory(Path.Combine("/tmp", "perfeval-postgres-left" + Path.GetRandomFileName())).FullName;
        var data = Path.Combine(root, "data");
        await File.WriteAllTextAsync(Path.Combine(root, "lock"), "");
        Directory.CreateDirectory(data);
        using var server = Process.Start("sh", ["-c", "while :; do sleep 0.1; done; : " + data]);
        await File.WriteAllTextAsync(Path.Combine(data, "postmaster.pid"), server.Id.ToString(CultureInfo.InvariantCulture) + "\n");

        await PostgresFolder.SweepAsync();

        await server.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        Assert.False(Directory.Exists(root));
    }

    [Fact]
    public async Task A_folder_in_use_is_left_alone()
    {
        var database = await cluster.CreateDatabaseAsync();
        await PostgresFolder.SweepAsync();
        Assert.Equal(1, await database.ScalarAsync<int>("SELECT 1"));
    }
}
