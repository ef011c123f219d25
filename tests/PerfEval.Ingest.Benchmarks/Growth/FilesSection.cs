using System.Globalization;
using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Generator.Many;
using PerfEval.Ingest.Warehouse.Tests.Databases;
using Measure = PerfEval.Ingest.Benchmarks.Figures.Measure;

namespace PerfEval.Ingest.Benchmarks.Growth;

/// <summary>The whole program over folders of more and more generated files.</summary>
internal sealed class FilesSection : ISection
{
    private const ulong Seed = 6;

    /// <summary>SQLite alone goes on beyond: the section is to take a quarter of an hour, and both grow alike up to here.</summary>
    private const int MostIntoPostgres = 10_000;

    public string Id => "files";

    public string Title => "`perfeval load` as the files grow";

    public string Explanation =>
        """
        Generated submissions (six .docx to three .pdf to one .txt, a fifth with faults, three tenths in prose, 2 % hostile, some twice) into an empty warehouse, whole processes. Memory is that of loader
        and workers together; "last to first quarter" compares its most in the last quarter of the time in which files are read with that of the first. "Crosscheck" is the most that the
        loader holds afterwards, comparing across files. The power is fitted from the second size on, where the start of the processes counts for little: 1 is time in proportion.
        A second run over the same folder, where nothing is new, stands beside a process that only hashes the files.
        """;

    public async Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        int[] sizes = run.Settings.IsShort ? [50, 200, 600] : [100, 1_000, 10_000, 100_000];
        var program = await run.PublishedProgramAsync();
        var sqlite = new Growing("SQLite");
        var postgres = new Growing("PostgreSQL");
        var again = new FigureTable("a second run over the same folder", "warehouse", "time", "to hashing alone");
        await using var server = PostgresPrograms.Missing is null ? await PostgresServer.CreateAsync() : null;
        foreach (var size in sizes)
        {
            BenchmarkRun.Say(FormattableString.Invariant($"  {size:N0} files"));
            var files = Path.Combine(run.NewFolder(), "submitted");
            var bytes = ManyRun.Make(new ManyOptions { Count = size, Seed = Seed, Folder = files }).Sum(m => (long)m.File.Content.Length);
            var database = run.NewFolder();
            for (var round = 0; round < Rounds(size, run.Settings.IsShort); round++)
            {
                Directory.Delete(database, recursive: true);
                Directory.CreateDirectory(database);
                sqlite.Add(size, bytes, await LoadAsync(program, files, "sqlite:" + Path.Combine(database, "load.db")));
            }

            string? url = null;
            if (server is not null && size <= MostIntoPostgres)
            {
                for (var round = 0; round < Rounds(size, run.Settings.IsShort); round++)
                {
                    url = (await server.CreateDatabaseAsync(FormattableString.Invariant($"load_{size}_{round}"))).Url;
                    postgres.Add(size, bytes, await LoadAsync(program, files, url));
                }
            }

            if (size == sizes[^2])
                await AgainAsync(again, program, files, "sqlite:" + Path.Combine(database, "load.db"), url, run.Settings.IsShort ? 2 : run.Settings.Rounds);
            Directory.Delete(files, recursive: true);
            Directory.Delete(database, recursive: true);
        }

        return new([sqlite.Table(), .. server is null ? Array.Empty<FigureTable>() : [postgres.Table()], again])
        {
            Notes = server is null ? ["PostgreSQL is absent: SQLite only."] : [],
            Headlines =
            [
                new(HeadlineNames.Load, sqlite.Rate(sizes[^1]).ToString(), FormattableString.Invariant($"{sizes[^1]:N0}, SQLite") + (server is null ? "" : FormattableString.Invariant($"; {sizes.Last(s => s <= MostIntoPostgres):N0}, PostgreSQL {postgres.Rate(sizes.Last(s => s <= MostIntoPostgres)).Short}"))),
                new(HeadlineNames.LoadGrowth, sqlite.Power().ToString(), string.Join(" → ", sizes.Select(s => s.ToString("N0", CultureInfo.InvariantCulture)))),
                new(HeadlineNames.LoadMemory, sqlite.Memory(sizes[^1]).ToString(), string.Join(", ", sizes.SkipLast(1).Select(s => FormattableString.Invariant($"{s:N0}: {sqlite.Memory(s).Short}")))),
            ],
        };
    }

    private static int Rounds(int size, bool isShort) => isShort ? 2 : size switch { <= 100 => 5, <= 1_000 => 3, _ => 1 };

    private static Task<WatchedProcess> LoadAsync(string program, string files, string url) =>
        WatchedProcess.RunAsync(new Command(program, "load", files, "--db", url) { Expected = [0, 4], Patience = TimeSpan.FromHours(1) });

    private static async Task AgainAsync(FigureTable table, string program, string files, string sqlite, string? postgres, int rounds)
    {
        var hashing = new Command("dotnet", Path.Combine(AppContext.BaseDirectory, "PerfEval.Ingest.Benchmarks.dll"), HashOnly.Argument, files);
        var (alone, inSqlite, inPostgres) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < rounds; round++)
        {
            var hashed = (await WatchedProcess.RunAsync(hashing)).Seconds;
            var first = (await LoadAsync(program, files, sqlite)).Seconds;
            var second = postgres is null ? 0 : (await LoadAsync(program, files, postgres)).Seconds;
            if (round < 0)
                continue;
            alone.Add(hashed);
            inSqlite.Add(first);
            inPostgres.Add(second);
        }

        table.Add("none: every file is hashed", Figure.Of(Measure.Seconds, alone), Figure.RatioOf(alone, alone));
        table.Add("SQLite", Figure.Of(Measure.Seconds, inSqlite), Figure.RatioOf(inSqlite, alone));
        if (postgres is not null)
            table.Add("PostgreSQL", Figure.Of(Measure.Seconds, inPostgres), Figure.RatioOf(inPostgres, alone));
    }
}
