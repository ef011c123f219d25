using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Totals;

/// <summary>How texts name totals, averages and parts of a score, from schemas/rules/score-words.yaml.</summary>
internal sealed partial class ScoreWords
{
    private const string Path = "rules/score-words.yaml";
    private readonly IReadOnlyList<string> totals;
    private readonly IReadOnlyList<string> averages;
    private readonly IReadOnlyList<string> rules;
    private readonly IReadOnlyList<string> bonuses;
    private readonly IReadOnlyList<IReadOnlyList<string>> complete;

    private ScoreWords(YamlData file)
    {
        totals = file.RequiredList("totals");
        averages = file.RequiredList("averages");
        rules = file.RequiredList("rules");
        bonuses = file.RequiredList("bonuses");
        complete = [.. file.Maps("complete").Select(e => e.RequiredList("parts"))];
    }

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static ScoreWords Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, file => new ScoreWords(file));

    // 决策（20分），得分19分; 预算编制：10分. 自评得分95分 alone at the head of a clause is a total.
    [GeneratedRegex(@"(?:[^,，。;；:：自评价合计总]得分?|[,，]得分?|[\u4e00-\u9fff][:：]|[(（])\s*[0-9]+(?:\.[0-9]+)?\s*分(?![钟类别])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PartOfScore { get; }

    [GeneratedRegex(@"(?<=[、,，;；:：(（]|其中)[\u4e00-\u9fff]{2,8}\s*[0-9]+(?:\.[0-9]+)?(?=[、，;；)）]|,(?![0-9]{3})|\s*$)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex BarePart { get; }

    [GeneratedRegex(@"满分(?:为|:|：)?\s*[0-9]+(?:\.[0-9]+)?\s*分", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Attainable { get; }

    [GeneratedRegex(@"[\u4e00-\u9fff]得分?(?:为|:|：)?\s*[0-9]+(?:\.[0-9]+)?\s*分(?![钟类别])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Attained { get; }

    /// <summary>How many parts of a score a paragraph states, as far as its wording tells; scales of grades and averages state none.</summary>
    public int CountParts(string passage) =>
        passage.Split('。').Select(WithoutRules).Where(s => !ContainsAny(s, averages) && !s.Contains("以上", StringComparison.Ordinal) && !s.Contains("含", StringComparison.Ordinal))
            .Sum(s => PartOfScore.Count(s) + CountBareParts(s));

    /// <summary>其中产出48、效益28、满意度9、执行率9.5: parts that leave their unit to the total before them.</summary>
    private int CountBareParts(string sentence) => BarePart.Matches(sentence).Count(m => complete.Any(parts => parts.Any(p => IsPart(m.Value, p))));

    /// <summary>A quoted rule says what could be had: of its sentence only what was got counts, 决策(满分20分)得分19分.</summary>
    private string WithoutRules(string sentence)
    {
        var told = Attainable.Replace(sentence, "");
        return ContainsAny(told, rules) ? string.Concat(Attained.Matches(told).Select(m => m.Value)) : told;
    }

    /// <summary>The label names what could be had: 预算执行率满分.</summary>
    public bool NamesRule(string label) => ContainsAny(label, rules) || TextNormalizer.Key(label).Contains("满分", StringComparison.Ordinal);

    /// <summary>The label is one of the total: 自评得分, 综合得分.</summary>
    public bool NamesTotal(string label) => totals.Contains(TextNormalizer.Key(label), StringComparer.Ordinal);

    public bool NamesAverage(string label) => ContainsAny(label, averages);

    /// <summary>The text speaks of points beyond full marks (加分), or states full marks of its own (满分120分).</summary>
    public bool SpeaksOfOtherFullMarks(string text) => ContainsAny(text, bonuses);

    /// <summary>
    /// The labels together are all of a score: each belongs to one part of a complete list, and each part of that list
    /// is named exactly once. A list that only mentions some parts proves nothing about the total.
    /// </summary>
    public bool AreComplete(IReadOnlyList<string> labels) => complete.Any(parts =>
        parts.Count == labels.Count
        && parts.All(part => labels.Count(l => IsPart(l, part)) == 1)
        && labels.All(l => parts.Count(part => IsPart(l, part)) == 1));

    /// <summary>A part is written as its alternatives: 预算执行|资金执行|执行率.</summary>
    private static bool IsPart(string label, string part) => ContainsAny(label, part.Split('|'));

    private static bool ContainsAny(string text, IEnumerable<string> words)
    {
        var key = TextNormalizer.Key(text);
        return words.Any(w => key.Contains(w, StringComparison.Ordinal));
    }
}
