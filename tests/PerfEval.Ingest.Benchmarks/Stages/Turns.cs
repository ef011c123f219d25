using System.Diagnostics;
using PerfEval.Ingest.Benchmarks.Figures;

namespace PerfEval.Ingest.Benchmarks.Stages;

/// <summary>A piece of work on the document of a number.</summary>
internal sealed record Work(string Name, Func<int, object> Do);

/// <summary>What a piece of work took on one document, on one thread.</summary>
/// <param name="Name">Of the work.</param>
/// <param name="Rounds">Milliseconds a document of each round over all documents, what the garbage collector took included.</param>
/// <param name="Kilobytes">Allocated for a document, on average.</param>
internal sealed record WorkTimes(string Name, IReadOnlyList<double> Rounds, double Kilobytes)
{
    /// <summary>A row for each work, the first being the floor of all.</summary>
    public static FigureTable Table(string caption, IReadOnlyList<WorkTimes> works)
    {
        var table = new FigureTable(caption, "work on one document", "time", "to the floor", "allocated");
        foreach (var work in works)
            table.Add(work.Name, Figure.Of(Measure.Milliseconds, work.Rounds), Figure.RatioOf(work.Rounds, works[0].Rounds), Figure.Of(Measure.Kilobytes, work.Kilobytes));
        return table;
    }
}

/// <summary>
/// Measures all of the work in the same run, call by call in turn: a neighbour on the machine that comes and goes then
/// slows all of them alike, and the ratios hold.
/// </summary>
internal static class Turns
{
    public static IReadOnlyList<WorkTimes> Take(int documents, IReadOnlyList<Work> works, int rounds, TimeSpan warmUp)
    {
        foreach (var work in works)
        {
            // Long enough for the compiler's second tier to have replaced the first.
            for (var (clock, document) = (Stopwatch.StartNew(), 0); clock.Elapsed < warmUp; document++)
                GC.KeepAlive(work.Do(document % documents));
        }

        var taken = works.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var document = 0; document < documents; document++)
            {
                for (var i = 0; i < works.Count; i++)
                    taken[i][round] += Time(works[i], document) / documents;
            }
        }

        return [.. works.Select((w, i) => new WorkTimes(w.Name, taken[i], Allocated(w, documents)))];
    }

    private static double Time(Work work, int document)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work.Do(document));
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Allocated(Work work, int documents)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var document = 0; document < documents; document++)
            GC.KeepAlive(work.Do(document));
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / documents;
    }
}
