using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>Wordings in which a report names the reporting unit itself, from schemas/rules/self-naming.yaml.</summary>
internal sealed class SelfNaming
{
    private const string Path = "rules/self-naming.yaml";
    private readonly IReadOnlyList<(IReadOnlyList<string> Words, Lazy<Regex> Match)> wordings;
    private readonly IReadOnlyList<string> superiors;
    private readonly IReadOnlyList<string> bureaus;

    private SelfNaming(YamlData file)
    {
        var unit = file.Required("unit");
        bureaus = file.RequiredList("bureau");
        superiors = file.RequiredList("superiors");
        wordings = [.. file.Maps("wordings").Select(e =>
            (e.List("words"), e.RequiredDeferredPattern("match", text => text.Replace("{unit}", unit, StringComparison.Ordinal))))];
    }

    /// <summary>Whether it is the name of a bureau: a school or centre has superiors that it may well name.</summary>
    public bool IsBureau(string body) => bureaus.Any(b => body.EndsWith(b, StringComparison.Ordinal));

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static SelfNaming Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, file => new SelfNaming(file));

    /// <summary>Units that supervise every other one: their names in such wordings prove nothing.</summary>
    public bool IsSuperior(string body) => superiors.Any(s => body.Contains(s, StringComparison.Ordinal));

    /// <summary>
    /// Every name that the sentence uses as the reporting unit's, as captured: words that belong to the sentence may
    /// still stand in front of it. Where a wording names the unit twice, the second name must repeat the first.
    /// </summary>
    public IEnumerable<string> Names(string sentence)
    {
        foreach (var (words, pattern) in wordings)
        {
            if (words.Count > 0 && !words.Any(w => sentence.Contains(w, StringComparison.Ordinal)))
                continue;
            for (var match = pattern.Value.Match(sentence); match.Success; match = match.NextMatch())
            {
                var unit = match.Groups["unit"];
                var again = match.Groups["again"];
                if (!again.Success || unit.Value.EndsWith(again.Value, StringComparison.Ordinal))
                    yield return unit.Value;
            }
        }
    }
}
