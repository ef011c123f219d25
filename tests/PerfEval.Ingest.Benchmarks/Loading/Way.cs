using System.Diagnostics;
using PerfEval.Ingest.Benchmarks.Figures;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>A way to store the same rows: into empty tables, timed from the first byte to the last commit.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Prepare">Empties the tables and makes ready what is not measured; gives the work that is.</param>
internal sealed record Way(string Name, Func<Task<Func<Task>>> Prepare)
{
    /// <summary>One round of each way in turn, so that a neighbour on the machine slows all alike; the first round is not counted.</summary>
    /// <returns>Seconds of each round, of each way.</returns>
    public static async Task<IReadOnlyList<List<double>>> MeasureAsync(IReadOnlyList<Way> ways, int rounds)
    {
        var taken = ways.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < ways.Count; i++)
            {
                var seconds = await ways[i].OnceAsync();
                if (round > 0)
                    taken[i].Add(seconds);
            }
        }

        return taken;
    }

    public async Task<double> OnceAsync()
    {
        var work = await Prepare();
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <param name="caption">Of the table.</param>
    /// <param name="ways">The loader's first.</param>
    /// <param name="seconds">Of each round, of each.</param>
    /// <param name="rows">That each stored.</param>
    public static FigureTable Table(string caption, IReadOnlyList<Way> ways, IReadOnlyList<List<double>> seconds, int rows)
    {
        var table = new FigureTable(caption, "way", "time", "rows a second", "time to the loader's");
        for (var i = 0; i < ways.Count; i++)
            table.Add(ways[i].Name, Figure.Of(Measure.Seconds, seconds[i]), Figure.Of(Measure.PerSecond, seconds[i].Select(s => rows / s)), Figure.RatioOf(seconds[i], seconds[0]));
        return table;
    }
}
