using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Warehouse.Tests.Loading;

public class WarehouseLoaderTests(PostgresCluster cluster)
{
    public static TheoryData<Store> Stores => [Store.Sqlite, Store.PostgreSqlByCopy, Store.PostgreSqlByArrays];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_document_is_stored_with_every_value_its_text_and_its_place(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        Assert.Equal([StoreOutcome.Loaded], await LoadAsync(database, [Invented.File("a.docx", Invented.Form("a"))]));
        await using var context = database.Warehouse.Context();
        var indicator = Assert.Single(context.Indicators);
        Assert.Equal(("≥120公里", ">=", 120m, "公里"), (indicator.TargetText, indicator.TargetOperator, indicator.TargetValue!.Value, indicator.TargetUnit));
        Assert.Equal(118.5m, indicator.ActualValue);
        Assert.Equal("表1 行4 列3", indicator.Place);
        var evaluation = Assert.Single(context.Evaluations);
        Assert.Equal((2_169_600m, "216.96", 75m, true), (evaluation.AnnualBudget!.Value, evaluation.AnnualBudgetText, evaluation.ExecutionRate!.Value, evaluation.IsCurrent));
        Assert.Equal("青禾市云溪县林业局", context.Units.Single(u => u.UnitId == evaluation.UnitId).Name);
        Assert.Contains("云溪县", context.Regions.Select(r => r.Name));
        Assert.Contains("\"e1\"", Assert.Single(context.Documents).Json, StringComparison.Ordinal);
        var finding = Assert.Single(context.Findings);
        Assert.Equal("1.0.0", context.Readers.Single(r => r.ReaderId == finding.ReaderId).Version);
        Assert.Equal("里程", Assert.Single(context.CanonicalIndicators).Name);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task The_same_content_is_stored_once_and_all_its_paths_are_kept(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var outcomes = await LoadAsync(database, [Invented.File("a.docx", Invented.Form("a")), Invented.File("copy.docx", Invented.Form("a"))]);
        Assert.Equal([StoreOutcome.Loaded, StoreOutcome.AlreadyLoaded], outcomes);
        Assert.Equal([StoreOutcome.AlreadyLoaded], await LoadAsync(database, [Invented.File("again.docx", Invented.Form("a"))]));
        await using var context = database.Warehouse.Context();
        Assert.Single(context.Submissions);
        Assert.Equal(["a.docx", "again.docx", "copy.docx"], context.SubmissionPaths.Select(p => p.Path).ToList().Order(StringComparer.Ordinal));
        Assert.Single(context.Indicators);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task What_is_known_is_recognised_without_reading_it(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(database, [Invented.File("a.docx", Invented.Form("a")), Invented.Refused("b.xls", "b", "not-supported", "电子表格"), Invented.Refused("c.docx", "c", "limit-time", "处理用时超过上限")]);
        var loader = await WarehouseLoader.BeginAsync(database.Warehouse, Settings(store), Cancellation);
        var known = await loader.RecogniseAsync([Found("x.docx", "a"), Found("b.xls", "b"), Found("c.docx", "c"), Found("d.docx", "d")], Cancellation);
        Assert.True(known[0]!.IsLoaded);
        Assert.Equal("not-supported", known[1]!.ReasonCode);
        Assert.Null(known[2]);
        Assert.Null(known[3]);
        await using var context = database.Warehouse.Context();
        Assert.Contains("x.docx", context.SubmissionPaths.Select(p => p.Path));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_resubmission_becomes_the_current_one_and_the_older_is_kept_and_linked(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(database, [Invented.File("a.docx", Invented.Form("a", score: 99m))]);
        await LoadAsync(database, [Invented.File("b.docx", Invented.Form("b", score: 92.5m))]);
        await using var context = database.Warehouse.Context();
        var (older, newer) = (context.Evaluations.Single(e => !e.IsCurrent), context.Evaluations.Single(e => e.IsCurrent));
        Assert.Equal((99m, 92.5m), (older.TotalScore!.Value, newer.TotalScore!.Value));
        Assert.Equal(newer.SubmissionId, older.SupersededBy);
        Assert.Null(newer.SupersededBy);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Within_a_load_the_file_written_later_is_current_whatever_the_order_of_reading(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var (march, april) = (new DateTime(2024, 3, 1, 8, 0, 0, DateTimeKind.Utc), new DateTime(2024, 4, 1, 8, 0, 0, DateTimeKind.Utc));
        await LoadAsync(database, [Invented.File("new.docx", Invented.Form("new", score: 95m), april), Invented.File("old.docx", Invented.Form("old", score: 90m), march)]);
        await using var context = database.Warehouse.Context();
        Assert.Equal(95m, context.Evaluations.Single(e => e.IsCurrent).TotalScore);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Other_units_projects_and_years_are_no_resubmissions(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(
            database,
            [
                Invented.File("a.docx", Invented.Form("a")),
                Invented.File("b.docx", Invented.Form("b", unit: "青禾市石桥县林业局")),
                Invented.File("c.docx", Invented.Form("c", project: "林区防火")),
                Invented.File("d.docx", Invented.Form("d", year: 2022)),
            ]);
        await using var context = database.Warehouse.Context();
        Assert.Equal(4, context.Evaluations.Count(e => e.IsCurrent));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_refusal_is_kept_with_its_reason_and_replaced_once_the_file_is_read(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        Assert.Equal([StoreOutcome.Refused, StoreOutcome.Refused], await LoadAsync(database, [Invented.Refused("a.docx", "a", "limit-time", "用时超过上限"), Invented.Refused("b.docx", null, "no-permission", "没有读取权限")]));
        Assert.Equal([StoreOutcome.Loaded, StoreOutcome.Loaded], await LoadAsync(database, [Invented.File("a.docx", Invented.Form("a")), Invented.File("b.docx", Invented.Form("b"))]));
        await using var context = database.Warehouse.Context();
        Assert.Equal(2, context.Submissions.Count());
        Assert.All(context.Submissions, s => Assert.Equal(("loaded", null), (s.State, s.Reason)));
        Assert.Equal(2, context.SubmissionPaths.Count());
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_refused_file_that_is_read_beside_new_ones_gives_its_place_to_none_of_them(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(database, [Invented.Refused("a.docx", "a", "limit-time", "用时超过上限")]);
        Assert.Equal([StoreOutcome.Loaded, StoreOutcome.Loaded], await LoadAsync(database, [Invented.File("a.docx", Invented.Form("a")), Invented.File("b.docx", Invented.Form("b"))]));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_new_version_reads_again_on_refresh_only_and_replaces_the_document_whole(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(database, [Invented.File("a.docx", Invented.Form("a", score: 90m))]);
        var newer = new ReaderVersion("2.0.0", "1", "bb");
        var settings = Invented.Settings(refresh: false, useCopy: store != Store.PostgreSqlByArrays, reader: newer);
        var without = await WarehouseLoader.BeginAsync(database.Warehouse, settings, Cancellation);
        Assert.NotNull((await without.RecogniseAsync([Found("a.docx", "a")], Cancellation))[0]);
        var with = await WarehouseLoader.BeginAsync(database.Warehouse, settings with { Refresh = true }, Cancellation);
        Assert.Null((await with.RecogniseAsync([Found("a.docx", "a")], Cancellation))[0]);
        Assert.Equal([StoreOutcome.Loaded], await with.StoreAsync([Invented.File("a.docx", Invented.Form("a", score: 91m, reader: newer))], Cancellation));
        await using var context = database.Warehouse.Context();
        Assert.Equal(91m, Assert.Single(context.Evaluations).TotalScore);
        Assert.Single(context.Indicators);
        Assert.Single(context.SubmissionPaths);
        Assert.Equal("2.0.0", context.Readers.Single(r => r.ReaderId == context.Submissions.Single().ReaderId).Version);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_file_that_was_kept_stays_when_it_is_read_again_without_being_kept_again(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(database, [Invented.File("a.docx", Invented.Form("a"), source: [1, 2, 3]), Invented.File("b.docx", Invented.Form("b"))]);
        var newer = new ReaderVersion("2.0.0", "1", "bb");
        var again = await WarehouseLoader.BeginAsync(database.Warehouse, Invented.Settings(refresh: true, useCopy: store != Store.PostgreSqlByArrays, reader: newer), Cancellation);

        await again.StoreAsync([Invented.File("a.docx", Invented.Form("a", reader: newer)), Invented.File("b.docx", Invented.Form("b", reader: newer), source: [4])], Cancellation);

        await using var context = database.Warehouse.Context();
        Assert.Equal([[1, 2, 3], [4]], context.Documents.OrderBy(d => d.SubmissionId).Select(d => d.Source!));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task What_an_auditor_decided_stays_with_the_finding_when_the_file_is_read_again_or_handed_in_again(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(database, [Invented.File("a.docx", Invented.Form("a"))]);
        await using var context = database.Warehouse.Context();
        context.Add(new Model.DispositionRow { Fingerprint = context.Findings.Single().Fingerprint, Decision = "dismissed", Reason = "已核实", DecidedBy = "审计员", DecidedAt = new(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc) });
        await context.SaveChangesAsync(Cancellation);
        var newer = new ReaderVersion("2.0.0", "1", "bb");
        var again = await WarehouseLoader.BeginAsync(database.Warehouse, Invented.Settings(refresh: true, useCopy: store != Store.PostgreSqlByArrays, reader: newer), Cancellation);
        await again.StoreAsync([Invented.File("a.docx", Invented.Form("a", reader: newer))], Cancellation);
        await again.FinishAsync(1, 0, Cancellation);
        await LoadAsync(database, [Invented.File("b.docx", Invented.Form("b", score: 93m))]);
        var decided = await context.Database.SqlQueryRaw<string>("SELECT decision || ' ' || path AS \"Value\" FROM current_findings").ToListAsync(Cancellation);
        Assert.Equal(["dismissed b.docx"], decided);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_batch_stored_again_because_its_commit_was_not_confirmed_counts_as_loaded_and_is_there_once(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var loader = await WarehouseLoader.BeginAsync(database.Warehouse, Settings(store), Cancellation);
        await loader.StoreAsync([Invented.File("a.docx", Invented.Form("a"))], Cancellation);
        var unconfirmed = new DocumentStore(database.Warehouse, loader.Identity, 1, Settings(store));
        Assert.Equal([StoreOutcome.Loaded], await unconfirmed.StoreAsync([Invented.File("a.docx", Invented.Form("a"))], Cancellation));
        await using var context = database.Warehouse.Context();
        Assert.Single(context.Evaluations);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task The_same_content_in_a_later_batch_of_the_same_load_counts_as_loaded_already(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var loader = await WarehouseLoader.BeginAsync(database.Warehouse, Settings(store), Cancellation);
        await loader.StoreAsync([Invented.File("a.docx", Invented.Form("a"))], Cancellation);
        Assert.Equal([StoreOutcome.AlreadyLoaded], await loader.StoreAsync([Invented.File("b.docx", Invented.Form("a"))], Cancellation));
        await using var context = database.Warehouse.Context();
        Assert.Single(context.Evaluations);
        Assert.Equal(2, await context.Set<SubmissionPathRow>().CountAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_load_that_was_broken_off_is_continued_by_the_next_of_the_same_paths(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var first = await WarehouseLoader.BeginAsync(database.Warehouse, Settings(store), Cancellation);
        var second = await WarehouseLoader.BeginAsync(database.Warehouse, Settings(store), Cancellation);
        Assert.Equal(first.Identity.LoadId, second.Identity.LoadId);
        Assert.True(second.Identity.IsContinued);
        await second.FinishAsync(0, 0, Cancellation);
        Assert.NotEqual(first.Identity.LoadId, (await WarehouseLoader.BeginAsync(database.Warehouse, Settings(store), Cancellation)).Identity.LoadId);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Text_that_a_database_cannot_hold_is_replaced_and_nothing_is_refused_for_it(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var form = Invented.Form("a", project: "道路\0养护\ud800");
        await LoadAsync(database, [Invented.File("a\0b.docx", form)]);
        await using var context = database.Warehouse.Context();
        Assert.Equal("道路\ufffd养护\ufffd", Assert.Single(context.Evaluations).ProjectName);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Several_loaders_of_the_same_files_at_once_store_each_content_once(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var loaders = new List<WarehouseLoader>();
        for (var i = 0; i < 4; i++)
            loaders.Add(await WarehouseLoader.BeginAsync(database.Warehouse, Settings(store), Cancellation));
        var outcomes = await Task.WhenAll(loaders.Select(l => Task.Run(async () =>
        {
            var all = new List<StoreOutcome>();
            for (var batch = 0; batch < 5; batch++)
                all.AddRange(await l.StoreAsync([.. Enumerable.Range(batch * 4, 4).Select(n => Invented.File($"{n}.docx", Invented.Form($"c{n}", project: $"项目{n}乡道")))], Cancellation));
            return all;
        })));
        Assert.Equal(20, outcomes.Sum(o => o.Count(x => x == StoreOutcome.Loaded)));
        Assert.Equal(60, outcomes.Sum(o => o.Count(x => x == StoreOutcome.AlreadyLoaded)));
        await using var context = database.Warehouse.Context();
        Assert.Equal((20, 20, 20), (context.Submissions.Count(), context.Indicators.Count(), context.SubmissionPaths.Count()));
        Assert.Equal(20, context.Evaluations.Count(e => e.IsCurrent));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task The_units_with_the_most_errors_are_those_of_the_current_evaluations(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(database, [Invented.File("a.docx", Invented.Form("a", unit: "青禾市水利局")), Invented.File("b.docx", Invented.Form("b")), Invented.File("c.docx", Invented.Form("c", project: "山塘清淤"))]);
        await LoadAsync(database, [Invented.File("d.docx", Invented.Form("d"))]);
        var loader = await WarehouseLoader.BeginAsync(database.Warehouse, Settings(store), Cancellation);
        Assert.Equal([new("青禾市云溪县林业局", 2, 2), new UnitErrors("青禾市水利局", 1, 1)], await loader.UnitsWithMostErrorsAsync(10, Cancellation));
        Assert.Single(await loader.UnitsWithMostErrorsAsync(1, Cancellation));
    }

    [Fact]
    public async Task A_database_that_stops_before_the_load_has_told_its_end_is_waited_for()
    {
        await using var own = await PostgresCluster.StartOwnAsync();
        var created = await own.CreateDatabaseAsync();
        Assert.True(WarehouseUrl.TryParse(created.Url, out var url, out _));
        await using var database = new WarehouseDatabase(url);
        var retried = new TaskCompletionSource();
        var settings = Invented.Settings();
        var loader = await WarehouseLoader.BeginAsync(database, settings with { OnRetry = _ => retried.TrySetResult() }, Cancellation);
        await loader.StoreAsync([Invented.File("a.docx", Invented.Form("a"))], Cancellation);
        await loader.FinishAsync(1, 0, Cancellation);
        await own.StopAsync();
        var asked = loader.UnitsWithMostErrorsAsync(10, Cancellation);
        await Task.WhenAny(retried.Task, asked);
        await own.StartAsync();
        Assert.Equal("青禾市云溪县林业局", Assert.Single(await asked).Unit);
        Assert.True(retried.Task.IsCompleted);
    }

    private static LoadSettings Settings(Store store) => Invented.Settings(useCopy: store != Store.PostgreSqlByArrays);

    private static FileToStore Found(string path, string content) => Invented.Refused(path, content, "", "");

    private static async Task<IReadOnlyList<StoreOutcome>> LoadAsync(TestDatabase database, FileToStore[] files)
    {
        var loader = await WarehouseLoader.BeginAsync(database.Warehouse, Settings(database.Store), Cancellation);
        var outcomes = await loader.StoreAsync(files, Cancellation);
        await loader.FinishAsync(files.Length, outcomes.Count(o => o == StoreOutcome.Refused), Cancellation);
        return outcomes;
    }
}
