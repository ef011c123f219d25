using System.Diagnostics;
using PerfEval.Ingest.Benchmarks.Figures;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>Times of one kind of question, in milliseconds.</summary>
internal sealed class Timings
{
    private readonly List<double> taken = [];

    /// <summary>Single answers vary; what varies from run to run are the medians: of three thirds of the rounds.</summary>
    public Figure Median => Figure.Of(Measure.Milliseconds, Figure.MediansOfThirds(taken));

    public Figure Percentile95 => Figure.Of(Measure.Milliseconds, taken.Order().ElementAt(Math.Min(taken.Count - 1, (int)(taken.Count * 0.95))));

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
}
