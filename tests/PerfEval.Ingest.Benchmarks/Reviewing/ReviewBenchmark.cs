using PerfEval.Ingest.Benchmarks.Loading;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>How fast the review page answers over a large warehouse, every figure beside the bare query's of the same run.</summary>
internal static class ReviewBenchmark
{
    public static async Task<int> PrintAsync(IReadOnlyList<string> arguments)
    {
        var options = ReviewOptions.Parse(arguments);
        if (options.Database is { } address)
        {
            await MeasureAsync(address, options);
            return 0;
        }

        await using var server = await BenchmarkServer.StartAsync();
        if (server is null)
        {
            Console.WriteLine("PostgreSQL is not installed: name a database by --db, sqlite:FILE for one");
            return 1;
        }

        await MeasureAsync((await server.CreateDatabaseAsync("review")).Url, options);
        return 0;
    }

    private static async Task MeasureAsync(string address, ReviewOptions options)
    {
        await using var database = new WarehouseDatabase(WarehouseUrl.TryParse(address, out var url, out var fault) ? url : throw new ArgumentException(fault, nameof(address)));
        await LargeWarehouse.FillAsync(database, options.Findings);
        if (options.Only is null or "index")
            await IndexRun.PrintAsync(database, options.Rounds);
        if (options.Only is null or "pages")
            await PagesRun.PrintAsync(database, address, options.Rounds);
    }
}
