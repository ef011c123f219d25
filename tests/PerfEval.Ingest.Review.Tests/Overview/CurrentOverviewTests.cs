using PerfEval.Ingest.Review.Overview;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Tests.Exports;

namespace PerfEval.Ingest.Review.Tests.Overview;

public class CurrentOverviewTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_is_loaded_later_is_in_the_figures_once_the_index_has_it()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.EvaluationAsync();
        using var indexes = new CurrentIndex(warehouse.Database, new());
        using var overview = new CurrentOverview(warehouse.Database, indexes, TimeProvider.System);
        Assert.Equal(1, await EvaluationsAsync(overview));

        await warehouse.EvaluationAsync();
        indexes.LookAgain();

        Assert.Equal(2, await EvaluationsAsync(overview));
    }

    [Fact]
    public async Task While_nothing_is_loaded_the_figures_are_read_once()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.EvaluationAsync();
        using var indexes = new CurrentIndex(warehouse.Database, new());
        using var overview = new CurrentOverview(warehouse.Database, indexes, TimeProvider.System);

        Assert.Same((await overview.GetAsync(None)).Data, (await overview.GetAsync(None)).Data);
    }

    private static async Task<int> EvaluationsAsync(CurrentOverview overview) => Figures.Sum((await overview.GetAsync(None)).Data.Figures.Values).Evaluations;
}
