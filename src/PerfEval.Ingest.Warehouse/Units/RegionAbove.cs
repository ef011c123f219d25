using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Units;

/// <summary>A region in the tree: itself and those above it, from the bottom up.</summary>
internal sealed record RegionAbove(string Level, IReadOnlyList<int> Ids)
{
    /// <summary>Every region by its id.</summary>
    public static async Task<Dictionary<int, RegionAbove>> LoadAsync(WarehouseContext warehouse, CancellationToken cancellation)
    {
        var rows = (await warehouse.Regions.AsNoTracking().ToListAsync(cancellation)).ToDictionary(r => r.RegionId);
        return rows.ToDictionary(r => r.Key, r => Of(r.Value, rows));
    }

    private static RegionAbove Of(RegionRow region, Dictionary<int, RegionRow> rows)
    {
        var ids = new List<int>();
        for (RegionRow? at = region; at is not null && !ids.Contains(at.RegionId); at = at.ParentId is { } parent ? rows.GetValueOrDefault(parent) : null)
            ids.Add(at.RegionId);
        return new(region.Level, ids);
    }
}
