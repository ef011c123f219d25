using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Decisions;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.Exports;

namespace PerfEval.Ingest.Review.Tests.Queue;

public class CurrentIndexTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Findings_that_came_and_files_that_went_are_seen_when_the_warehouse_is_looked_at_again()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await FindingAsync(warehouse);
        using var current = new CurrentIndex(warehouse.Database, new());
        Assert.Equal(1, (await current.GetAsync(None)).Count);

        await FindingAsync(warehouse);
        Assert.Equal(1, (await current.GetAsync(None)).Count);
        current.LookAgain();
        Assert.Equal(2, (await current.GetAsync(None)).Count);

        await using (var context = warehouse.Database.Context())
            await context.Submissions.Where(s => s.SubmissionId == 1).ExecuteDeleteAsync();
        current.LookAgain();
        var index = await current.GetAsync(None);
        Assert.Equal([2], index.All(new(), null, 10));
    }

    [Fact]
    public async Task A_decision_of_another_process_is_in_the_same_index_at_the_next_look()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var finding = await FindingAsync(warehouse);
        using var current = new CurrentIndex(warehouse.Database, new());
        var index = await current.GetAsync(None);
        Assert.Equal(FindingState.Open, index.StateOf(1));

        await warehouse.AddAsync(new DispositionRow { Fingerprint = finding.Fingerprint, Decision = "confirmed", DecidedBy = "乙", DecidedAt = new(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc) });
        current.LookAgain();
        Assert.Same(index, await current.GetAsync(None));
        Assert.Equal(FindingState.Confirmed, index.StateOf(1));
    }

    [Fact]
    public async Task A_decision_of_this_process_is_in_it_at_once()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await FindingAsync(warehouse);
        using var current = new CurrentIndex(warehouse.Database, new());
        await current.GetAsync(None);

        await new DecisionLog(warehouse.Database, current, TimeProvider.System).DecideAsync([1], Decision.Queried, null, "甲", None);
        Assert.Equal(FindingState.Queried, (await current.GetAsync(None)).StateOf(1));
    }

    [Fact]
    public async Task Only_findings_about_evaluations_that_count_and_about_files_are_in_it()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await FindingAsync(warehouse, e => e.IsCurrent = false);
        var second = await FindingAsync(warehouse);
        var ofFile = InventedWarehouse.Finding(new() { SubmissionId = second.SubmissionId, EvaluationNo = 1 }, 2, "PE106", "info", null, "文件没有标题");
        ofFile.EvaluationNo = null;
        await warehouse.AddAsync(ofFile);
        using var current = new CurrentIndex(warehouse.Database, new());

        Assert.Equal([2, 3], (await current.GetAsync(None)).All(new(), null, 10));
    }

    private static async Task<FindingRow> FindingAsync(InventedWarehouse warehouse, Action<EvaluationRow>? change = null)
    {
        var finding = InventedWarehouse.Finding(await warehouse.EvaluationAsync(change), 1, "PE401", "error", null, "总分95分，合计92分");
        await warehouse.AddAsync(finding);
        return finding;
    }
}
