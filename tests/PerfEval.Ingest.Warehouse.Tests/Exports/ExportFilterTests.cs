using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Tests.Exports;

public class ExportFilterTests
{
    [Fact]
    public async Task Each_filter_lets_its_evaluations_through()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var first = await warehouse.FullEvaluationAsync();
        var second = await warehouse.EvaluationAsync(e => (e.UnitId, e.ImplementingUnit, e.FiscalYear, e.LayoutId) = (2, "云溪市水务局", 2022, "national-project"));
        var replaced = await warehouse.EvaluationAsync(e => (e.IsCurrent, e.UnitId, e.ImplementingUnit, e.Region) = (false, null, null, "白石县"));
        await warehouse.AddAsync(new SampleRow { SampleId = 7, Method = "simple", Parameters = "{}" });
        await warehouse.AddAsync(new SampleItemRow { SampleId = 7, ItemNo = 1, SubmissionId = second.SubmissionId, EvaluationNo = 1 });

        Assert.Equal([first.SubmissionId, second.SubmissionId], await ThroughAsync(warehouse, new()));
        Assert.Equal([first.SubmissionId, second.SubmissionId, replaced.SubmissionId], await ThroughAsync(warehouse, new() { Superseded = true }));
        Assert.Equal([second.SubmissionId], await ThroughAsync(warehouse, new() { Unit = "水务" }));
        Assert.Equal([first.SubmissionId, second.SubmissionId], await ThroughAsync(warehouse, new() { Region = "青山省" }));
        Assert.Equal([replaced.SubmissionId], await ThroughAsync(warehouse, new() { Region = "白石县", Superseded = true }));
        Assert.Equal([second.SubmissionId], await ThroughAsync(warehouse, new() { Years = [2022, 2021] }));
        Assert.Equal([second.SubmissionId], await ThroughAsync(warehouse, new() { Layouts = ["national-project"] }));
        Assert.Equal([first.SubmissionId], await ThroughAsync(warehouse, new() { Rules = ["PE4"] }));
        Assert.Equal([first.SubmissionId], await ThroughAsync(warehouse, new() { Severities = ["warning"] }));
        Assert.Empty(await ThroughAsync(warehouse, new() { Rules = ["PE4"], Severities = ["warning"] }));
        Assert.Equal([second.SubmissionId], await ThroughAsync(warehouse, new() { Sample = 7 }));
    }

    [Fact]
    public async Task Rules_and_severities_choose_the_findings()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.FullEvaluationAsync();
        await using var context = warehouse.Database.Context();

        Assert.Equal(["PE301", "PE304"], (await new ExportFilter { Rules = ["PE3"] }.Findings(context).ToListAsync()).Select(f => f.Rule));
        Assert.Equal(["PE304"], (await new ExportFilter { Severities = ["warning"] }.Findings(context).ToListAsync()).Select(f => f.Rule));
    }

    [Fact]
    public async Task Signs_with_a_meaning_in_patterns_have_none_in_a_name()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.EvaluationAsync();
        Assert.Empty(await ThroughAsync(warehouse, new() { Unit = "%" }));
        Assert.Empty(await ThroughAsync(warehouse, new() { Unit = "云_市" }));
    }

    private static async Task<IEnumerable<long>> ThroughAsync(InventedWarehouse warehouse, ExportFilter filter)
    {
        await using var context = warehouse.Database.Context();
        return await filter.Evaluations(context).Select(e => e.SubmissionId).OrderBy(i => i).ToListAsync();
    }
}
