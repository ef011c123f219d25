using System.Diagnostics;
using System.Globalization;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>The index of all findings without pages and without a network: how long it takes to make, what it holds, what a question to it takes.</summary>
internal static class IndexRun
{
    private const int PageSize = 50;

    public static async Task PrintAsync(WarehouseDatabase database, int rounds)
    {
        var reader = new FindingIndexReader(database, RiskWeights.Load(SchemaFiles.BuiltIn), fourEyes: false);
        await reader.ReadAsync(CancellationToken.None);
        var (index, ofIndex) = await HeldAsync(database, () => reader.ReadAsync(CancellationToken.None));
        var (texts, ofTexts) = await HeldAsync(database, () => FindingTexts.ReadAsync(database, index, CancellationToken.None));
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index of {index.Count:N0} findings: {ofIndex}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"their texts: {ofTexts}"));
        Console.WriteLine($"{"question, in milliseconds",-44} {"median",9} {"p95",9}");
        foreach (var (name, filter) in Filters(index))
        {
            bool[]? among = null;
            if (filter.Text is not null)
            {
                var text = new Timings(name + ": rows");
                for (var round = 0; round < rounds; round++)
                    among = text.Take(() => texts.Holding(filter.Text));
                Console.WriteLine(text);
            }

            Print(index, name, filter, among, rounds);
        }
    }

    private static void Print(FindingIndex index, string name, QueueFilter filter, bool[]? among, int rounds)
    {
        var (page, deep, counts, beside) = (new Timings(name + ": page"), new Timings(name + ": deep page"), new Timings(name + ": counts"), new Timings(name + ": neighbours"));
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

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {all.Count:N0} findings"));
        foreach (var timings in (Timings[])[page, deep, counts, beside])
            Console.WriteLine(timings);
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

    private static async Task<(T Made, string Cost)> HeldAsync<T>(WarehouseDatabase database, Func<Task<T>> make)
    {
        var before = await HeldAsync(database);
        var (allocated, start) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
        var made = await make();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var held = await HeldAsync(database) - before;
        GC.KeepAlive(made);
        return (made, string.Create(CultureInfo.InvariantCulture, $"made in {seconds:N2} s, {held / 1e6:N0} MB held, {allocated / 1e6:N0} MB allocated on the way"));
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
