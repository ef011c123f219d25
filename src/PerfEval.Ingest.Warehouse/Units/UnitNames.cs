using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Warehouse.Units;

/// <summary>
/// A unit's name normalised, so that one unit is one row: widths and blanks, codes before it, stamps and 本级 behind it, a place
/// written twice, short names of organs (schemas/unit-names.yaml). Units of two places are never one.
/// </summary>
internal static partial class UnitNames
{
    private const string Path = "unit-names.yaml";

    /// <summary>A longer text names no unit, and an index of PostgreSQL takes no key beyond 2,700 bytes.</summary>
    private const int Longest = 500;

    private static readonly Lazy<Words> Known = new(() => YamlData.Read(SchemaFiles.BuiltIn, Path, data => new Words(data)));

    /// <summary>The key of a name alone; empty where it names no unit (无, 各单位).</summary>
    public static string Key(string name) => Key(name, null);

    /// <summary>
    /// The key of a name and where the unit belongs (<see cref="RegionGuess"/>): 林业局 and 县林业局 are those of the county. A county's
    /// name is its own in all the country, so that the province and city before it are left out; a district's (鼓楼区) is not.
    /// </summary>
    public static string Key(string name, RegionPath? region) => Key(name, region, out _);

    /// <inheritdoc cref="Key(string, RegionPath?)"/>
    /// <param name="name">As written.</param>
    /// <param name="region">Null where not known.</param>
    /// <param name="isPlaced">Whether a place is part of the key: other counties have a 林业局 too.</param>
    internal static string Key(string name, RegionPath? region, out bool isPlaced)
    {
        isPlaced = false;
        var key = Bare(TextNormalizer.Key(name), out _);
        if (!IsName(key))
            return "";
        var parts = PlaceNames.Of(key);
        var body = Full(parts.Body);
        var places = parts.Places.Count > 0 ? parts.Places : region?.Regions ?? [];
        isPlaced = places.Count > 0;
        return isPlaced ? Place(places, region) + body : Full(key);
    }

    /// <summary>Whether the name says that the unit without those below it is meant: 林业局（本级）.</summary>
    internal static bool IsOwnLevel(string name)
    {
        Bare(TextNormalizer.Key(name), out var own);
        return own;
    }

    private static string Bare(string key, out bool own)
    {
        own = false;
        if (key.Length > Longest)
            return "";
        key = Code().Replace(key, "", 1);
        while (true)
        {
            var end = Known.Value.Stamps.FirstOrDefault(w => key.EndsWith(w, StringComparison.Ordinal))
                ?? CodeBehind().Match(key).Value;
            if (end.Length == 0 && Known.Value.Own.FirstOrDefault(w => key.EndsWith(w, StringComparison.Ordinal) && key.Length > w.Length + 2) is { } level)
                (end, own) = (level, true);
            if (end.Length == 0)
                return key;

            // 林业局机关 loses 机关 and keeps 局; 林业局局机关 has one to spare.
            var kept = end[0] is ('局' or '委' or '厅') && key[^(end.Length + 1)] != end[0] ? 1 : 0;
            key = key[..^(end.Length - kept)];
        }
    }

    private static bool IsName(string key) =>
        key.Count(char.IsLetter) >= 2
        && !Known.Value.None.Contains(key)
        && !Known.Value.Several.Any(w => key.StartsWith(w, StringComparison.Ordinal));

    private static string Place(IReadOnlyList<Region> places, RegionPath? region)
    {
        var last = places[^1];
        var above = places.Count > 1 ? places[^2] : Above(last, region);
        var isShared = last.Level == RegionLevel.Town || (last.Level == RegionLevel.County && last.Name.EndsWith('区'));
        if (!isShared || above is null)
            return last.Name;

        // 清河镇 needs its county, and that its city where it is a district.
        return Place(places.Count > 1 ? [.. places.SkipLast(1)] : [above], region) + last.Name;
    }

    private static Region? Above(Region place, RegionPath? region)
    {
        var at = region?.Regions.ToList().FindIndex(r => r.Name == place.Name) ?? -1;
        return at > 0 ? region!.Regions[at - 1] : null;
    }

    private static string Full(string body)
    {
        foreach (var (brief, full) in Known.Value.Short)
        {
            if (body.EndsWith(brief, StringComparison.Ordinal) && !body.EndsWith(full, StringComparison.Ordinal) && (body.Length == brief.Length || IsPlaceEnd(body[body.Length - brief.Length - 1])))
                return string.Concat(body.AsSpan(0, body.Length - brief.Length), full);
        }

        return body;
    }

    private static bool IsPlaceEnd(char c) => c is '市' or '县' or '区' or '旗' or '州' or '省' or '盟';

    // 305001-云溪县林业局, [305]云溪县林业局, 305001云溪县林业局; 123中学 keeps its number.
    [GeneratedRegex(@"^(?:[\[(【][0-9A-Za-z]{2,12}[\])】]|[0-9A-Za-z]{3,12}[-_—:]+|[0-9]{6,12})(?=.{2})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?:[\[(【][0-9A-Za-z-]{2,20}[\])】]|[-_—:]+[0-9A-Za-z]{3,12}|[-_—:。,、;]+)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 10_000)]
    private static partial Regex CodeBehind();

    private sealed class Words(YamlData data)
    {
        public IReadOnlyList<string> Stamps { get; } = Folded(data.RequiredList("stamps"));

        public IReadOnlyList<string> Own { get; } = Folded(data.RequiredList("own"));

        public IReadOnlySet<string> None { get; } = Folded(data.RequiredList("none")).ToHashSet(StringComparer.Ordinal);

        public IReadOnlyList<string> Several { get; } = Folded(data.RequiredList("several"));

        public IReadOnlyList<(string Brief, string Full)> Short { get; } = ShortNames(data.Section("short"));

        private static IReadOnlyList<string> Folded(IReadOnlyList<string> words) => [.. words.Select(TextNormalizer.Key).OrderByDescending(w => w.Length)];

        private static IReadOnlyList<(string Brief, string Full)> ShortNames(YamlData names) =>
            [.. names.Keys.Select(k => (k, names.Required(k))).OrderByDescending(p => p.k.Length)];
    }
}
