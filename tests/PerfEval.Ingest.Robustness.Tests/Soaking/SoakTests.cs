using PerfEval.Ingest.Stress.Soaking;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Robustness.Tests.Soaking;

/// <summary>The short form of the soak; the long one is <c>PerfEval.Ingest.Stress soak</c>.</summary>
public sealed class SoakTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_load_whose_workers_loader_and_database_are_killed_ends_with_what_a_calm_one_has(bool usesPostgres)
    {
        Assert.SkipUnless(!usesPostgres || PostgresPrograms.Missing is null, PostgresPrograms.Missing ?? "");
        var folder = Directory.CreateTempSubdirectory("perfeval-soak-");
        try
        {
            using var output = new StringWriter();
            var options = new SoakOptions { Files = 400, Seed = 4, UsesPostgres = usesPostgres, Hostile = 0.05m, WorkerKills = 1, WorkerAge = TimeSpan.Zero, LoaderKills = usesPostgres ? 2 : 1, DatabaseStops = usesPostgres ? 1 : 0, Jobs = 2 };
            var faults = await SoakCommand.RunAsync(options, folder.FullName, output, Cancellation);
            Assert.True(faults.Count == 0, output.ToString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Warehouses_that_hold_different_things_are_told_apart()
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-soak-");
        try
        {
            await using var database = await SoakDatabase.StartAsync(new SoakOptions { UsesPostgres = false }, folder.FullName);
            var options = new SoakOptions { Files = 50, UsesPostgres = false, Hostile = 0 };
            var (all, most) = (await database.CreateAsync("all"), await database.CreateAsync("most"));
            var files = SoakFiles.Make(options, Path.Combine(folder.FullName, "submitted"));
            await new SoakLoads(options, folder.FullName, files.Folder, database, TextWriter.Null).CalmAsync(all, Cancellation);
            File.Delete(Directory.EnumerateFiles(files.Folder, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
            await new SoakLoads(options, folder.FullName, files.Folder, database, TextWriter.Null).CalmAsync(most, Cancellation);
            var differences = await WarehouseDigest.DifferencesAsync(all, most, Cancellation);
            Assert.EndsWith("contents differ", differences[0], StringComparison.Ordinal);
            Assert.Contains(differences, d => d.StartsWith("calm only: submissions ", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_same_seed_disturbs_at_the_same_moments_and_kills_the_loader_last()
    {
        var options = new SoakOptions { Seed = 9, WorkerKills = 5, LoaderKills = 3, DatabaseStops = 2 };
        var plan = Disturbances.Plan(options);
        Assert.Equal(plan, Disturbances.Plan(options));
        Assert.NotEqual(plan, Disturbances.Plan(options with { Seed = 10 }));
        Assert.Equal(plan.OrderBy(d => d.At), plan);
        Assert.Equal(Disturbance.LoaderKilled, plan[^1].Kind);
        Assert.Equal([(Disturbance.WorkerKilled, 5), (Disturbance.LoaderKilled, 3), (Disturbance.DatabaseStopped, 2)], plan.CountBy(d => d.Kind).OrderBy(k => k.Key).Select(k => (k.Key, k.Value)));
    }

    [Theory]
    [InlineData("--files")]
    [InlineData("--files", "many")]
    [InlineData("--db", "oracle")]
    [InlineData("--loader-kills", "0")]
    public async Task A_wrong_option_is_told_with_the_usage(params string[] arguments)
    {
        using var errors = new StringWriter();
        Assert.Equal(2, await SoakCommand.RunAsync(arguments, TextWriter.Null, errors));
        Assert.Contains("soak [--files 50000]", errors.ToString(), StringComparison.Ordinal);
    }
}
