using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("Scoring profiles, from schemas/scoring")]
public sealed class ProfileRow
{
    [Comment("Id")]
    public string ProfileId { get; set; } = "";

    [Comment("Name")]
    public string Name { get; set; } = "";
}
