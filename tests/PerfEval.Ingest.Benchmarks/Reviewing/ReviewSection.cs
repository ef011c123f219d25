using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>How fast the review page answers over a large warehouse, every figure beside the bare query's of the same run.</summary>
internal sealed class ReviewSection : ISection
{
    public string Id => "review";

    public string Title => "the review page over a large warehouse";

    public string Explanation =>
        """
        `perfeval review` in a process of its own over PostgreSQL (SQLite where that is absent), every request with another filter or finding than the one before, whole answers. "Bare query" asks the
        database for the same rows by their keys, nothing drawn.
        """;

    public async Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        if (run.Settings.Database is { } address)
            return await MeasureAsync(address, run.Settings);
        await using var server = PostgresPrograms.Missing is null ? await PostgresServer.CreateAsync() : null;
        return await MeasureAsync(server is null ? "sqlite:" + Path.Combine(run.NewFolder(), "review.db") : (await server.CreateDatabaseAsync("review")).Url, run.Settings);
    }

    private static async Task<SectionResult> MeasureAsync(string address, BenchmarkSettings settings)
    {
        var (findings, rounds) = settings.Scale switch { Scale.Short => (5_000, 9), Scale.Long => (1_000_000, 39), _ => (100_000, 21) };
        await using var database = new WarehouseDatabase(WarehouseUrl.TryParse(address, out var url, out var fault) ? url : throw new ArgumentException(fault, nameof(address)));
        await LargeWarehouse.FillAsync(database, findings);
        var index = await IndexRun.MeasureAsync(database, rounds);
        var (server, pages) = await PagesRun.MeasureAsync(database, address, rounds);
        var queue = pages.Rows.Where(r => r[0].StartsWith("queue", StringComparison.Ordinal)).Select(r => Figure.Parse(r[1])!).ToList();
        return new([server, pages, .. index])
        {
            Notes = [await LargeWarehouse.DescribeAsync(database)],
            Headlines = [new(HeadlineNames.Review, new Figure(Measure.Milliseconds, queue[0].Median, queue.Min(q => q.Median), queue.Max(q => q.Median)).ToString(), server.Caption.Split(" over ")[1])],
        };
    }
}
