namespace PerfEval.Ingest.Warehouse.Units;

/// <summary>Which unit reports: its key, its name to show, where it belongs.</summary>
/// <param name="Key">As <see cref="UnitNames"/> makes it.</param>
/// <param name="Name">As written, or as the mapping gives it.</param>
/// <param name="Region">Null where nothing tells.</param>
/// <param name="IsMapped">Name and region were given by a mapping.</param>
/// <param name="IsPlaced">A place is part of the key, so that it means one unit and not every county's.</param>
internal sealed record UnitIdentity(string Key, string Name, RegionPath? Region, bool IsMapped, bool IsPlaced)
{
    /// <returns>Null where the report names no unit.</returns>
    /// <param name="unit">As written; null where the report names none.</param>
    /// <param name="region">The place that the report states.</param>
    /// <param name="path">The file's, entries of archives behind !.</param>
    /// <param name="mapping">Goes before every guess.</param>
    public static UnitIdentity? Of(string? unit, string? region, string? path, UnitMapping? mapping = null)
    {
        if (unit is null)
            return null;
        var guess = RegionGuess.Of(unit, region, path);
        var key = UnitNames.Key(unit, guess, out var isPlaced);
        if (key.Length == 0)
            return null;
        if (mapping?.Find(unit, key) is not { } mapped)
            return new(key, unit.Trim(), guess, false, isPlaced);
        var place = mapped.Region ?? RegionGuess.Of(mapped.Name, region, path);
        return new(UnitNames.Key(mapped.Name, place, out isPlaced), mapped.Name, place, true, isPlaced);
    }
}
