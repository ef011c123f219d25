using PerfEval.Ingest.Review.Decisions;
using PerfEval.Ingest.Review.Overview;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.Exports;

namespace PerfEval.Ingest.Review.Tests.Overview;

public class OverviewTableTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Evaluations_totals_rates_and_findings_are_added_up_by_unit_and_year()
    {
        await using var warehouse = await FilledAsync();

        var table = await TableAsync(warehouse, new());

        var line = Assert.Single(table.Units(UnitOrder.Name, ascending: true, 1, 50).Lines, l => l.Of == new UnitYear(1, 2023));
        var figures = line.Line.Figures;
        Assert.Equal("云溪市林业局", line.Unit!.Name);
        Assert.Equal((2, 94m, 1, 90m, 88m, 1), (figures.Evaluations, figures.MeanStated, figures.Compared, figures.MeanCompared, figures.MeanRecomputed, figures.Differing));
        Assert.Equal((4_000_000m, 3_000_000m, 0.75m), (figures.Budget, figures.Executed, figures.ExecutionRate));
        Assert.Equal((4, 2, 0.5m), ((int)figures.Scored, (int)figures.FullMarks, figures.FullMarksShare));
        Assert.Equal((2, 1, 1), (line.Line.Findings.Total, line.Line.Findings.Errors, line.Line.Findings.Warnings));
    }

    [Fact]
    public async Task A_year_and_a_region_with_those_below_it_restrict_all_of_it()
    {
        await using var warehouse = await FilledAsync();

        Assert.Equal((4, 3, 4), ((await TableAsync(warehouse, new())) is { } all ? (all.All.Figures.Evaluations, all.UnitCount, all.All.Findings.Total) : default));
        Assert.Equal((3, 3), ((await TableAsync(warehouse, new() { Year = "2023" })) is { } year ? (year.All.Figures.Evaluations, year.All.Findings.Total) : default));
        Assert.Equal(3, (await TableAsync(warehouse, new() { Region = "9" })).All.Figures.Evaluations);
        Assert.Equal(2, (await TableAsync(warehouse, new() { Region = "1", Year = "2023" })).All.Figures.Evaluations);
        Assert.Equal(1, (await TableAsync(warehouse, new() { Region = "-" })).All.Figures.Evaluations);
    }

    [Fact]
    public async Task Regions_are_those_right_below_the_one_chosen()
    {
        await using var warehouse = await FilledAsync();

        Assert.Equal(["青山省", null], (await TableAsync(warehouse, new())).ByRegion().Select(r => r.Of?.Name));
        Assert.Equal(["云溪市"], (await TableAsync(warehouse, new() { Region = "9" })).ByRegion().Select(r => r.Of?.Name));
        Assert.Equal(["云溪市"], (await TableAsync(warehouse, new() { Region = "1" })).ByRegion().Select(r => r.Of?.Name));
    }

    [Fact]
    public async Task Years_come_latest_first_and_the_unknown_one_last()
    {
        await using var warehouse = await FilledAsync();
        await warehouse.EvaluationAsync(e => e.FiscalYear = null);

        var years = (await TableAsync(warehouse, new())).ByYear();

        Assert.Equal([2023, 2022, null], years.Select(y => y.Of));
        Assert.Equal([2, 1, 1], years.Select(y => y.Units));
    }

    [Fact]
    public async Task The_findings_stand_as_they_are_decided_now()
    {
        await using var warehouse = await FilledAsync();
        using var indexes = new CurrentIndex(warehouse.Database, new());
        var log = new DecisionLog(warehouse.Database, indexes, TimeProvider.System);
        var index = await indexes.GetAsync(None);
        Assert.Equal(4, FindingCounts.Sum(FindingTally.Of(index).Values).Undecided);

        await log.DecideAsync([index.All(new(), null, 1)[0]], Decision.Confirmed, null, "甲", None);

        var counts = FindingCounts.Sum(FindingTally.Of(index).Values);
        Assert.Equal((4, 3, 1), (counts.Total, counts.Undecided, counts.Of(FindingState.Confirmed)));
    }

    [Fact]
    public async Task Units_are_found_by_name_sorted_and_paged()
    {
        await using var warehouse = await FilledAsync();
        var table = await TableAsync(warehouse, new());

        Assert.Equal([2, 1], new[] { table.Units(UnitOrder.Findings, ascending: false, 1, 50).Lines[0].Line.Findings.Total, table.Units(UnitOrder.Findings, ascending: false, 1, 50).Lines[1].Line.Findings.Total });
        Assert.Equal(3, table.Units(UnitOrder.Rate, ascending: false, 1, 2).Count);
        Assert.Single(table.Units(UnitOrder.Rate, ascending: false, 2, 2).Lines);
        var found = (await TableAsync(warehouse, new() { Text = "水务" })).Units(UnitOrder.Findings, ascending: false, 1, 50);
        Assert.Equal("云溪市水务局", Assert.Single(found.Lines).Unit!.Name);
    }

    [Theory]
    [InlineData("59.99", 0)]
    [InlineData("60", 1)]
    [InlineData("99.9", 20)]
    [InlineData("100", 21)]
    [InlineData("100.01", 22)]
    [InlineData("-3", 0)]
    public void A_total_falls_into_the_bin_of_its_points(string total, int bin)
    {
        var figures = new Figures();
        figures.AddEvaluation(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture), null, null, null, null);
        Assert.Equal(bin, Array.IndexOf(figures.Scores, 1));
    }

    [Fact]
    public void A_total_of_other_points_than_100_counts_in_proportion()
    {
        var figures = new Figures();
        figures.AddEvaluation(90m, 90m, null, null, null);
        Assert.Equal((100m, 21), (figures.MeanStated, Array.IndexOf(figures.Scores, 1)));
    }

    [Fact]
    public void Figures_too_large_to_be_any_are_left_out_and_nothing_breaks()
    {
        var figures = new Figures();
        for (var i = 0; i < 10; i++)
            figures.AddEvaluation(decimal.MaxValue, 0.000001m, decimal.MinValue, decimal.MaxValue, decimal.MaxValue);
        Assert.Equal((10, 0, 0), (figures.Evaluations, figures.Stated, figures.Rated));
    }

    [Fact]
    public void Less_than_a_fen_is_no_budget_that_spending_could_be_a_share_of()
    {
        var figures = new Figures();
        figures.AddEvaluation(null, null, null, 0.0000000000000000000000001m, 900_000_000_000_000m);
        Assert.Equal((1, null), (figures.Rated, figures.ExecutionRate));
    }

    private static async Task<OverviewTable> TableAsync(InventedWarehouse warehouse, OverviewFilter filter)
    {
        using var indexes = new CurrentIndex(warehouse.Database, new());
        using var overview = new CurrentOverview(warehouse.Database, indexes, new());
        var (data, index) = await overview.GetAsync(None);
        return new(data, FindingTally.Of(index), filter);
    }

    /// <summary>青山省 (9) with 云溪市 (1) and its two units; a third unit belongs nowhere.</summary>
    private static async Task<InventedWarehouse> FilledAsync()
    {
        var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.AddAsync(new RegionRow { RegionId = 9, RegionKey = "青山省", Name = "青山省", Level = "province" }, new UnitRow { UnitId = 3, UnitKey = "石桥镇", Name = "石桥镇" });
        await using (var context = warehouse.Database.Context())
        {
            context.Update(new RegionRow { RegionId = 1, RegionKey = "青山省/云溪市", Name = "云溪市", Level = "city", ParentId = 9 });
            await context.SaveChangesAsync();
        }

        var first = await warehouse.EvaluationAsync(e => (e.TotalScore, e.RecomputedScore, e.AnnualBudget, e.Executed) = (90m, 88m, 1_000_000m, 1_000_000m));
        var second = await warehouse.EvaluationAsync(e => (e.TotalScore, e.AnnualBudget, e.Executed) = (98m, 3_000_000m, 2_000_000m));
        var third = await warehouse.EvaluationAsync(e => (e.FiscalYear, e.UnitId, e.TotalScore) = (2022, 2, 100m));
        var fourth = await warehouse.EvaluationAsync(e => (e.UnitId, e.TotalScore) = (3, 55m));
        await warehouse.EvaluationAsync(e => e.IsCurrent = false);
        await warehouse.AddAsync(
            InventedWarehouse.Indicator(first, 1, "巡护人数", ">=", 4, "人", 4, 10, 10),
            InventedWarehouse.Indicator(first, 2, "巡护次数", ">=", 4, "次", 4, 10, 10),
            InventedWarehouse.Indicator(second, 1, "巡护人数", ">=", 4, "人", 4, 10, 9),
            InventedWarehouse.Indicator(second, 2, "巡护次数", ">=", 4, "次", 4, 10, 8),
            InventedWarehouse.Indicator(second, 3, "巡护里程", ">=", 4, "公里", 4, null, null),
            InventedWarehouse.Finding(first, 1, "PE401", "error", null, "总分不符"),
            InventedWarehouse.Finding(second, 1, "PE304", "warning", null, "没有写明原因"),
            InventedWarehouse.Finding(third, 1, "PE401", "error", null, "总分不符"),
            InventedWarehouse.Finding(fourth, 1, "PE401", "info", null, "总分不符"));
        return warehouse;
    }
}
