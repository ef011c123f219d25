using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>A way to store the same rows: into empty tables, timed from the first byte to the last commit.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Prepare">Empties the tables and makes ready what is not measured; gives the work that is.</param>
/// <param name="Aim">The least that the loader must be of this way's speed; null where it is shown only.</param>
internal sealed record Way(string Name, Func<Task<Func<Task>>> Prepare, decimal? Aim = null)
{
    /// <summary>One round of each way in turn, so that a neighbour on the machine slows all alike; the first round is not counted.</summary>
    /// <returns>The median of each, in seconds.</returns>
    public static async Task<IReadOnlyList<double>> MeasureAsync(IReadOnlyList<Way> ways, int rounds)
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

        return [.. taken.Select(Median)];
    }

    public async Task<double> OnceAsync()
    {
        var work = await Prepare();
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <param name="ways">The loader's first.</param>
    /// <param name="seconds">Of each.</param>
    /// <param name="rows">That each stored.</param>
    public static void Print(IReadOnlyList<Way> ways, IReadOnlyList<double> seconds, int rows)
    {
        Console.WriteLine($"{"way",-56} {"seconds",8} {"rows/s",9} {"loader is",10} {"aim",6}");
        for (var i = 0; i < ways.Count; i++)
        {
            var aim = ways[i].Aim is { } least ? string.Create(CultureInfo.InvariantCulture, $"≥ {least}") : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ways[i].Name,-56} {seconds[i],8:N2} {rows / seconds[i],9:N0} {seconds[i] / seconds[0],9:N2}× {aim,6}"));
        }
    }

    public static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
