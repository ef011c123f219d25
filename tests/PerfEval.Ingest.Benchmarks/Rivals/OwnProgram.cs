using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Rivals;

/// <summary>This program in the place of a rival: as published, asked for tables alone, and for all that it does.</summary>
internal static class OwnProgram
{
    private const string Product = "perfeval";

    public static async Task<IReadOnlyList<Rival>> BothAsync(BenchmarkRun run)
    {
        var program = await run.PublishedProgramAsync();
        return
        [
            new(Product, "`perfeval tables`", program, (files, _) => ["tables", .. files], OutputText.PerfEvalTables) { Version = ["--version"], DoesNot = "text outside of tables" },
            new(Product, "`perfeval extract`", program, (files, _) => ["extract", .. files], OutputText.Plain) { Version = ["--version"], DoesNot = "cells as such: it gives values with units, and findings", Expected = [0, 3] },
        ];
    }
}
