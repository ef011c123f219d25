using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Rivals;

/// <summary>This program in the place of a rival, in machine code and with all commands: asked for tables alone, and for all that it does.</summary>
internal static class OwnProgram
{
    private const string Product = "perfeval";
    private const string AllCommands = ", the program with all commands";

    /// <summary>The first is what the others are compared with.</summary>
    public static async Task<IReadOnlyList<Rival>> AllAsync(BenchmarkRun run)
    {
        var (native, whole) = (await run.NativeProgramAsync(), await run.PublishedProgramAsync());
        return [Tables(native, ""), Extract(native, ""), Tables(whole, AllCommands), Extract(whole, AllCommands)];
    }

    private static Rival Tables(string program, string which) =>
        new(Product, "`perfeval tables`" + which, program, (files, _) => ["tables", .. files], OutputText.PerfEvalTables) { Version = ["--version"], DoesNot = "text outside of tables" };

    private static Rival Extract(string program, string which) =>
        new(Product, "`perfeval extract`" + which, program, (files, _) => ["extract", .. files], OutputText.Plain) { Version = ["--version"], DoesNot = "cells as such: it gives values with units, and findings", Expected = [0, 3] };
}
