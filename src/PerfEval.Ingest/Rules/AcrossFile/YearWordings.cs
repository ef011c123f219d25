using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>In which wordings a report says which year it evaluates, from schemas/rules/years.yaml.</summary>
internal sealed partial class YearWordings
{
    private const string Path = "rules/years.yaml";
    private readonly IReadOnlyList<Lazy<Regex>> evaluated;
    private readonly IReadOnlyList<Lazy<Regex>> goals;
    private readonly IReadOnlyList<Lazy<Regex>> results;
    private readonly Lazy<Regex> unless;

    private YearWordings(YamlData data)
    {
        evaluated = [.. data.Maps("evaluated").Select(d => d.RequiredDeferredPattern("match"))];
        goals = [.. data.Maps("goals").Select(d => d.RequiredDeferredPattern("match"))];
        results = [.. data.Maps("results").Select(d => d.RequiredDeferredPattern("match"))];
        unless = data.RequiredDeferredPattern("unless");
    }

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static YearWordings Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, data => new YearWordings(data));

    /// <summary>The year that a sentence says is evaluated; null where it says none, names several, or speaks of plans or cites a document.</summary>
    public int? Evaluated(string sentence)
    {
        if (OnlyYear(sentence) is not { } year)
            return null;
        foreach (var pattern in evaluated)
        {
            if (pattern.Value.Match(sentence) is { Success: true } match && YearIn(match) == year && !unless.Value.IsMatch(ClausesOf(sentence, match)))
                return year;
        }

        return null;
    }

    /// <summary>The earlier year that a goal is set for; null where it also names the year evaluated, or a period.</summary>
    public int? OfGoal(string goal, int year) => Earlier(TextNormalizer.Key(goal), year, goals);

    /// <summary>The earlier year that a result is said to be of; null where it names another year too, or compares.</summary>
    public int? OfResult(string result, int year)
    {
        var text = TextNormalizer.Key(result);
        return OnlyYear(text) is null ? null : Earlier(text, year, results);
    }

    /// <summary>The text speaks of other years than this one.</summary>
    public bool SpeaksOfOthers(string text, int year) =>
        Years(text).ToList() is { Count: > 0 } named ? !named.Contains(year) : PastYear().IsMatch(text);

    /// <summary>The only year that a title names.</summary>
    public int? Only(string title) => Years(TextNormalizer.Key(title)).Distinct().ToList() is [var only] ? only : null;

    private int? Earlier(string text, int year, IReadOnlyList<Lazy<Regex>> patterns)
    {
        // Most texts name no year: nothing of them is to be looked for by patterns that a run then need not make.
        if (!text.Contains("20", StringComparison.Ordinal) || Years(text).Contains(year) || unless.Value.IsMatch(text))
            return null;
        return patterns.Select(p => YearIn(p.Value.Match(text))).FirstOrDefault(y => y < year);
    }

    /// <summary>The match with the clauses that it stands in.</summary>
    private static string ClausesOf(string sentence, Match match)
    {
        var start = match.Index == 0 ? 0 : sentence.LastIndexOf(',', match.Index - 1) + 1;
        var end = sentence.IndexOf(',', match.Index + match.Length);
        return end < 0 ? sentence[start..] : sentence[start..end];
    }

    /// <summary>The only year of a sentence, titles of documents aside.</summary>
    private static int? OnlyYear(string sentence) => Years(Quoted().Replace(sentence, "")).Distinct().ToList() is [var only] ? only : null;

    private static IEnumerable<int> Years(string text) => Year().Matches(text).Select(m => int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture));

    /// <summary>A pattern of somebody's own data may take digits of other scripts for a year.</summary>
    private static int? YearIn(Match match) => int.TryParse(match.Groups["year"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    [GeneratedRegex(@"(?<!\d)(?<year>20[0-9]{2})年", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Year();

    [GeneratedRegex("《[^《》]*》", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Quoted();

    [GeneratedRegex("上年|去年|上一年|前年|往年|以前年度|历年", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PastYear();
}
