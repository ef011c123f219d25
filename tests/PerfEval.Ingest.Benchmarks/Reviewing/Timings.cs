using System.Diagnostics;
using PerfEval.Ingest.Benchmarks.Figures;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>Times of one kind of question, in milliseconds.</summary>
internal sealed class Timings
{
    private readonly List<double> taken = [];

    /// <summary>Single answers vary; what varies from run to run are the medians: of three thirds of the rounds.</summary>
    public Figure Median => Of(0.5);

    public Figure Percentile95 => Figure.Of(Measure.Milliseconds, At(taken, 0.95));

    /// <summary>Asks once more, and counts it.</summary>
    public async Task<T> TakeAsync<T>(Func<Task<T>> ask)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await ask();
        taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return answer;
    }

    public T Take<T>(Func<T> ask)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = ask();
        taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return answer;
    }

    private Figure Of(double share) =>
        Figure.Of(Measure.Milliseconds, Enumerable.Range(0, Math.Min(3, taken.Count)).Select(third => At([.. taken.Where((_, i) => i % 3 == third)], share)));

    private static double At(List<double> times, double share) => times.Order().ElementAt(Math.Min(times.Count - 1, (int)(times.Count * share)));
}
