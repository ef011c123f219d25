using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Values.Units;

/// <summary>A unit as printed after a figure: what it multiplies by (万), and its name; null where only a multiplier is printed.</summary>
internal readonly record struct PrintedUnit(decimal Scale, string? Name);

/// <summary>
/// The units of schemas/units.yaml: which words are units, which are the same, which convert. Compound units are compared
/// part by part: 元/人·月 is 元/人/月 and 元/名·月.
/// </summary>
internal sealed class UnitTable
{
    private static readonly char[] Separators = ['/', '·', '每', '.', '、', '-', '*', '(', ')'];
    private readonly Dictionary<string, string> leaders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> canonical = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, decimal>> families;
    private readonly HashSet<string> generic;
    private readonly HashSet<string> notGeneric;
    private readonly HashSet<string> measures;
    private readonly HashSet<string> places;
    private readonly HashSet<string> events;
    private readonly Dictionary<string, Lexicon<PrintedUnit>> steps;
    private readonly HashSet<string> largerCounts;

    public UnitTable(YamlData root)
    {
        Magnitudes = new(root.Section("magnitudes").Numbers());
        foreach (var (name, words) in root.Section("canonical").Lists())
        {
            foreach (var word in words)
                canonical[word] = name;
        }

        foreach (var group in root.Groups("synonyms"))
        {
            foreach (var word in group)
                leaders.TryAdd(word, group[0]);
        }

        families = [.. root.Maps("conversions").Select(f => f.Numbers().ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal))];
        generic = root.RequiredList("generic").ToHashSet(StringComparer.Ordinal);
        notGeneric = root.RequiredList("notGeneric").ToHashSet(StringComparer.Ordinal);
        places = root.RequiredList("places").ToHashSet(StringComparer.Ordinal);
        events = root.RequiredList("events").ToHashSet(StringComparer.Ordinal);
        measures = root.Section("measureWords").Lists().SelectMany(p => p.Words)
            .Concat(leaders.Keys).Concat(canonical.Keys).ToHashSet(StringComparer.Ordinal);
        Measures = new(measures.Select(w => (w, true)));
        Denominators = ValueVocabulary.Words(root, "denominators");
        NotBefore = ValueVocabulary.Words(root, "notBefore");
        NotUnits = ValueVocabulary.Words(root, "notUnits");
        Fractions = new(Fractional(root.Section("fractions")));
        Shares = new(root.Section("shares").Numbers());
        var larger = root.Section("steps");
        steps = larger.Keys.ToDictionary(unit => unit, unit => Smaller(larger.Section(unit)), StringComparer.Ordinal);
        largerCounts = root.RequiredList("stepsInLarger").ToHashSet(StringComparer.Ordinal);
    }

    public Lexicon<decimal> Magnitudes { get; }
    public Lexicon<bool> Measures { get; }
    public Lexicon<bool> Denominators { get; }
    public Lexicon<bool> NotBefore { get; }
    public Lexicon<bool> NotUnits { get; }
    public Lexicon<PrintedUnit> Fractions { get; }
    public Lexicon<decimal> Shares { get; }

    /// <summary>The smaller units that go on where one printed in this unit ends (1小时30分钟), each by its usual word and with how many of them make one of it.</summary>
    public Lexicon<PrintedUnit>? Steps(string unit) => steps.GetValueOrDefault(Leader(unit));

    /// <summary>What goes on in smaller units is told in this one (3元5角), not in the last one printed (1小时30分钟).</summary>
    public bool IsToldInLarger(string unit) => largerCounts.Contains(Leader(unit));

    /// <summary>The spelling the schema asks for: 百分比 is %; every other unit stays as printed.</summary>
    public string Canonical(string name) => canonical.GetValueOrDefault(name, name);

    /// <summary>A counting word that goes with anything counted one by one.</summary>
    public bool IsGeneric(string name) => generic.Contains(name);

    /// <summary>A counting word beside which a generic one can stand.</summary>
    public bool IsCounted(string name) =>
        measures.Contains(name) && !notGeneric.Contains(name) && !families.Exists(f => f.ContainsKey(name));

    /// <summary>Money, a weight, a length: not what is counted one by one.</summary>
    public bool IsMeasured(string leader) => families.Exists(f => f.ContainsKey(leader));

    /// <summary>The word that stands for all synonyms of a simple unit.</summary>
    public string Leader(string name) => leaders.GetValueOrDefault(Canonical(name), Canonical(name));

    /// <summary>
    /// What one <paramref name="from"/> is in <paramref name="to"/>, both leaders of their synonyms: null where they do not
    /// convert, 0 where they measure the same but at no exact rate (亩 and 平方米, 天 and 月).
    /// </summary>
    public decimal? FamilyRate(string from, string to)
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

    /// <summary>The same unit, or usual synonyms of it (个月 = 月, 名 = 人, ㎡ = 平方米). Two unknown units are the same.</summary>
    public bool Same(string? a, string? b)
    {
        if (a is null || b is null)
            return a is null && b is null;
        var (left, right) = (Parts(a), Parts(b));
        return left.AsSpan().SequenceEqual(right);
    }

    /// <summary>
    /// Whether amounts in these units can be the same thing: the same unit, units of one kind (公里 and 米, 天 and 月), or
    /// a counting word such as 个 beside another. An unknown unit contradicts nothing.
    /// </summary>
    public bool AreConvertible(string? a, string? b)
    {
        if (a is null || b is null || Same(a, b))
            return true;
        var (left, right) = (Parts(a), Parts(b));
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (FamilyRate(left[i], right[i]) is null && !(IsGenericPair(left[i], right[i]) || IsGenericPair(right[i], left[i])))
                return false;
        }

        return true;
    }

    /// <summary>What one <paramref name="from"/> is in <paramref name="to"/>; null where there is no exact rate (亩 in 平方米) or none at all.</summary>
    public decimal? Rate(string? from, string? to)
    {
        if (Same(from, to))
            return 1m;
        if (from is null || to is null)
            return null;
        var (left, right) = (Parts(from), Parts(to));
        if (left.Length != 1 || right.Length != 1)
            return null;
        return FamilyRate(left[0], right[0]) is > 0 and var rate ? rate : null;
    }

    private bool IsGenericPair(string a, string b) => IsGeneric(a) && IsCounted(b) && !(places.Contains(a) && events.Contains(b));

    private string[] Parts(string unit)
    {
        var key = FoldedText.Of(unit).Text;
        var whole = Leader(key);
        if (whole != key || key.IndexOfAny(Separators) < 0)
            return [whole];
        return [.. key.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Leader)];
    }

    /// <summary>分钟: 60, 分: 60: the first of several words for one unit is the usual one.</summary>
    private static Lexicon<PrintedUnit> Smaller(YamlData data)
    {
        var words = data.Numbers().ToArray();
        return new(words.Select(w => (w.Key, new PrintedUnit(w.Value, words.First(other => other.Value == w.Value).Key))));
    }

    /// <summary>百分之: {"%": 1}, what one of the word is in a unit.</summary>
    private static IEnumerable<(string Word, PrintedUnit Unit)> Fractional(YamlData data) => data.Keys.Select(word => data.Section(word).Numbers().ToArray() switch
    {
        [var (unit, scale)] => (word, new PrintedUnit(scale, unit)),
        _ => throw data.Mistake(word, $"“{word}”应为一个单位和一个数字"),
    });
}
