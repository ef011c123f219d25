using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Loading.Writing;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>
/// Rows a second of the loader's transactions (hashes looked up, units and ids given, paths noted, current evaluations linked)
/// against ways that do nothing but write the same rows into the same empty tables with the same keys and indexes.
/// </summary>
internal static class RowsRun
{
    public static async Task PrintAsync(LoadOptions options, BenchmarkServer? server, string folder)
    {
        var documents = StoredDocuments.Read(options.Documents);
        var rows = StoredDocuments.RowsOf(documents.Decode());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {rows:N0} rows, {documents.Bytes / 1e6:N1} MB; transactions of {LoadOptions.Batch} documents; medians of {options.Rounds} rounds in turn"));
        if (server is not null)
        {
            var url = Url((await server.CreateDatabaseAsync("rows")).Url);
            await PrintAsync("PostgreSQL", url, documents, options, rows, async database =>
            {
                await using var connection = (NpgsqlConnection)await database.ConnectAsync(CancellationToken.None);
                await using var empty = new NpgsqlCommand("TRUNCATE submissions, funds, indicators, facts, passages, recomputations, loads, readers, units, regions CASCADE; ALTER SEQUENCE submission_ids RESTART; CHECKPOINT", connection);
                await empty.ExecuteNonQueryAsync();
            });
        }

        var file = Path.Combine(folder, "rows.db");
        await PrintAsync("SQLite", Url("sqlite:" + file), documents, options, rows, async database =>
        {
            File.Delete(file);
            File.Delete(file + "-wal");
            File.Delete(file + "-shm");
            await WarehouseSchema.MigrateAsync(database, CancellationToken.None);
        });
    }

    private static WarehouseUrl Url(string text) => WarehouseUrl.TryParse(text, out var url, out var fault) ? url : throw new InvalidOperationException(fault);

    private static async Task PrintAsync(string title, WarehouseUrl url, StoredDocuments documents, LoadOptions options, int rows, Func<WarehouseDatabase, Task> empty)
    {
        await using var database = new WarehouseDatabase(url);
        await WarehouseSchema.MigrateAsync(database, CancellationToken.None);
        var filled = documents.Decode();
        await (await Loader(useCopy: true, filled)())();
        var whole = new FilledTables(database, filled);
        var batches = filled.Chunk(LoadOptions.Batch).Select(b => new FilledTables(database, b)).ToArray();
        Way loader = new("loader", Loader(useCopy: true));
        List<Way> ways = [loader];
        if (database.IsPostgreSql)
        {
            // The fastest that it can be: as few statements as there are tables, and one commit.
            ways.Add(new("COPY BINARY, all in one transaction", Other(() => InOneAsync(connection => new CopyWriter((NpgsqlConnection)connection))), 0.7m));
            ways.Add(new("COPY BINARY, transactions of the loader's size", Other(() => InManyAsync(connection => new CopyWriter((NpgsqlConnection)connection)))));
            ways.Add(new("unnest, transactions of the loader's size", Other(() => InManyAsync(connection => new UnnestWriter((NpgsqlConnection)connection)))));
            ways.Add(new("loader with --no-copy", Loader(useCopy: false)));
        }
        else
        {
            ways.Add(new("prepared INSERT, transactions of the loader's size", Other(() => InManyAsync(connection => new SqliteWriter((SqliteConnection)connection))), 0.7m));
        }

        var ef = await QuickestAsync();
        ways.Add(new(ef.Name, Other(() => ef.StoreAsync(url, filled)), database.IsPostgreSql ? 8m : null));
        Console.WriteLine();
        Console.WriteLine(title);
        Way.Print(ways, await Way.MeasureAsync(ways, options.Rounds), rows);

        Func<Task<Func<Task>>> Loader(bool useCopy, IReadOnlyList<FileToStore>? files = null) => async () =>
        {
            await empty(database);
            var decoded = files ?? documents.Decode();
            var begun = await WarehouseLoader.BeginAsync(database, Settings(useCopy), CancellationToken.None);
            return async () =>
            {
                foreach (var batch in decoded.Chunk(LoadOptions.Batch))
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
