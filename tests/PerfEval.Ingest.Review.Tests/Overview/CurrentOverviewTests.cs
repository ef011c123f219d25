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
        using var overview = new CurrentOverview(warehouse.Database, indexes, new());
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
        using var overview = new CurrentOverview(warehouse.Database, indexes, new());

        Assert.Same((await overview.GetAsync(None)).Data, (await overview.GetAsync(None)).Data);
    }

    [Fact]
    public async Task That_the_figures_cannot_be_brought_up_to_date_beside_the_old_ones_is_told()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.EvaluationAsync();
        using var indexes = new CurrentIndex(warehouse.Database, new());
        var told = new TaskCompletionSource<string>();
        await using var overview = new CurrentOverview(warehouse.Database, indexes, new() { Clock = new SlowClock(), Tell = (chinese, _) => told.TrySetResult(chinese) });
        var (old, _) = await overview.GetAsync(None);

        await warehouse.EvaluationAsync();
        await using (var connection = await warehouse.Database.ConnectAsync(None))
        {
            var command = connection.CreateCommand();
            command.CommandText = "UPDATE evaluations SET total_score = '很多'";
            await command.ExecuteNonQueryAsync(None);
        }

        indexes.LookAgain();
        Assert.Same(old, (await overview.GetAsync(None)).Data);
        Assert.StartsWith("概览未能更新，将再试：", await told.Task.WaitAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<int> EvaluationsAsync(CurrentOverview overview) => Figures.Sum((await overview.GetAsync(None)).Data.Figures.Values).Evaluations;

    /// <summary>A second goes by whenever it is looked at.</summary>
    private sealed class SlowClock : TimeProvider
    {
        private long seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Increment(ref seconds);
    }
}
