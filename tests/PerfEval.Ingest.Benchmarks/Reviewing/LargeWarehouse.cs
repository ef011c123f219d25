using System.Globalization;
using PerfEval.Ingest.Cli.Loading;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>A warehouse with as many findings as asked for, stored by the loader itself: first the corpus with its sources, then <see cref="ManyReports"/>.</summary>
internal static class LargeWarehouse
{
    private const int Batch = 1_000;

    /// <summary>One finding of so many was decided: so many rows before and after.</summary>
    private const int DecidedOneOf = 25;

    public static async Task FillAsync(WarehouseDatabase database, int findings)
    {
        await WarehouseSchema.MigrateAsync(database, CancellationToken.None);
        if (await CountAsync(database, "findings") == 0)
            await StoreAsync(database, findings);
    }

    /// <summary>What is in it, in one sentence.</summary>
    public static async Task<string> DescribeAsync(WarehouseDatabase database)
    {
        var counts = new List<string>();
        foreach (var table in (string[])["findings", "dispositions", "evaluations", "units", "regions", "indicators", "recomputations", "submissions"])
            counts.Add(FormattableString.Invariant($"{await CountAsync(database, table):N0} {table}"));
        return $"The warehouse holds {string.Join(", ", counts)}.";
    }

    private static async Task StoreAsync(WarehouseDatabase database, int findings)
    {
        var settings = new LoadSettings
        {
            Arguments = ["/submitted"],
            Reader = new ReaderRow { Version = "1", Rules = "1", Schemas = "1" },
            Data = () => SchemaTables.Of(SchemaFiles.BuiltIn),
        };
        var loader = await WarehouseLoader.BeginAsync(database, settings, CancellationToken.None);
        var corpus = CorpusReports.Read();
        FileToStore[] first = [.. corpus.Files()];
        await loader.StoreAsync(first, CancellationToken.None);
        var (stored, files) = (first.Sum(f => f.Rows!.Findings.Count), first.Length);
        var reports = new ManyReports(corpus.Single);

        // The next batch is made while the database takes in the last.
        var next = Task.Run(() => Make(reports, 0));
        for (var number = Batch; stored < findings; number += Batch)
        {
            var batch = await next;
            var following = number;
            next = Task.Run(() => Make(reports, following));
            await loader.StoreAsync(batch, CancellationToken.None);
            stored += batch.Sum(f => f.Rows!.Findings.Count);
            files += batch.Length;
        }

        await next;
        await loader.FinishAsync(files, 0, CancellationToken.None);
        await DecideAsync(database);
        await AnalyseAsync(database);
    }

    private static async Task<long> CountAsync(WarehouseDatabase database, string table)
    {
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private static FileToStore[] Make(ManyReports reports, int first) => [.. Enumerable.Range(first, Batch).Select(reports.Make)];

    /// <summary>Confirmed three times as often as dismissed, and some asked about.</summary>
    private static Task DecideAsync(WarehouseDatabase database) => ExecuteAsync(
        database,
        $"""
        INSERT INTO dispositions (fingerprint, decision, reason, decided_by, decided_at, rule, message)
        SELECT fingerprint, CASE WHEN finding_id % {5 * DecidedOneOf} = 0 THEN 'queried' WHEN finding_id % {4 * DecidedOneOf} = 0 THEN 'dismissed' ELSE 'confirmed' END,
               CASE WHEN finding_id % {4 * DecidedOneOf} = 0 THEN '已核对原始资料' END, 'reviewer', CURRENT_TIMESTAMP, rule, message
        FROM findings WHERE finding_id % {DecidedOneOf} = 0 ORDER BY finding_id
        """);

    /// <summary>What a database does by itself within minutes.</summary>
    private static Task AnalyseAsync(WarehouseDatabase database) => ExecuteAsync(database, database.IsPostgreSql ? "VACUUM (ANALYZE)" : "ANALYZE");

    private static async Task ExecuteAsync(WarehouseDatabase database, string sql)
    {
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }
}
