using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("Canonical indicators, from schemas/indicators")]
public sealed class CanonicalIndicatorRow
{
    [Comment("Id")]
    public string CanonicalId { get; set; } = "";

    [Comment("Name")]
    public string Name { get; set; } = "";

    [Comment("Field of policy")]
    public string Field { get; set; } = "";

    [Comment("quantity, quality and so on")]
    public string? Category { get; set; }

    [Comment("Unit")]
    public string? Unit { get; set; }

    [Comment("at-least, at-most, equal")]
    public string? Direction { get; set; }
}
