using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>Wordings in which a report names the reporting unit itself, from schemas/rules/self-naming.yaml.</summary>
public sealed class SelfNaming
{
    private const string Path = "rules/self-naming.yaml";
    private readonly IReadOnlyList<Regex> patterns;
    private readonly IReadOnlyList<string> superiors;

    private SelfNaming(YamlData file)
    {
        var unit = file.Required("unit");
        Bureaus = file.RequiredPattern("bureau");
        superiors = file.RequiredList("superiors");
        patterns = [.. file.Maps("wordings").Select(e => e.RequiredPattern("match", text => text.Replace("{unit}", unit, StringComparison.Ordinal)))];
    }

    /// <summary>What the name of a bureau ends in: a school or centre has superiors that it may well name.</summary>
    internal Regex Bureaus { get; }

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static SelfNaming Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, file => new SelfNaming(file));

    /// <summary>Units that supervise every other one: their names in such wordings prove nothing.</summary>
    internal bool IsSuperior(string body) => superiors.Any(s => body.Contains(s, StringComparison.Ordinal));

    /// <summary>
    /// Every name that the sentence uses as the reporting unit's, as captured: words that belong to the sentence may
    /// still stand in front of it. Where a wording names the unit twice, the second name must repeat the first.
    /// </summary>
    internal IEnumerable<string> Names(string sentence)
    {
        foreach (var pattern in patterns)
        {
            for (var match = pattern.Match(sentence); match.Success; match = match.NextMatch())
            {
                var unit = match.Groups["unit"];
                var again = match.Groups["again"];
                if (!again.Success || unit.Value.EndsWith(again.Value, StringComparison.Ordinal))
                    yield return unit.Value;
            }
        }
    }
}
