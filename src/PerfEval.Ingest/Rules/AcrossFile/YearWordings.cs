using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>In which wordings a report says which year it evaluates, from schemas/rules/years.yaml.</summary>
public sealed partial class YearWordings
{
    private const string Path = "rules/years.yaml";
    private readonly IReadOnlyList<Regex> evaluated;
    private readonly IReadOnlyList<Regex> goals;
    private readonly Regex unless;

    private YearWordings(YamlData data)
    {
        evaluated = [.. data.Maps("evaluated").Select(d => d.RequiredPattern("match"))];
        goals = [.. data.Maps("goals").Select(d => d.RequiredPattern("match"))];
        unless = data.RequiredPattern("unless");
    }

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static YearWordings Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, data => new YearWordings(data));

    /// <summary>The year that a sentence says is evaluated; null where it says none, or speaks of plans or cites a document.</summary>
    internal int? Evaluated(string sentence) => unless.IsMatch(sentence) ? null : evaluated.Select(p => YearIn(p.Match(sentence))).FirstOrDefault(y => y is not null);

    /// <summary>The earlier year that a goal is set for; null where it also names the year evaluated, or a period.</summary>
    internal int? OfGoal(string goal, int year)
    {
        var text = TextNormalizer.Key(goal);
        if (unless.IsMatch(text) || Years(text).Contains(year))
            return null;
        return goals.Select(p => YearIn(p.Match(text))).FirstOrDefault(y => y < year);
    }

    /// <summary>The only year that a title names.</summary>
    internal int? Only(string title) => Years(TextNormalizer.Key(title)).Distinct().ToList() is [var only] ? only : null;

    private static IEnumerable<int> Years(string text) => Year().Matches(text).Select(m => int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture));

    private static int? YearIn(Match match) => match.Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)年", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Year();
}
