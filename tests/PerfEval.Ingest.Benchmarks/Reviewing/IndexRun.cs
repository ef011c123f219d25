using System.Diagnostics;
using System.Globalization;
using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>The index of all findings without pages and without a network: how long it takes to make, what it holds, what a question to it takes.</summary>
internal static class IndexRun
{
    private const int PageSize = 50;

    public static async Task<IReadOnlyList<FigureTable>> MeasureAsync(WarehouseDatabase database, int rounds)
    {
        var reader = new FindingIndexReader(database, RiskWeights.Load(SchemaFiles.BuiltIn), fourEyes: false);
        await reader.ReadAsync(CancellationToken.None);
        var made = new FigureTable("what is held in memory", "index", "made in", "held");
        var index = await HeldAsync(made, "findings", database, () => reader.ReadAsync(CancellationToken.None));
        var texts = await HeldAsync(made, "their texts", database, () => FindingTexts.ReadAsync(database, index, CancellationToken.None));
        var asked = new FigureTable("asked of the index, without pages and without a network", "filter", "findings", "a page", "a page deep within", "counts of all filters", "neighbours of a finding");
        foreach (var (name, filter) in Filters(index))
            Add(asked, index, name, filter, filter.Text is null ? null : texts.Holding(filter.Text), rounds);
        return [made, asked];
    }

    private static void Add(FigureTable table, FindingIndex index, string name, QueueFilter filter, bool[]? among, int rounds)
    {
        var (page, deep, counts, beside) = (new Timings(), new Timings(), new Timings(), new Timings());
        var all = index.All(filter, among, index.Count);
        var middle = all.Count == 0 ? 0 : all[all.Count * 9 / 10];
        var cursor = new QueueCursor(index.RiskOf(middle), middle);
        for (var round = 0; round < rounds; round++)
        {
            page.Take(() => index.Page(filter, among, null, null, PageSize));
            deep.Take(() => index.Page(filter, among, cursor, null, PageSize));
            counts.Take(() => index.CountsOf(filter, among));
            beside.Take(() => index.Beside(filter, among, middle, cursor.Risk));
        }

        table.Add(name, all.Count.ToString("N0", CultureInfo.InvariantCulture), page.Median, deep.Median, counts.Median, beside.Median);
    }

    /// <summary>As auditors filter: each value one that many findings have.</summary>
    private static IEnumerable<(string Name, QueueFilter Filter)> Filters(FindingIndex index)
    {
        var all = new QueueFilter();
        var counts = index.CountsOf(all, null);
        var open = all.With(QueueDimension.State, QueueFilter.Undecided);
        yield return ("all", all);
        yield return ("undecided", open);
        yield return ("rule", open.With(QueueDimension.Rule, Frequent(QueueDimension.Rule, 3)));
        yield return ("year, severity", open.With(QueueDimension.Year, Frequent(QueueDimension.Year, 1)).With(QueueDimension.Severity, "warning"));
        yield return ("unit", open.With(QueueDimension.Unit, Frequent(QueueDimension.Unit, 100)));
        yield return ("region", open.With(QueueDimension.Region, Frequent(QueueDimension.Region, 10)));
        yield return ("rule, year, region, layout", open.With(QueueDimension.Rule, Frequent(QueueDimension.Rule, 1)).With(QueueDimension.Year, Frequent(QueueDimension.Year, 0)).With(QueueDimension.Region, Frequent(QueueDimension.Region, 3)).With(QueueDimension.Layout, Frequent(QueueDimension.Layout, 1)));
        yield return ("text 养护", open with { Text = "养护" });
        yield return ("two words", open with { Text = "2022年 水库" });
        yield return ("text of few", open with { Text = "青桥镇" });
        yield return ("text of none", open with { Text = "没有这样的文字" });

        string Frequent(QueueDimension dimension, int place) =>
            counts.Of(dimension).Where(c => c.Value != QueueFilter.None).OrderByDescending(c => c.Findings).Skip(place).FirstOrDefault().Value ?? QueueFilter.None;
    }

    private static async Task<T> HeldAsync<T>(FigureTable table, string name, WarehouseDatabase database, Func<Task<T>> make)
    {
        var before = await HeldAsync(database);
        var start = Stopwatch.GetTimestamp();
        var made = await make();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var held = await HeldAsync(database) - before;
        GC.KeepAlive(made);
        table.Add(name, Figure.Of(Measure.Seconds, seconds), Figure.Of(Measure.Megabytes, held / 1e6));
        return made;
    }

    private static async Task<long> HeldAsync(WarehouseDatabase database)
    {
        // A connection that nobody has used since holds on to who read from it last; what was just made, to its own stack.
        database.Forget();
        await Task.Delay(200);
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
