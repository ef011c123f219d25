using CsvHelper;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Exports.Tables;
using PerfEval.Ingest.Warehouse.Views;

namespace PerfEval.Ingest.Warehouse.Tests.Exports.Tables;

public class CsvExportTests
{
    [Fact]
    public async Task Every_table_but_the_documents_and_every_view_is_a_file_with_a_byte_order_mark()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.FullEvaluationAsync();
        await using var context = warehouse.Database.Context();

        var result = await CsvExport.WriteAsync(context, new(), warehouse.Path("csv"), CancellationToken.None);

        var tables = context.Model.GetEntityTypes().Select(t => Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetTableName(t)!).Where(t => t is not ("documents" or "users"));
        Assert.Equal(tables.Concat(WarehouseViews.Names).Order(StringComparer.Ordinal), result.Files.Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));
        Assert.All(result.Files, f => Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(f)[..3]));
    }

    [Fact]
    public async Task Rows_come_back_as_they_are_stored()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.FullEvaluationAsync();

        var indicators = await ReadAsync(warehouse, "indicators");

        Assert.Equal(5, indicators.Count);
        Assert.Equal(("巡护人数", "400", "320", "16", ""), (indicators[0]["name"], indicators[0]["target_value"], indicators[0]["actual_value"], indicators[0]["score"], indicators[0]["part_of"]));
        Assert.Equal(("true", "2023", "95.5"), await OfFirstAsync(warehouse, "evaluations", "is_current", "fiscal_year", "total_score"));
        Assert.Equal("2024-03-01 08:00:00", (await ReadAsync(warehouse, "submissions"))[0]["loaded_at"]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝cmd", "'＝cmd")]
    [InlineData(" +2*3", "' +2*3")]
    [InlineData("-5", "-5")]
    [InlineData("+3.5%", "+3.5%")]
    [InlineData("甲", "甲")]
    public void Text_that_begins_like_a_formula_is_neutralised_and_a_number_is_not(string text, string field) => Assert.Equal(field, CsvExport.Field(text));

    [Fact]
    public void A_negative_number_stays_one()
    {
        Assert.Equal("-5.25", CsvExport.Field(-5.250m));
        Assert.Equal("-5", CsvExport.Field(-5));
    }

    [Fact]
    public async Task Quotes_commas_and_line_breaks_come_back()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.EvaluationAsync(e => e.ProjectName = "甲,\"乙\"\n丙");
        Assert.Equal("甲,\"乙\"\n丙", (await ReadAsync(warehouse, "evaluations"))[0]["project_name"]);
    }

    [Fact]
    public async Task A_filter_holds_for_the_rows_below_an_evaluation_too()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.FullEvaluationAsync();
        var other = await warehouse.EvaluationAsync(e => e.FiscalYear = 2022);
        await warehouse.AddAsync(InventedWarehouse.Indicator(other, 1, "灌溉面积", ">=", 10m, "亩", 12m, 10m, 10m), InventedWarehouse.Finding(other, 1, "PE201", "error", null, "执行率不符"));
        var filter = new ExportFilter { Years = [2022] };

        Assert.Equal(["灌溉面积"], (await ReadAsync(warehouse, "indicators", filter)).Select(r => r["name"]));
        Assert.Equal(["PE201"], (await ReadAsync(warehouse, "findings", filter)).Select(r => r["rule"]));
        Assert.Single(await ReadAsync(warehouse, "submissions", filter));
        Assert.False(File.Exists(Path.Combine(warehouse.Path("csv"), "execution_rates.csv")), "a view knows nothing of the filter");
    }

    private static async Task<(string, string, string)> OfFirstAsync(InventedWarehouse warehouse, string table, string a, string b, string c) =>
        (await ReadAsync(warehouse, table))[0] is var row ? (row[a], row[b], row[c]) : default;

    private static async Task<List<Dictionary<string, string>>> ReadAsync(InventedWarehouse warehouse, string table, ExportFilter? filter = null)
    {
        await using var context = warehouse.Database.Context();
        await CsvExport.WriteAsync(context, filter ?? new(), warehouse.Path("csv"), CancellationToken.None);
        await using var csv = CsvReader.FromFile(Path.Combine(warehouse.Path("csv"), table + ".csv"));
        var rows = new List<Dictionary<string, string>>();
        while (await csv.ReadAsync())
            rows.Add(csv.Headers.ToArray().Select((h, i) => (h, csv[i].ToString())).ToDictionary(StringComparer.Ordinal));
        return rows;
    }
}
