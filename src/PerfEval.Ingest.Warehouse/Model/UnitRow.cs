using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A unit that reports, by its normalised name")]
public sealed class UnitRow
{
    [Comment("Key")]
    public int UnitId { get; set; }

    [Comment("Normalised name")]
    public string UnitKey { get; set; } = "";

    [Comment("Name as first written, or as the mapping gives it")]
    public string Name { get; set; } = "";

    [Comment("Where it belongs")]
    public int? RegionId { get; set; }

    [Comment("Name and region were given by a mapping file")]
    public bool IsMapped { get; set; }
}
