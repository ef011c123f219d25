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
    public async Task What_was_decided_about_findings_across_files_waits_until_files_are_compared_again(Store store)
    {
        await using var database = await LoadedAsync(store);
        await using (var context = database.Warehouse.Context())
        {
            var submission = context.Evaluations.Single(e => e.FiscalYear == 2023 && e.IsCurrent).SubmissionId;
            context.Add(new FindingRow { SubmissionId = submission, EvaluationNo = 1, FindingNo = 1, AcrossFiles = true, Rule = "PE702", Severity = "warning", Message = "m", Evidence = "[]", Fingerprint = "across", ReaderId = 1 });
            context.Add(new DispositionRow { Fingerprint = "across", Decision = "confirmed", DecidedBy = "审计员", DecidedAt = new(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc) });
            await context.SaveChangesAsync(Cancellation);
        }

        await WarehousePurge.RunAsync(database.Warehouse, new() { Refused = true, Decisions = true }, Cancellation);
        await using var after = database.Warehouse.Context();
        Assert.False(after.Findings.Any(f => f.AcrossFiles));
        Assert.Equal("across", Assert.Single(after.Dispositions).Fingerprint);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_file_that_a_spot_check_names_leaves_its_number_to_no_other(Store store)
    {
        await using var database = await LoadedAsync(store);
        await WarehousePurge.RunAsync(database.Warehouse, new() { Refused = true }, Cancellation);
        await using var context = database.Warehouse.Context();
        var drawn = context.Submissions.Max(s => s.SubmissionId);
        var sample = new SampleRow { Method = "simple", Parameters = "{}", DrawnAt = new(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc) };
        context.Add(sample);
        await context.SaveChangesAsync(Cancellation);
        context.Add(new SampleItemRow { SampleId = sample.SampleId, ItemNo = 1, SubmissionId = drawn, EvaluationNo = 1 });
        await context.SaveChangesAsync(Cancellation);
        await WarehousePurge.RunAsync(database.Warehouse, new() { Sha256 = context.Submissions.Single(s => s.SubmissionId == drawn).Sha256 }, Cancellation);
        var loader = await WarehouseLoader.BeginAsync(database.Warehouse, Invented.Settings(), Cancellation);
        await loader.StoreAsync([Invented.File("later.docx", Invented.Form("later"))], Cancellation);
        Assert.True(context.Submissions.Max(s => s.SubmissionId) > drawn);
    }

    [Fact]
    public async Task A_purge_takes_as_long_as_it_takes()
    {
        await using var database = await LoadedAsync(Store.PostgreSqlByCopy);
        await using (var connection = await database.Warehouse.ConnectAsync(Cancellation))
        {
            await using var slow = connection.CreateCommand();
            slow.CommandText = "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(2); RETURN OLD; END $$; CREATE TRIGGER slow BEFORE DELETE ON submissions FOR EACH STATEMENT EXECUTE PROCEDURE slow()";
            await slow.ExecuteNonQueryAsync(Cancellation);
        }

        // What is 30 seconds unless told otherwise.
        Assert.True(WarehouseUrl.TryParse(database.Url + "?Command%20Timeout=1", out var url, out var fault), fault);
        await using var hasty = new WarehouseDatabase(url);
        Assert.Equal(1, await WarehousePurge.RunAsync(hasty, new() { Refused = true }, Cancellation));
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
