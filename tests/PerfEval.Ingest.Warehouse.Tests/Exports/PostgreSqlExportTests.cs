using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Exports.Tables;
using PerfEval.Ingest.Warehouse.Exports.Workbooks;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Sampling;
using PerfEval.Ingest.Warehouse.Tests.Databases;
using PerfEval.Ingest.Warehouse.Tests.Exports.Workbooks;

namespace PerfEval.Ingest.Warehouse.Tests.Exports;

/// <summary>What goes out of PostgreSQL is what goes out of SQLite.</summary>
public class PostgreSqlExportTests(PostgresCluster cluster)
{
    [Fact]
    public async Task A_workbook_has_the_same_cells_from_either_database()
    {
        await using var postgres = await FilledAsync((await cluster.CreateDatabaseAsync()).Url);
        await using var sqlite = await FilledAsync(null);

        Assert.Equal(await CellsAsync(sqlite), await CellsAsync(postgres));
    }

    [Fact]
    public async Task Tables_and_documents_are_the_same_but_for_the_spelling_of_JSON()
    {
        await using var postgres = await FilledAsync((await cluster.CreateDatabaseAsync()).Url);
        await using var sqlite = await FilledAsync(null);

        foreach (var (warehouse, _) in new[] { (postgres, 0), (sqlite, 1) })
        {
            await using var context = warehouse.Database.Context();
            await CsvExport.WriteAsync(context, new(), warehouse.Path("csv"), CancellationToken.None);
        }

        foreach (var table in new[] { "evaluations", "funds", "indicators", "recomputations", "submissions", "units", "execution_rates", "stated_and_recomputed_totals" })
            Assert.Equal(File.ReadAllText(sqlite.Path($"csv/{table}.csv")), File.ReadAllText(postgres.Path($"csv/{table}.csv")));
        await using var read = postgres.Database.Context();
        using var stream = new MemoryStream();
        Assert.Equal(1, await JsonLinesExport.WriteAsync(read, new(), stream, CancellationToken.None));
    }

    [Fact]
    public async Task Every_filter_and_every_way_of_drawing_works_on_PostgreSQL()
    {
        await using var postgres = await FilledAsync((await cluster.CreateDatabaseAsync()).Url);
        await using var sqlite = await FilledAsync(null);

        foreach (var method in Enum.GetValues<SampleMethod>())
        {
            var filter = new ExportFilter { Rules = ["PE3", "PE4"], Severities = ["error"], Unit = "林业", Region = "青山省", Years = [2023] };
            Assert.Equal(await DrawnAsync(sqlite, filter, method), await DrawnAsync(postgres, filter, method));
            Assert.Equal(await DrawnAsync(sqlite, new(), method), await DrawnAsync(postgres, new(), method));
        }

        await using var context = postgres.Database.Context();
        Assert.Empty(await new ExportFilter { Unit = "%" }.Evaluations(context).ToListAsync());
        Assert.Single(await new ExportFilter { Sample = 1 }.Evaluations(context).ToListAsync());
    }

    private static async Task<InventedWarehouse> FilledAsync(string? url)
    {
        var warehouse = await InventedWarehouse.CreateAsync(url);
        var first = await warehouse.FullEvaluationAsync();
        await warehouse.EvaluationAsync(e => (e.UnitId, e.ImplementingUnit) = (2, "云溪市水务局"));
        await warehouse.AddAsync(new DocumentRow { SubmissionId = first.SubmissionId, Json = "{\"a\": 1}" }, new DispositionRow { Fingerprint = "PE401-1-2", Decision = "dismissed", DecidedBy = "甲", DecidedAt = DateTime.UnixEpoch });
        return warehouse;
    }

    private static async Task<string[]> CellsAsync(InventedWarehouse warehouse)
    {
        await using var context = warehouse.Database.Context();
        await WorkbookExport.WriteAsync(context, new(), warehouse.Path("a.xlsx"), 10, CancellationToken.None);
        return [.. WorkbookReading.Read(warehouse.Path("a.xlsx")).SelectMany(s => s.Cells.Select(c => $"{s.Name}!{c.Key} {c.Value.Formula} {c.Value.Value}"))];
    }

    private static async Task<string[]> DrawnAsync(InventedWarehouse warehouse, ExportFilter filter, SampleMethod method)
    {
        await using var context = warehouse.Database.Context();
        var drawn = await SpotCheck.DrawAsync(context, filter, method, 1, 5, (0.1m, 0.9m), DateTimeOffset.UnixEpoch, CancellationToken.None);
        return [$"{drawn.Population}", .. drawn.Items.Select(i => i.ToString())];
    }
}
