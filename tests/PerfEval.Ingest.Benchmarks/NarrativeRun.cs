using System.Diagnostics;
using System.Globalization;
using PerfEval.Ingest.Narrative;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Benchmarks;

/// <summary>
/// What a report in prose costs at 50, 100 and 200 pages: read as narrative, and the whole pipeline behind the reader of the
/// file (forms sought, narrative, rules, recomputation, excerpts). Twice the pages should cost twice as much.
/// </summary>
internal static class NarrativeRun
{
    private static readonly int[] Pages = [50, 100, 200];
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private const int Calls = 9;

    public static int Print()
    {
        var ingestion = new Ingestion(SchemaFiles.BuiltIn);
        var documents = Pages.Select(LongReport.Make).ToArray();
        (string Name, Func<int, object> Do)[] works =
        [
            ("narrative", i => NarrativeReader.BuiltIn.Read(documents[i].Blocks)),
            ("whole pipeline", i => ingestion.Run(documents[i])),
        ];
        Console.WriteLine($"{"work",-16} {"pages",5} {"median ms",10} {"fastest ms",11} {"ratio to 50",12} {"findings",9}");
        foreach (var (name, work) in works)
        {
            var times = Times(documents.Length, work, WarmUp);
            for (var i = 0; i < documents.Length; i++)
            {
                var findings = work(i) is Evaluations.Submission submission ? submission.Findings.Count.ToString(CultureInfo.InvariantCulture) : "";
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {Pages[i],5} {times[i][Calls / 2],10:N1} {times[i][0],11:N1} {times[i][0] / times[0][0],12:N2} {findings,9}"));
            }
        }

        PrintRules([.. documents.Select(d => ingestion.Run(d))]);
        return 0;
    }

    /// <summary>The rules that cost most at the greatest length, and what they cost at the least.</summary>
    private static void PrintRules(Evaluations.Submission[] submissions)
    {
        var profiles = ScoringProfiles.Load(SchemaFiles.BuiltIn);
        var costs = new RuleCatalog(SchemaFiles.BuiltIn).Rules
            .Select(rule => (rule.Descriptor.Id, Engine: new RuleEngine([rule])))
            .Select(r => (r.Id, Times: Times(submissions.Length, i => r.Engine.Check(submissions[i].Evaluations, profiles.Of), TimeSpan.FromSeconds(0.2))))
            .OrderByDescending(r => r.Times[^1][0]);
        foreach (var (id, times) in costs.Take(6))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id} and recomputation: {string.Join(", ", times.Select((t, i) => string.Create(CultureInfo.InvariantCulture, $"{Pages[i]} pages {t[0]:N1} ms")))}"));
    }

    /// <summary>In milliseconds, sorted; the sizes by turns, so that a neighbour on the machine slows all of them. The ratio is that of the fastest calls.</summary>
    private static double[][] Times(int documents, Func<int, object> work, TimeSpan warmUp)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < warmUp;)
            GC.KeepAlive(work(0));
        var times = Enumerable.Range(0, documents).Select(_ => new double[Calls]).ToArray();
        for (var call = 0; call < Calls; call++)
        {
            for (var i = 0; i < documents; i++)
            {
                var start = Stopwatch.GetTimestamp();
                GC.KeepAlive(work(i));
                times[i][call] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }

        foreach (var list in times)
            Array.Sort(list);
        return times;
    }
}
