using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Warehouse.Tests.Loading;

/// <summary>What a load withstands from text and from the machine it runs on.</summary>
public sealed class HostileLoadTests(PostgresCluster cluster)
{
    public static TheoryData<Store> Stores => WarehouseLoaderTests.Stores;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Signs_that_separate_fields_and_end_statements_are_text(Store store)
    {
        const string name = "道路\t养护\\N\\.\n'; DROP TABLE evaluations; --\"\u001b[31m{},$1 @p0 \uFEFF";
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(database, Invented.File("a\t\\.'b.docx", Invented.Form("a", project: name)), TimeProvider.System);
        await using var context = database.Warehouse.Context();
        Assert.Equal(name, Assert.Single(context.Evaluations).ProjectName);
        Assert.Equal("a\t\\.'b.docx", Assert.Single(context.SubmissionPaths).Path);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_clock_turned_back_by_a_year_between_loads_loses_nothing_and_doubles_nothing_and_the_later_load_counts(Store store)
    {
        var now = new DateTimeOffset(2024, 5, 1, 8, 0, 0, TimeSpan.Zero);
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        Assert.Equal(StoreOutcome.Loaded, await LoadAsync(database, Invented.File("a.docx", Invented.Form("a", score: 99m)), new StandingClock(now)));
        Assert.Equal(StoreOutcome.Loaded, await LoadAsync(database, Invented.File("b.docx", Invented.Form("b", score: 92.5m)), new StandingClock(now.AddYears(-1))));
        Assert.Equal(StoreOutcome.AlreadyLoaded, await LoadAsync(database, Invented.File("a.docx", Invented.Form("a", score: 99m)), new StandingClock(now.AddYears(-2))));
        await using var context = database.Warehouse.Context();
        Assert.Equal((2, 2), (context.Submissions.Count(), context.Evaluations.Count()));
        Assert.Equal(92.5m, context.Evaluations.Single(e => e.IsCurrent).TotalScore);
    }

    private static async Task<StoreOutcome> LoadAsync(TestDatabase database, FileToStore file, TimeProvider time)
    {
        var loader = await WarehouseLoader.BeginAsync(database.Warehouse, Invented.Settings(useCopy: database.Store != Store.PostgreSqlByArrays) with { Time = time }, Cancellation);
        var outcome = Assert.Single(await loader.StoreAsync([file], Cancellation));
        await loader.FinishAsync(1, 0, Cancellation);
        return outcome;
    }

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
