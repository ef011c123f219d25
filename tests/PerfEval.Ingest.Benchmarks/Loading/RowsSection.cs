using Microsoft.Data.Sqlite;
using Npgsql;
using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Loading.Writing;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>
/// Rows a second of the loader's transactions (hashes looked up, units and ids given, paths noted, current evaluations linked)
/// against ways that do nothing but write the same rows into the same empty tables with the same keys and indexes.
/// </summary>
internal sealed class RowsSection : ISection
{
    /// <summary>Documents of a transaction, as the program stores them.</summary>
    private const int Batch = 200;

    public string Id => "rows";

    public string Title => "storing rows against COPY, prepared INSERT and EF Core";

    public string Explanation =>
        """
        The loader's transactions (hashes looked up, units and ids given, paths noted, current evaluations linked) against ways that do nothing but write the same rows into the same empty tables with the
        same keys and indexes. PostgreSQL is a private server as it stands after installation, fsync and all. Of several sizes of EF Core's batches the quickest is shown.
        """;

    public async Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        await using var server = PostgresPrograms.Missing is null ? await PostgresServer.CreateAsync() : null;
        var documents = StoredDocuments.Read(run.Settings.IsShort ? 200 : 600);
        var rows = StoredDocuments.RowsOf(documents.Decode());
        var what = FormattableString.Invariant($"{documents.Count} documents, {rows:N0} rows, transactions of {Batch} documents");
        var tables = new List<FigureTable>();
        var headlines = new List<Headline>();
        if (server is not null)
        {
            var url = Url((await server.CreateDatabaseAsync("rows")).Url);
            var (table, ways, seconds) = await MeasureAsync($"PostgreSQL: {what}", url, documents, run.Settings.Rounds, rows, async database =>
            {
                await using var connection = (NpgsqlConnection)await database.ConnectAsync(CancellationToken.None);
                await using var empty = new NpgsqlCommand("TRUNCATE submissions, funds, indicators, facts, passages, recomputations, loads, readers, units, regions CASCADE; ALTER SEQUENCE submission_ids RESTART; CHECKPOINT", connection);
                await empty.ExecuteNonQueryAsync();
            });
            tables.Add(table);
            headlines.Add(new(HeadlineNames.Rows, Figure.RatioOf(seconds[0], seconds[1]).ToString(), $"{Figure.Of(Measure.PerSecond, seconds[0].Select(s => rows / s)).Short}; {ways[^1].Name.Split(" (")[0]} {Figure.RatioOf(seconds[^1], seconds[1]).Short}"));
        }

        var file = Path.Combine(run.NewFolder(), "rows.db");
        tables.Add((await MeasureAsync($"SQLite: {what}", Url("sqlite:" + file), documents, run.Settings.Rounds, rows, async database =>
        {
            File.Delete(file);
            File.Delete(file + "-wal");
            File.Delete(file + "-shm");
            await WarehouseSchema.MigrateAsync(database, CancellationToken.None);
        })).Table);
        return new(tables) { Headlines = headlines, Notes = server is null ? ["PostgreSQL is absent: SQLite only."] : [] };
    }

    private static WarehouseUrl Url(string text) => WarehouseUrl.TryParse(text, out var url, out var fault) ? url : throw new InvalidOperationException(fault);

    private static async Task<(FigureTable Table, IReadOnlyList<Way> Ways, IReadOnlyList<List<double>> Seconds)> MeasureAsync(
        string caption, WarehouseUrl url, StoredDocuments documents, int rounds, int rows, Func<WarehouseDatabase, Task> empty)
    {
        await using var database = new WarehouseDatabase(url);
        await WarehouseSchema.MigrateAsync(database, CancellationToken.None);
        var filled = documents.Decode();
        await (await Loader(useCopy: true, filled)())();
        var whole = new FilledTables(database, filled);
        var batches = filled.Chunk(Batch).Select(b => new FilledTables(database, b)).ToArray();
        Way loader = new("loader", Loader(useCopy: true));
        List<Way> ways = [loader];
        if (database.IsPostgreSql)
        {
            // The fastest that it can be: as few statements as there are tables, and one commit.
            ways.Add(new("COPY BINARY, all in one transaction", Other(() => InOneAsync(connection => new CopyWriter((NpgsqlConnection)connection)))));
            ways.Add(new("COPY BINARY, transactions of the loader's size", Other(() => InManyAsync(connection => new CopyWriter((NpgsqlConnection)connection)))));
            ways.Add(new("unnest, transactions of the loader's size", Other(() => InManyAsync(connection => new UnnestWriter((NpgsqlConnection)connection)))));
            ways.Add(new("loader with --no-copy", Loader(useCopy: false)));
        }
        else
        {
            ways.Add(new("prepared INSERT, transactions of the loader's size", Other(() => InManyAsync(connection => new SqliteWriter((SqliteConnection)connection)))));
        }

        var ef = await QuickestAsync();
        ways.Add(new("EF Core, SaveChanges (the quickest of its batch sizes)", Other(() => ef.StoreAsync(url, filled))));
        var seconds = await Way.MeasureAsync(ways, rounds);
        return (Way.Table(caption, ways, seconds, rows), ways, seconds);

        Func<Task<Func<Task>>> Loader(bool useCopy, IReadOnlyList<FileToStore>? files = null) => async () =>
        {
            await empty(database);
            var decoded = files ?? documents.Decode();
            var begun = await WarehouseLoader.BeginAsync(database, Settings(useCopy), CancellationToken.None);
            return async () =>
            {
                foreach (var batch in decoded.Chunk(Batch))
                    await begun.StoreAsync(batch, CancellationToken.None);
            };
        };

        Func<Task<Func<Task>>> Other(Func<Task> store) => async () =>
        {
            await empty(database);
            return store;
        };

        async Task InOneAsync(Func<System.Data.Common.DbConnection, IBulkWriter> by)
        {
            await using var connection = await database.ConnectAsync(CancellationToken.None);
            await using var transaction = await connection.BeginTransactionAsync();
            await whole.WriteAsync(by(connection));
            await transaction.CommitAsync();
        }

        async Task InManyAsync(Func<System.Data.Common.DbConnection, IBulkWriter> by)
        {
            await using var connection = await database.ConnectAsync(CancellationToken.None);
            var writer = by(connection);
            foreach (var batch in batches)
            {
                await using var transaction = await connection.BeginTransactionAsync();
                if (writer is SqliteWriter sqlite)
                    sqlite.Transaction = (SqliteTransaction)transaction;
                await batch.WriteAsync(writer);
                await transaction.CommitAsync();
            }

            (writer as IDisposable)?.Dispose();
        }

        async Task<EfStoring> QuickestAsync()
        {
            var some = filled.Take(Math.Max(20, filled.Count / 4)).ToArray();
            var times = new List<(double Seconds, EfStoring Ef)>();
            foreach (var candidate in EfStoring.Candidates.Prepend(EfStoring.Candidates[0]))
                times.Add((await new Way(candidate.Name, Other(() => candidate.StoreAsync(url, some))).OnceAsync(), candidate));

            // The first one paid for the compiler.
            return times.Skip(1).MinBy(t => t.Seconds).Ef;
        }
    }

    private static LoadSettings Settings(bool useCopy) => new()
    {
        Arguments = ["/submitted"],
        Reader = new ReaderRow { Version = "1", Rules = "1", Schemas = "1" },
        Data = () => new([], [], []),
        UseCopy = useCopy,
    };
}
