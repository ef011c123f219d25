using System.Diagnostics;
using System.Globalization;
using PerfEval.Ingest.Narrative;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Benchmarks;

/// <summary>
/// What a report in prose costs at 50, 100 and 200 pages: read as narrative, and the whole pipeline behind the reader of the
/// file (forms sought, narrative, rules, recomputation, excerpts). Twice the pages should cost twice as much.
/// </summary>
internal static class NarrativeRun
{
    private static readonly int[] Pages = [50, 100, 200];
    private const int Calls = 7;

    public static int Print()
    {
        var ingestion = new Ingestion(SchemaFiles.BuiltIn);
        var documents = Pages.Select(LongReport.Make).ToArray();
        (string Name, Func<int, object> Do)[] works =
        [
            ("narrative", i => NarrativeReader.BuiltIn.Read(documents[i].Blocks)),
            ("whole pipeline", i => ingestion.Run(documents[i])),
        ];
        Console.WriteLine($"{"work",-16} {"pages",5} {"median ms",10} {"ratio to 50",12} {"findings",9}");
        foreach (var (name, work) in works)
        {
            for (var i = 0; i < 3; i++)
                GC.KeepAlive(work(0));
            var first = 0.0;
            for (var i = 0; i < documents.Length; i++)
            {
                var median = Median(() => work(i));
                first = i == 0 ? median : first;
                var findings = work(i) is Evaluations.Submission submission ? submission.Findings.Count.ToString(CultureInfo.InvariantCulture) : "";
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {Pages[i],5} {median,10:N1} {median / first,12:N2} {findings,9}"));
            }
        }

        return 0;
    }

    private static double Median(Func<object> work)
    {
        var times = new double[Calls];
        for (var call = 0; call < Calls; call++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            times[call] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Calls / 2];
    }
}
