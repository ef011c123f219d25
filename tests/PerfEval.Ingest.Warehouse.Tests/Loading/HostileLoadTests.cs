using System.Data.Common;
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

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_text_of_any_length_in_the_place_of_the_unit_refuses_nothing_and_is_kept(Store store)
    {
        // No two characters alike in a row: nothing that a database could press together.
        var unit = string.Concat(Enumerable.Range(0, 4_000).Select(i => (char)(0x4E00 + ((i * 7919) % 20_000)))) + "局";
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var file = Invented.File("a.docx", Invented.Form("a", unit: unit));
        file.Rows!.Findings[0].Fingerprint = "a digest, which has its length";
        Assert.Equal(StoreOutcome.Loaded, await LoadAsync(database, file, TimeProvider.System));
        await using var context = database.Warehouse.Context();
        var evaluation = Assert.Single(context.Evaluations);
        Assert.Equal((unit, null), (evaluation.ImplementingUnit, evaluation.UnitId));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Paths_that_are_no_text_can_be_given(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var settings = Invented.Settings(useCopy: store != Store.PostgreSqlByArrays, arguments: "报送\ud800");
        await WarehouseLoader.BeginAsync(database.Warehouse, settings, Cancellation);
        Assert.True((await WarehouseLoader.BeginAsync(database.Warehouse, settings, Cancellation)).Identity.IsContinued);
        await using var context = database.Warehouse.Context();
        Assert.Equal("报送\ufffd", Assert.Single(context.Loads).Arguments);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_unit_of_a_batch_that_was_not_stored_is_not_taken_for_stored(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var settings = Invented.Settings(useCopy: store != Store.PostgreSqlByArrays);
        var mine = (await WarehouseLoader.BeginAsync(database.Warehouse, settings, Cancellation)).Identity;
        var ours = new DocumentStore(database.Warehouse, mine, 1, settings);
        var first = Invented.File("a.docx", Invented.Form("a"));
        var refused = Invented.File("b.docx", Invented.Form("b"));
        refused.Rows!.Findings[0].Rule = null!;
        await Assert.ThrowsAnyAsync<DbException>(() => ours.StoreAsync([first, refused], Cancellation));

        // Meanwhile another process stores the same file, and one of another unit before it.
        var theirs = new DocumentStore(database.Warehouse, mine with { Run = "other" }, 1, settings);
        await theirs.StoreAsync([Invented.File("c.docx", Invented.Form("c", unit: "青禾市石桥县林业局"))], Cancellation);
        await theirs.StoreAsync([first], Cancellation);
        Assert.Equal([StoreOutcome.AlreadyLoaded], await ours.StoreAsync([first], Cancellation));
        await ours.StoreAsync([Invented.File("d.docx", Invented.Form("d", project: "林区防火"))], Cancellation);
        await using var context = database.Warehouse.Context();
        var unit = context.Evaluations.Single(e => e.ProjectName == "林区防火").UnitId;
        Assert.Equal("青禾市云溪县林业局", context.Units.Single(u => u.UnitId == unit).Name);
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
