using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Purging;
using PerfEval.Ingest.Warehouse.Tests.Databases;
using PerfEval.Ingest.Warehouse.Tests.Loading;

namespace PerfEval.Ingest.Warehouse.Tests.Purging;

public class WarehousePurgeTests(PostgresCluster cluster)
{
    public static TheoryData<Store> Kinds => [Store.Sqlite, Store.PostgreSqlByCopy];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_selected_goes_with_all_that_was_read_from_it(Store store)
    {
        await using var database = await LoadedAsync(store);
        Assert.Equal(1, await WarehousePurge.CountAsync(database.Warehouse, new() { UpToYear = 2021 }, Cancellation));
        Assert.Equal(1, await WarehousePurge.RunAsync(database.Warehouse, new() { UpToYear = 2021 }, Cancellation));
        await using var context = database.Warehouse.Context();
        Assert.Equal((3, 2, 2, 3), (context.Submissions.Count(), context.Evaluations.Count(), context.Indicators.Count(), context.SubmissionPaths.Count()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task When_the_current_one_goes_the_older_becomes_current_again(Store store)
    {
        await using var database = await LoadedAsync(store);
        await WarehousePurge.RunAsync(database.Warehouse, new() { Sha256 = Invented.Form("new").Source.Sha256 }, Cancellation);
        await using var context = database.Warehouse.Context();
        var left = context.Evaluations.Single(e => e.FiscalYear == 2023);
        Assert.True(left.IsCurrent);
        Assert.Null(left.SupersededBy);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Decisions_wait_for_their_finding_unless_they_are_to_go_too(Store store)
    {
        await using var database = await LoadedAsync(store);
        await using (var context = database.Warehouse.Context())
        {
            context.Add(new DispositionRow { Fingerprint = "gone", Decision = "confirmed", DecidedBy = "审计员", DecidedAt = new(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc) });
            await context.SaveChangesAsync(Cancellation);
        }

        await WarehousePurge.RunAsync(database.Warehouse, new() { Refused = true }, Cancellation);
        await using var after = database.Warehouse.Context();
        Assert.Equal(1, after.Dispositions.Count());
        await WarehousePurge.RunAsync(database.Warehouse, new() { Superseded = true, Decisions = true }, Cancellation);
        Assert.Equal(0, after.Dispositions.Count());
        Assert.Equal(2, after.Submissions.Count());
    }

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
                Assert.Equal(4, context.Submissions.Count());
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>An evaluation of 2021, one of 2023 that was superseded, the one that superseded it, and a refused file.</summary>
    private async Task<TestDatabase> LoadedAsync(Store store)
    {
        var database = await TestDatabase.CreateAsync(store, cluster);
        foreach (var file in new[] { Invented.File("21.docx", Invented.Form("21", year: 2021)), Invented.File("old.docx", Invented.Form("old")), Invented.File("new.docx", Invented.Form("new")), Invented.Refused("x.xls", "x", "not-supported", "电子表格") })
        {
            var loader = await WarehouseLoader.BeginAsync(database.Warehouse, Invented.Settings(), Cancellation);
            await loader.StoreAsync([file], Cancellation);
            await loader.FinishAsync(1, 0, Cancellation);
        }

        return database;
    }
}
