using System.Diagnostics;
using FuzzySharp;
using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Evaluations.Names;

namespace PerfEval.Ingest.Benchmarks.Names;

/// <summary>What a name costs that no list holds, against the best ratio over the same names of the catalogue.</summary>
internal sealed class NamesSection : ISection
{
    private const int Scanned = 40;
    private const int Extracted = 5;

    public string Id => "names";

    public string Title => "names of indicators against FuzzySharp";

    public string Explanation =>
        """
        A name that no list holds, matched among all names of the catalogue: by the program's matcher, which abstains below a threshold, and by FuzzySharp, the usual package for likeness of
        strings, over the same names. FuzzySharp gives the likest name and does not say whether it means the same.
        """;

    public Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        var matcher = IndicatorMatcher.BuiltIn;
        string[] known = [.. matcher.Vocabulary.All.SelectMany(i => i.Aliases.Prepend(i.Name))];
        string[] asked = [.. known.Where((_, i) => i % 5 == 0).Select(name => $"新增{name}落实数")];
        var (ours, ratios, extractions) = (new List<double>(), new List<double>(), new List<double>());
        const int WarmUp = 3;
        for (var round = -WarmUp; round < (run.Settings.IsShort ? 5 : 15); round++)
        {
            // Numbered anew: a name that was asked for before is remembered.
            string[] numbered = [.. asked.Select(name => $"{round + WarmUp}.{name}")];
            var our = Each(numbered, name => matcher.Match(name));
            var ratio = Each([.. numbered.Where((_, i) => i % (numbered.Length / Scanned) == 0)], name => known.Max(k => Fuzz.Ratio(name, k)));
            var extracted = Each([.. numbered.Where((_, i) => i % (numbered.Length / Extracted) == 0)], name => FuzzySharp.Process.ExtractOne(name, known));
            if (round < 0)
                continue;
            ours.Add(our);
            ratios.Add(ratio);
            extractions.Add(extracted);
        }

        var table = new FigureTable(FormattableString.Invariant($"one name among {known.Length:N0} of {matcher.Vocabulary.All.Count:N0} indicators"), "way", "time a name", "to the matcher");
        table.Add("the matcher", Figure.Of(Measure.Milliseconds, ours), Figure.RatioOf(ours, ours));
        table.Add("FuzzySharp, best `Fuzz.Ratio` of all", Figure.Of(Measure.Milliseconds, ratios), Figure.RatioOf(ratios, ours));
        table.Add("FuzzySharp, `Process.ExtractOne`", Figure.Of(Measure.Milliseconds, extractions), Figure.RatioOf(extractions, ours));
        return Task.FromResult(new SectionResult([table])
        {
            Headlines = [new(HeadlineNames.Names, Figure.Of(Measure.Milliseconds, ours).ToString(), $"FuzzySharp `Fuzz.Ratio` {Figure.RatioOf(ratios, ours).Short}, `ExtractOne` {Figure.RatioOf(extractions, ours).Short}")],
        });
    }

    /// <summary>Milliseconds a name.</summary>
    private static double Each(string[] names, Func<string, object> work)
    {
        var watch = Stopwatch.StartNew();
        foreach (var name in names)
            GC.KeepAlive(work(name));
        return watch.Elapsed.TotalMilliseconds / names.Length;
    }
}
