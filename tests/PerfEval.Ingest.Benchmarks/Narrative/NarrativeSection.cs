using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Benchmarks.Stages;
using PerfEval.Ingest.Narrative;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Benchmarks.Narrative;

/// <summary>What a report in prose costs as it grows, behind the reader of its file.</summary>
internal sealed class NarrativeSection : ISection
{
    private static readonly int[] Pages = [50, 100, 200];

    public string Id => "narrative";

    public string Title => "reports in prose as they grow";

    public string Explanation =>
        """
        A report of 1,200 characters a page: headings, funds, listed indicators, sentences with shares, sums, rests, products and counts, each with figures of its own. Read as narrative, and the whole
        pipeline behind the reader of the file: forms sought, narrative, rules, recomputation, excerpts. Twice the pages should take twice the time.
        """;

    public Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        var ingestion = new Ingestion(SchemaFiles.BuiltIn);
        var narratives = new NarrativeReader(SchemaFiles.BuiltIn);
        var documents = Pages.Select(LongReport.Make).ToArray();
        var profiles = ScoringProfiles.Load(SchemaFiles.BuiltIn);
        var rules = new RuleEngine(new RuleCatalog(SchemaFiles.BuiltIn));
        var submissions = documents.Select(d => ingestion.Run(d)).ToArray();
        (string Name, Func<int, object> Do)[] works =
        [
            ("read as narrative", i => narratives.Read(documents[i].Blocks)),
            ("every rule checked and recomputed", i => rules.Check(submissions[i].Evaluations, profiles.Of)),
            ("the whole pipeline", i => ingestion.Run(documents[i])),
        ];
        var table = new FigureTable("behind the reader of the file", "work", "50 pages", "100 pages", "200 pages", "time grows with the pages to the power of");
        foreach (var (name, work) in works)
        {
            // The sizes by turns, as documents of their own.
            var times = Turns.Take(1, [.. Pages.Select((_, i) => new Work(name, _ => work(i)))], run.Settings.IsShort ? 5 : 9, TimeSpan.FromSeconds(run.Settings.IsShort ? 0.5 : 2));
            var powers = Enumerable.Range(0, times[0].Rounds.Count).Select(r => Math.Log(times[^1].Rounds[r] / times[0].Rounds[r]) / Math.Log((double)Pages[^1] / Pages[0]));
            table.Add(name, [.. times.Select(t => Figure.Of(Measure.Milliseconds, t.Rounds)), Figure.Of(Measure.Power, powers)]);
        }

        return Task.FromResult(new SectionResult([table]));
    }
}
