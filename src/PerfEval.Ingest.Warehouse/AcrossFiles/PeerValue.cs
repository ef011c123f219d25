using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>An indicator's value as peers are compared by: little, since there can be very many.</summary>
/// <param name="Evaluation">Whose.</param>
/// <param name="IndicatorNo">Which.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Region">Id of the unit's region; null where not known.</param>
/// <param name="Value">As stated.</param>
internal sealed record PeerValue(EvaluationId Evaluation, int IndicatorNo, int Unit, int? Region, decimal Value);

/// <summary>Who are the peers of a unit: units of the same level in the smallest region that has enough of them.</summary>
internal static class Peers
{
    /// <summary>Every value with the peers it is judged by; a value without enough of them is not among these.</summary>
    /// <param name="values">Of one indicator, year and unit of measure.</param>
    /// <param name="regions">The tree, by id.</param>
    /// <param name="least">Other units that there have to be.</param>
    public static IEnumerable<(PeerValue Value, IReadOnlyList<PeerValue> Peers)> Of(IReadOnlyList<PeerValue> values, IReadOnlyDictionary<int, RegionAbove> regions, int least)
    {
        var groups = new Dictionary<(string Level, int Region), List<PeerValue>>();
        foreach (var value in values)
        {
            foreach (var key in Scopes(value, regions))
            {
                if (!groups.TryGetValue(key, out var group))
                    groups[key] = group = [];
                group.Add(value);
            }
        }

        var units = groups.ToDictionary(g => g.Key, g => g.Value.Select(v => v.Unit).Distinct().Count());
        foreach (var value in values)
        {
            foreach (var key in Scopes(value, regions))
            {
                if (units[key] <= least)
                    continue;
                yield return (value, groups[key]);
                break;
            }
        }
    }

    /// <summary>From the own region outwards; 0 is everywhere. A unit whose place is not known has no level, and no peers.</summary>
    private static IEnumerable<(string Level, int Region)> Scopes(PeerValue value, IReadOnlyDictionary<int, RegionAbove> regions)
    {
        if (value.Region is not { } region || !regions.TryGetValue(region, out var above))
            yield break;
        foreach (var id in above.Ids)
            yield return (above.Level, id);
        yield return (above.Level, 0);
    }
}
