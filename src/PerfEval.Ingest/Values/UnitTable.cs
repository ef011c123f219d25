using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Values;

/// <summary>A unit as printed after a figure: what it multiplies by (万), and its name; null where only a multiplier is printed.</summary>
internal readonly record struct PrintedUnit(decimal Scale, string? Name);

/// <summary>The units of schemas/units.yaml: which words are units, which are the same, which convert.</summary>
internal sealed class UnitTable
{
    private readonly Dictionary<string, string> leaders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> canonical = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, decimal>> families = [];
    private readonly HashSet<string> generic;
    private readonly HashSet<string> notGeneric;
    private readonly HashSet<string> measures;

    public UnitTable(YamlMappingNode root)
    {
        Magnitudes = new(ValueVocabulary.Pairs(root["magnitudes"]).Select(p => (p.Key, ValueVocabulary.Number(p.Value))));
        foreach (var (name, words) in ValueVocabulary.Pairs(root["canonical"]))
        {
            foreach (var word in ValueVocabulary.List(words))
                canonical[word] = name;
        }

        foreach (var group in (YamlSequenceNode)root["synonyms"])
        {
            var words = ValueVocabulary.List(group).ToArray();
            foreach (var word in words)
                leaders.TryAdd(word, words[0]);
        }

        foreach (var family in (YamlSequenceNode)root["conversions"])
            families.Add(ValueVocabulary.Pairs(family).ToDictionary(p => p.Key, p => ValueVocabulary.Number(p.Value), StringComparer.Ordinal));
        generic = ValueVocabulary.List(root, "generic").ToHashSet(StringComparer.Ordinal);
        notGeneric = ValueVocabulary.List(root, "notGeneric").ToHashSet(StringComparer.Ordinal);
        measures = ValueVocabulary.Pairs(root["measureWords"]).SelectMany(p => ValueVocabulary.List(p.Value))
            .Concat(leaders.Keys).Concat(canonical.Keys).ToHashSet(StringComparer.Ordinal);
        Measures = new(measures.Select(w => (w, true)));
        Denominators = new(ValueVocabulary.Entries(root, "denominators", true));
        NotBefore = ValueVocabulary.Words(root, "notBefore");
        NotUnits = ValueVocabulary.Words(root, "notUnits");
        Fractions = new(ValueVocabulary.Pairs(root["fractions"]).Select(p => (p.Key, Fraction(p.Value))));
        Shares = new(ValueVocabulary.Pairs(root["shares"]).Select(p => (p.Key, ValueVocabulary.Number(p.Value))));
    }

    public Lexicon<decimal> Magnitudes { get; }
    public Lexicon<bool> Measures { get; }
    public Lexicon<bool> Denominators { get; }
    public Lexicon<bool> NotBefore { get; }
    public Lexicon<bool> NotUnits { get; }
    public Lexicon<PrintedUnit> Fractions { get; }
    public Lexicon<decimal> Shares { get; }

    /// <summary>The spelling the schema asks for: 百分比 is %; every other unit stays as printed.</summary>
    public string Canonical(string name) => canonical.GetValueOrDefault(name, name);

    /// <summary>A counting word that goes with anything counted one by one.</summary>
    public bool IsGeneric(string name) => generic.Contains(name);

    /// <summary>A counting word beside which a generic one can stand.</summary>
    public bool IsCounted(string name) =>
        measures.Contains(name) && !notGeneric.Contains(name) && !families.Exists(f => f.ContainsKey(name));

    /// <summary>The word that stands for all synonyms of a simple unit.</summary>
    public string Leader(string name) => leaders.GetValueOrDefault(Canonical(name), Canonical(name));

    /// <summary>
    /// What one <paramref name="from"/> is in <paramref name="to"/>, both leaders of their synonyms: null where they do not
    /// convert, 0 where they measure the same but at no exact rate (亩 and 平方米, 天 and 月).
    /// </summary>
    public decimal? Rate(string from, string to)
    {
        if (from == to)
            return 1m;
        decimal? rate = null;
        foreach (var family in families)
        {
            if (family.TryGetValue(from, out var a) && family.TryGetValue(to, out var b))
                rate = Math.Max(rate ?? 0m, a == 0 || b == 0 ? 0m : a / b);
        }

        return rate;
    }

    private static PrintedUnit Fraction(YamlNode node)
    {
        var (unit, scale) = ValueVocabulary.Pairs(node).Single();
        return new(ValueVocabulary.Number(scale), unit);
    }
}
