using System.Diagnostics;
using System.Globalization;
using FuzzySharp;
using PerfEval.Ingest.Evaluations.Names;

namespace PerfEval.Ingest.Benchmarks;

/// <summary>What a name costs that no list holds, against the best ratio over the same names of the catalogue.</summary>
internal static class NamesRun
{
    private const int Rounds = 15;
    private const int Scanned = 40;
    private const int Extracted = 5;

    public static int Print()
    {
        var matcher = IndicatorMatcher.BuiltIn;
        string[] known = [.. matcher.Vocabulary.All.SelectMany(i => i.Aliases.Prepend(i.Name))];
        string[] asked = [.. known.Where((_, i) => i % 5 == 0).Select(name => $"新增{name}落实数")];
        var ours = new List<double>();
        var theirs = new List<double>();
        var extracted = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            // Numbered anew: a name that was asked for before is remembered.
            string[] numbered = [.. asked.Select(name => $"{round}.{name}")];
            ours.Add(Each(numbered, name => matcher.Match(name)));
            theirs.Add(Each([.. numbered.Where((_, i) => i % (numbered.Length / Scanned) == 0)], name => known.Max(k => Fuzz.Ratio(name, k))));
            extracted.Add(Each([.. numbered.Where((_, i) => i % (numbered.Length / Extracted) == 0)], name => FuzzySharp.Process.ExtractOne(name, known)));
        }

        var (our, their, whole) = (Median(ours), Median(theirs), Median(extracted));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{known.Length} names of {matcher.Vocabulary.All.Count} indicators; median µs a name: matched {our:N1}, best Fuzz.Ratio of all {their:N1} (1/{their / our:N0}), Process.ExtractOne {whole:N1} (1/{whole / our:N0})"));
        return 0;
    }

    private static double Each(string[] names, Func<string, object> work)
    {
        var watch = Stopwatch.StartNew();
        foreach (var name in names)
            GC.KeepAlive(work(name));
        return watch.Elapsed.TotalMicroseconds / names.Length;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
