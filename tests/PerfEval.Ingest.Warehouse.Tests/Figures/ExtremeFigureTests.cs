using PerfEval.Ingest.Warehouse.Exports.Tables;
using PerfEval.Ingest.Warehouse.Exports.Workbooks;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.AcrossFiles;
using PerfEval.Ingest.Warehouse.Tests.Databases;
using PerfEval.Ingest.Warehouse.Tests.Exports;
using PerfEval.Ingest.Warehouse.Tests.Exports.Workbooks;

namespace PerfEval.Ingest.Warehouse.Tests.Figures;

/// <summary>A figure of 28 digits in one file ends nothing that is done for all files.</summary>
public sealed class ExtremeFigureTests(PostgresCluster cluster)
{
    private const decimal Huge = 9_999_999_999_999_999_999_999_999_999m;
    private const decimal Tiny = 0.000_000_000_000_000_000_000_000_1m;

    [Fact]
    public async Task A_workbook_is_written_beside_figures_that_cannot_be_multiplied_divided_or_added()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var path = warehouse.Path("w.xlsx");
        var hostile = await warehouse.EvaluationAsync(e => (e.TotalWeight, e.TotalScore) = (-Huge, -Huge));
        await warehouse.AddAsync(InventedWarehouse.Fund(hostile, 1, "total", "年度资金总额", Huge, Tiny, Huge, Huge, Huge, Huge));
        await warehouse.AddAsync([.. Enumerable.Range(1, 12).Select(n => (object)InventedWarehouse.Indicator(hostile, n, $"指标{n}", n % 2 == 0 ? ">=" : "<=", n % 3 == 0 ? Huge : Tiny, "人", n % 3 == 0 ? Tiny : Huge, Huge, Huge))]);
        for (var i = 0; i < 9; i++)
            await warehouse.EvaluationAsync(e => e.TotalScore = Huge);
        await using var context = warehouse.Database.Context();
        Assert.Equal(10, (await WorkbookExport.WriteAsync(context, new(), path, 250, CancellationToken.None)).Items);
        var sheet = WorkbookReading.Read(path).Single(s => s.Name.EndsWith("护林防火项目1", StringComparison.Ordinal) && s.Name.StartsWith("01", StringComparison.Ordinal));
        Assert.NotEmpty(sheet.Cells["H8"].Value);
    }

    [Fact]
    public async Task Files_are_compared_beside_figures_that_cannot_be_divided()
    {
        var reports = new StoredReports();
        reports.Add("云溪县医保局", "医疗救助", 2021).Indicator("救助人次", "0.1", Huge, "人次", "x");
        reports.Add("云溪县医保局", "医疗救助", 2022).Funds("1", "1").Indicator("救助人次", "0.0000000000000000000000001", Tiny, "人次", "x", target: Tiny, score: Tiny);
        reports.Add("云溪县医保局", "医疗救助", 2023).Funds("999999999999999999999999", "1").Indicator("救助人次", "9999999999999999999999999999", Huge, "人次", "x", target: Huge, score: Huge);
        foreach (var county in "甲乙丙丁戊己庚辛壬癸")
        {
            reports.Add($"{county}县教育局", $"办学{county}", 2023, $"青禾市/{county}县").Indicator("入学率", "98%", county switch { '甲' => Huge, '乙' => Tiny, '丙' => 98.000_000_000_000_000_000_000_000_01m, _ => 98m }, "%", "rate");
        }

        var earlier = reports.Add("石桥县医保局", "救助", 2023).Score(Tiny).Indicator("救助人次", "0.0000000000000000000000001", Huge, "人次", "x");
        earlier.SupersededBy(reports.Add("石桥县医保局", "救助", 2023).Score(Huge).Indicator("救助人次", "9999999999999999999999999999", Tiny, "人次", "x"));

        // Neighbours that say what can be compared are found as ever.
        reports.Add("柳江县林业局", "养护", 2022).Funds("300", "280");
        reports.Add("柳江县林业局", "养护", 2023).Funds("450", "440");
        Assert.Contains(await reports.CompareAsync("PE703"), f => f.Message.StartsWith("柳江县林业局", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Views_of_PostgreSQL_go_out_whose_sums_have_more_digits_than_a_decimal()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync((await cluster.CreateDatabaseAsync()).Url);
        var one = await warehouse.EvaluationAsync(e => (e.AnnualBudget, e.Executed) = (Huge, Huge));
        var other = await warehouse.EvaluationAsync(e => (e.AnnualBudget, e.Executed) = (Tiny, Tiny));
        await warehouse.AddAsync(new CanonicalIndicatorRow { CanonicalId = "x", Name = "巡护人数", Field = "forest" });
        foreach (var (evaluation, value) in new[] { (one, Huge), (other, Tiny) })
        {
            var indicator = InventedWarehouse.Indicator(evaluation, 1, "巡护人数", ">=", 1m, "人", value, 1m, 1m);
            indicator.CanonicalId = "x";
            await warehouse.AddAsync(indicator);
        }

        await using var context = warehouse.Database.Context();
        await CsvExport.WriteAsync(context, new(), warehouse.Path("csv"), CancellationToken.None);
        Assert.Contains("9999999999999999999999999999,9999999999999999999999999999,100", File.ReadAllText(warehouse.Path("csv/execution_rates.csv")), StringComparison.Ordinal);
        Assert.Contains("4999999999999999999999999999.5", File.ReadAllText(warehouse.Path("csv/indicator_peers.csv")), StringComparison.Ordinal);
    }
}
