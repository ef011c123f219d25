using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>Times of one kind of question, in milliseconds.</summary>
internal sealed class Timings(string name)
{
    private readonly List<double> taken = [];

    public string Name { get; } = name;

    public double Median => At(0.5);

    public double Percentile95 => At(0.95);

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

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name,-44} {Median,9:N2} {Percentile95,9:N2}");

    private double At(double share)
    {
        if (taken.Count == 0)
            return 0;
        taken.Sort();
        return taken[Math.Min(taken.Count - 1, (int)(taken.Count * share))];
    }
}
