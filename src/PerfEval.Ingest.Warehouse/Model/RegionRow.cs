using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("Provinces, cities, counties as a tree")]
public sealed class RegionRow
{
    [Comment("Key")]
    public int RegionId { get; set; }

    [Comment("Names from the top down, joined by /")]
    public string RegionKey { get; set; } = "";

    [Comment("Name")]
    public string Name { get; set; } = "";

    [Comment("province, city, county, town")]
    public string Level { get; set; } = "";

    [Comment("The region it belongs to; NULL where not known")]
    public int? ParentId { get; set; }
}
