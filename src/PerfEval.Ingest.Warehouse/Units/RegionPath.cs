namespace PerfEval.Ingest.Warehouse.Units;

/// <summary>Levels of administration that hand in evaluations.</summary>
public enum RegionLevel
{
    Province,
    City,
    County,
    Town,
}

/// <summary>A place by its name and level: 云溪县, county.</summary>
internal sealed record Region(string Name, RegionLevel Level);

/// <summary>A place with those it belongs to, as far as they are known, from the top down; never empty.</summary>
internal sealed record RegionPath(IReadOnlyList<Region> Regions)
{
    /// <summary>Names joined by /: 青禾市/云溪县.</summary>
    public string Key => string.Join('/', Regions.Select(r => r.Name));

    public Region Last => Regions[^1];

    /// <summary>The path of every region on it, from the top down: 青禾市, 青禾市/云溪县.</summary>
    public IEnumerable<RegionPath> Steps => Enumerable.Range(1, Regions.Count).Select(n => new RegionPath([.. Regions.Take(n)]));

    public bool Equals(RegionPath? other) => other is not null && Regions.SequenceEqual(other.Regions);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    public override string ToString() => Key;
}
