using PerfEval.Ingest.Generator.Many;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>5,000 units of 100 counties, which are of 20 cities of one province: a tree of 121 regions.</summary>
internal static class ManyUnits
{
    private const int Counties = 100;
    private const string Province = "云岭省";

    // What every county has: its departments, the units under them, and its towns.
    private static readonly string[] Kinds = [.. Sector.All.SelectMany(s => s.Units.Prepend(s.Department))];

    public static int Count => Counties * OfCounty;

    private const int OfCounty = 50;

    /// <summary>The unit's name, with what it is paid for.</summary>
    public static (UnitGuessRow Unit, Sector Sector) Of(int number)
    {
        var (county, kind) = (number / OfCounty, number % OfCounty);
        var (city, name) = (Places.City(county), Places.County(county));
        var unit = kind < Kinds.Length ? $"{name}{Kinds[kind]}" : $"{name}{Places.Town(kind - Kinds.Length)}人民政府";
        return (new() { EvaluationNo = 1, UnitKey = unit, Name = unit, RegionKey = $"{Province}/{city}/{name}", RegionLevels = "province/city/county" }, Sector.All[kind % Sector.All.Count]);
    }
}
