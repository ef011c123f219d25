using System.Diagnostics;

namespace PerfEval.Ingest.Benchmarks;

/// <summary>A piece of work on the document of a number.</summary>
internal sealed record Work(string Name, Func<int, object> Do);

/// <summary>Median time and bytes allocated of one piece of work on one document, on one thread.</summary>
internal sealed record Measurement(string Name, TimeSpan Median, TimeSpan Fastest, long AllocatedBytes)
{
    /// <summary>Long enough for the compiler's second tier to have replaced the first.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Measures all of the work in the same run, call by call in turn: a neighbour on the machine that comes and goes then
    /// slows all of them alike, and the ratios hold.
    /// </summary>
    public static IReadOnlyList<Measurement> Take(int documents, IReadOnlyList<Work> works, int calls)
    {
        foreach (var work in works)
        {
            for (var (clock, document) = (Stopwatch.StartNew(), 0); clock.Elapsed < WarmUp; document++)
                GC.KeepAlive(work.Do(document % documents));
        }

        var samples = works.Select(_ => new List<TimeSpan>(calls)).ToArray();
        for (var call = 0; call < calls; call++)
        {
            for (var i = 0; i < works.Count; i++)
                samples[i].Add(Time(works[i], call % documents));
        }

        return [.. works.Select((w, i) => Summarise(w.Name, samples[i], Allocated(w)))];
    }

    private static Measurement Summarise(string name, List<TimeSpan> samples, long allocated)
    {
        samples.Sort();
        return new Measurement(name, samples[samples.Count / 2], samples[0], allocated);
    }

    private static TimeSpan Time(Work work, int document)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work.Do(document));
        return Stopwatch.GetElapsedTime(start);
    }

    private static long Allocated(Work work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work.Do(0));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
