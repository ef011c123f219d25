using System.Globalization;
using PerfEval.Ingest.Generator.Many;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>
/// The whole program over a folder of generated files: documents a second, the memory of loader and workers by quarter of the
/// time in which files are read, and a second run over the same folder against a process that only hashes the files.
/// </summary>
internal static class ProgramRun
{
    public static async Task PrintAsync(LoadOptions options, BenchmarkServer? server, string folder)
    {
        var files = Path.Combine(folder, "submitted");
        var made = ManyRun.Make(new ManyOptions { Count = options.Files, Seed = 6, Folder = files }).Sum(m => (long)m.File.Content.Length);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"perfeval load of {options.Files:N0} generated files, {made / 1e6:N1} MB; {Environment.ProcessorCount} workers"));
        Console.WriteLine($"{"database",-12} {"seconds",8} {"files/s",8}   {"most memory by quarter, MB",-28} {"last : first",13} {"then alone, MB",15}   aim ≤ 1.1");
        var databases = new List<(string Name, string Url)> { ("SQLite", "sqlite:" + Path.Combine(folder, "program.db")) };
        if (server is not null)
            databases.Insert(0, ("PostgreSQL", (await server.CreateDatabaseAsync("program")).Url));
        foreach (var (name, url) in databases)
        {
            var load = await WatchedProcess.RunAsync(options.Program, "load", files, "--db", url);
            var (quarters, after) = load.Memory();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-12} {load.Seconds,8:N1} {options.Files / load.Seconds,8:N1}   {string.Join("  ", quarters.Select(q => string.Create(CultureInfo.InvariantCulture, $"{q / 1e6:N0}"))),-28} {(double)quarters[3] / Math.Max(1, quarters[0]),13:N2} {after / 1e6,15:N0}"));
        }

        var (hashing, second) = (new List<double>(), databases.Select(_ => new List<double>()).ToList());
        for (var round = 0; round <= options.Rounds; round++)
        {
            var alone = (await WatchedProcess.RunAsync(Path.Combine(AppContext.BaseDirectory, "PerfEval.Ingest.Benchmarks.dll"), "hash", files)).Seconds;
            if (round > 0)
                hashing.Add(alone);
            for (var i = 0; i < databases.Count; i++)
            {
                var again = (await WatchedProcess.RunAsync(options.Program, "load", files, "--db", databases[i].Url)).Seconds;
                if (round > 0)
                    second[i].Add(again);
            }
        }

        var baseline = Way.Median(hashing);
        Console.WriteLine();
        Console.WriteLine("a second run over the same folder, whole processes");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"hashing the files",-20} {baseline,8:N2} s"));
        for (var i = 0; i < databases.Count; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{databases[i].Name,-20} {Way.Median(second[i]),8:N2} s {Way.Median(second[i]) / baseline,6:N2}×   aim ≤ 3"));
    }
}
