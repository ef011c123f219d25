using System.Text.RegularExpressions;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Warehouse.Units;

/// <summary>
/// Where a unit belongs, guessed from its name, from the place that the report states, and from the folders the file lies in.
/// What the report says goes before the folders; these tell what is missing above (青禾市/ over 云溪县林业局) or, for a unit
/// without any place in its name, all of it. The guess depends on nothing but its arguments.
/// </summary>
internal static partial class RegionGuess
{
    /// <param name="unit">As written; null where the report names none.</param>
    /// <param name="region">The place that the report states.</param>
    /// <param name="path">The file's, entries of archives behind !; its folders are looked at, the file's own name is not.</param>
    /// <returns>Null where nothing tells.</returns>
    public static RegionPath? Of(string? unit, string? region, string? path)
    {
        var named = PlaceNames.Of(TextNormalizer.Key(unit ?? ""));
        var stated = PlaceNames.Of(TextNormalizer.Key(region ?? "")).Places;
        var folders = Folders(path);
        IReadOnlyList<Region> known = named switch
        {
            { Places.Count: > 0 } => named.Places,
            { Bare: { } level } => DownTo(level, stated) is { Count: > 0 } own ? own : DownTo(level, folders),
            _ => stated.Count > 0 ? stated : folders,
        };
        if (known.Count == 0)
            return null;
        return new(Below(Below(known, stated), folders));
    }

    /// <summary>Names from the top down with their levels: what a mapping says, 青禾市, 云溪县.</summary>
    internal static IReadOnlyList<Region> Levels(IEnumerable<string> names)
    {
        var path = new List<Region>();
        foreach (var name in names)
            path.AddRange(PlaceNames.Of(TextNormalizer.Key(name)).Places is { Count: 1 } known && known[0].Name == TextNormalizer.Key(name) ? [Under(known[0], path)] : [new Region(name, Next(path))]);
        return path;
    }

    private static RegionLevel Next(List<Region> path) =>
        path.Count == 0 ? RegionLevel.Province : (RegionLevel)Math.Min((int)path[^1].Level + 1, (int)RegionLevel.Town);

    /// <summary>广水市 below 随州市 is a county, whatever it looks like alone.</summary>
    private static Region Under(Region place, List<Region> path) =>
        place.Level == RegionLevel.City && path.Count > 0 && path[^1].Level == RegionLevel.City && place.Name[^1] == '市' ? place with { Level = RegionLevel.County } : place;

    /// <summary>The path as far as a level: of 青禾市/云溪县 the 市林业局 is the city's. Empty where it has no such level.</summary>
    private static List<Region> DownTo(RegionLevel level, IReadOnlyList<Region> path)
    {
        var at = path.ToList().FindIndex(r => r.Level == level);
        return at < 0 ? [] : [.. path.Take(at + 1)];
    }

    /// <summary>The path with what another one knows above its top.</summary>
    private static IReadOnlyList<Region> Below(IReadOnlyList<Region> path, IReadOnlyList<Region> other)
    {
        var top = path[0];
        var same = other.ToList().FindIndex(r => r.Name == top.Name);

        if (same >= 0)
            return [.. other.Take(same), top with { Level = other[same].Level }, .. path.Skip(1)];
        var above = other.TakeWhile(r => r.Level < top.Level).ToList();
        return above.Count == 0 ? path : [.. above, .. path];
    }

    private static List<Region> Folders(string? path)
    {
        var found = new List<Region>();
        if (path is null)
            return found;
        var segments = path.Split(['/', '\\', '!'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var segment in segments.SkipLast(1))
        {
            var key = Numbering().Replace(TextNormalizer.Key(segment), "", 1);
            foreach (var place in PlaceNames.Of(key).Places)
            {
                if (found.Exists(f => f.Name == place.Name))
                    continue;

                // A deeper folder of the same or a higher level speaks for itself: 云溪县/../石桥县.
                var below = Under(place, found);
                found.RemoveAll(f => f.Level >= below.Level);
                found.Add(below);
            }
        }

        return found;
    }

    [GeneratedRegex(@"^(?:\(?[0-9]{1,4}\)?[-_.、:]?|附件[0-9]*[-_.、:]?|[0-9]{4}年度?)+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Numbering();
}
