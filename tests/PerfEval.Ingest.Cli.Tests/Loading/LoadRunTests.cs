using PerfEval.Ingest.Cli.Loading;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>Files that do not hold still while they are loaded.</summary>
public sealed class LoadRunTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_changes_after_it_was_hashed_is_stored_as_what_was_read()
    {
        using var bench = new Workbench();
        var file = bench.Write("a.txt", "这是改动之前的内容，足够长。");
        using var store = new SqliteFile();
        var (tally, refused) = await LoadAsync(store, file, keepSource: false, before: f => File.WriteAllText(f, "这是改动之后的内容，足够长。"));
        Assert.Equal((1L, 1L, 0), (tally.Found, tally.Loaded, refused.Count));

        // The next run knows what is there now.
        var (again, _) = await LoadAsync(store, file, keepSource: false);
        Assert.Equal((1L, 0L, 1L), (again.Found, again.Loaded, again.AlreadyLoaded));
    }

    [Fact]
    public async Task A_file_that_is_gone_after_it_was_hashed_is_refused_and_the_load_goes_on()
    {
        using var bench = new Workbench();
        var file = bench.Write("a.txt", "很快就不在了。");
        using var store = new SqliteFile();
        var (tally, refused) = await LoadAsync(store, file, keepSource: false, before: File.Delete);
        Assert.Equal((1L, 0L, 1L), (tally.Found, tally.Loaded, tally.Refused));
        Assert.Equal(["file-gone"], refused);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_source_that_is_to_be_kept_and_is_another_by_then_or_gone_is_refused_until_the_next_run(bool gone)
    {
        using var bench = new Workbench();
        var file = bench.Write("a.txt", "这是改动之前的内容，足够长。");
        using var store = new SqliteFile();
        var (tally, refused) = await LoadAsync(store, file, keepSource: true, after: f =>
        {
            if (gone)
                File.Delete(f);
            else
                File.WriteAllText(f, "别的内容。");
        });
        Assert.Equal((1L, 0L, 1L), (tally.Found, tally.Loaded, tally.Refused));
        Assert.Equal(["io-error"], refused);

        File.WriteAllText(file, "这是改动之前的内容，足够长。");
        var (again, none) = await LoadAsync(store, file, keepSource: true);
        Assert.Equal((1L, 1L, 0), (again.Found, again.Loaded, none.Count));
    }

    private static async Task<(LoadTally Tally, List<string> Refused)> LoadAsync(SqliteFile store, string file, bool keepSource, Action<string>? before = null, Action<string>? after = null)
    {
        var limits = ReadingLimits.Default;
        var schemas = SchemaFiles.BuiltIn;
        var version = Ingestion.VersionOf(schemas);
        await using var database = store.Open();
        var loader = await WarehouseLoader.BeginAsync(database, new() { Arguments = [file], Reader = new() { Version = version.Version, Rules = version.Rules, Schemas = version.Schemas }, Data = () => SchemaTables.Of(schemas) }, Cancellation);
        var finder = new SourceFinder(Engine.Default, limits, Cancellation);
        finder.List([file]);
        var tally = new LoadTally();
        var refused = new List<string>();
        await using var reading = new InProcessReading(new DocumentWork(Engine.Default, Pipeline.Create(schemas, null), limits), jobs: 1);
        await using var meddling = new Meddling(reading, before, after);
        await new LoadRun(finder, loader, meddling, new(1, limits, keepSource), tally, _ => { }, (_, refusal) => refused.Add(refusal.Code)).RunAsync(Cancellation);
        await loader.FinishAsync(tally.Found, tally.Refused, Cancellation);
        return (tally, refused);
    }

    private sealed class Meddling(IDocumentReading reading, Action<string>? before, Action<string>? after) : IDocumentReading
    {
        public async Task<WorkResult> ReadAsync(WorkItem item, CancellationToken cancellation)
        {
            before?.Invoke(item.File);
            var result = await reading.ReadAsync(item, cancellation);
            after?.Invoke(item.File);
            return result;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
