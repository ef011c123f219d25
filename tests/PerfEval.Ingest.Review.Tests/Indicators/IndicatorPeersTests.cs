using PerfEval.Ingest.Review.Indicators;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.Exports;

namespace PerfEval.Ingest.Review.Tests.Indicators;

public class IndicatorPeersTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Peers_are_numbers_of_the_same_year_and_unit_of_measure()
    {
        await using var warehouse = await FilledAsync();
        using var indexes = new CurrentIndex(warehouse.Database, new());
        var peers = new IndicatorPeers(warehouse.Database, indexes);

        var table = await peers.ValuesAsync("satisfaction", None);
        var groups = table.Groups;
        Assert.Equal([new(2023, "%", 3), new(2023, "分", 1), new(2022, "%", 1)], groups);

        var values = table.ValuesOf(groups[0])!;
        Assert.Equal((3, 90m, 92m, 99m), (values.Count, values.Least, values.Median, values.Most));
        Assert.Equal([90m, 92m, 99m], (await peers.PageAsync(table, groups[0], 1, falling: false, None)).Select(p => p.Value));
        Assert.Equal([99m, 92m, 90m], (await peers.PageAsync(table, groups[0], 1, falling: true, None)).Select(p => p.Value));
        var own = Assert.Single(await peers.OwnAsync(table, groups[0], 2, None));
        Assert.Equal(("云溪市水务局", 99m, "99%"), (own.Unit, own.Value, own.Printed));
    }

    [Fact]
    public async Task The_list_has_those_that_were_found_with_how_often()
    {
        await using var warehouse = await FilledAsync();
        using var indexes = new CurrentIndex(warehouse.Database, new());
        var used = Assert.Single(await new IndicatorPeers(warehouse.Database, indexes).ListAsync(None));
        Assert.Equal(("satisfaction", 7), (used.Row.CanonicalId, used.Times));
    }

    private static async Task<InventedWarehouse> FilledAsync()
    {
        var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.AddAsync(new CanonicalIndicatorRow { CanonicalId = "satisfaction", Name = "服务对象满意度", Field = "general" }, new CanonicalIndicatorRow { CanonicalId = "unused", Name = "不出现", Field = "general" });
        await Add(90, "%");
        await Add(92, "%");
        await Add(99, "%", e => e.UnitId = 2);
        await Add(80, "%", e => e.FiscalYear = 2022);
        await Add(9, "分");
        await Add(70, "%", e => e.IsCurrent = false);
        await Add(75, "%", null, i => i.ActualKind = "range");
        return warehouse;

        async Task Add(decimal value, string measure, Action<EvaluationRow>? change = null, Action<IndicatorRow>? alter = null)
        {
            var indicator = InventedWarehouse.Indicator(await warehouse.EvaluationAsync(change), 1, "群众满意度", ">=", 90, measure, value, 10, 10);
            indicator.CanonicalId = "satisfaction";
            alter?.Invoke(indicator);
            await warehouse.AddAsync(indicator);
        }
    }
}
