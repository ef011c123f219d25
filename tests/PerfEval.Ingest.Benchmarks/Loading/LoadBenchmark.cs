namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>How fast submissions get into the warehouse; every figure beside a baseline of the same run.</summary>
internal static class LoadBenchmark
{
    public static async Task<int> PrintAsync(IReadOnlyList<string> arguments)
    {
        var options = LoadOptions.Parse(arguments);
        var folder = Directory.CreateTempSubdirectory("perfeval-load-").FullName;
        try
        {
            await using var server = await BenchmarkServer.StartAsync();
            if (server is null)
                Console.WriteLine("PostgreSQL is not installed: SQLite only");
            if (options.Only is null or "rows")
                await RowsRun.PrintAsync(options, server, folder);
            if (options.Only is null or "program")
                await ProgramRun.PrintAsync(options, server, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }
}
