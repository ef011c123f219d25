using System.Globalization;
using CsvHelper;

namespace PerfEval.Ingest.Warehouse.Units;

/// <summary>A mapping file cannot be used; the message says in Chinese which line and what was expected.</summary>
public sealed class UnitMappingException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A unit as the mapping gives it.</summary>
internal sealed record MappedUnit(string Name, RegionPath? Region);

/// <summary>
/// What an auditor knows better than our guesses: a .csv with the columns unit (as the reports write it), name (of the unit
/// meant; empty: the same) and region (省/市/县 from the top down; empty: guessed). Also headed 单位, 名称, 地区.
/// </summary>
public sealed class UnitMapping
{
    private readonly Dictionary<string, MappedUnit> units = new(StringComparer.Ordinal);

    /// <exception cref="UnitMappingException">A column is missing, a unit stands twice with different meanings, or a line cannot be read.</exception>
    public static UnitMapping Read(TextReader text)
    {
        var mapping = new UnitMapping();
        using var csv = CsvReader.Create(text, new CsvReaderOptions { HasHeader = true, SkipEmptyLines = true }, true);
        try
        {
            csv.ReadHeader();
            if (Column(csv, "unit", "单位") is not { } unit || Column(csv, "region", "地区") is not { } region)
                throw new UnitMappingException("单位对照表第 1 行应为列名：unit,name,region（或 单位,名称,地区）");
            var name = Column(csv, "name", "名称");
            while (csv.Read())
                mapping.Add(Field(csv, unit), Field(csv, name), Field(csv, region), csv.RowNumber + 1);
        }
        catch (CsvFormatException broken)
        {
            throw new UnitMappingException(string.Create(CultureInfo.InvariantCulture, $"单位对照表第 {csv.RowNumber + 2} 行读不懂"), broken);
        }

        return mapping;
    }

    /// <param name="unit">As written.</param>
    /// <param name="key">Its key, place and all: found too where the mapping writes the name in full.</param>
    internal MappedUnit? Find(string unit, string key) => units.GetValueOrDefault(UnitNames.Key(unit)) ?? units.GetValueOrDefault(key);

    private static int? Column(CsvReader csv, string name, string chinese)
    {
        var at = Enumerable.Range(0, csv.Headers.Count).Where(i => csv.Headers[i].Trim() is var h && (h.Equals(name, StringComparison.OrdinalIgnoreCase) || h == chinese)).ToList();
        return at.Count == 0 ? null : at[0];
    }

    private static string Field(CsvReader csv, int? column) => column is { } at && at < csv.FieldCount ? csv.GetString(at).Trim() : "";

    private void Add(string unit, string name, string region, long line)
    {
        if (unit.Length == 0)
            return;
        var key = UnitNames.Key(unit);
        if (key.Length == 0)
            throw new UnitMappingException(string.Create(CultureInfo.InvariantCulture, $"单位对照表第 {line} 行：“{unit}”不是单位名称"));
        var mapped = new MappedUnit(name.Length == 0 ? unit : name, Regions(region));
        if (units.TryGetValue(key, out var earlier) && earlier != mapped)
            throw new UnitMappingException(string.Create(CultureInfo.InvariantCulture, $"单位对照表第 {line} 行：“{unit}”前面已经对照过，两处不同"));
        units[key] = mapped;
    }

    private static RegionPath? Regions(string path)
    {
        var names = path.Split(['/', '>', '\\'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names.Length == 0 ? null : new(RegionGuess.Levels(names));
    }
}
