using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A run of perfeval load; runs broken off and begun again with the same arguments are one")]
public sealed class LoadRow
{
    [Comment("In order")]
    public long LoadId { get; set; }

    [Comment("SHA-256 of the paths given")]
    public string ArgumentsKey { get; set; } = "";

    [Comment("The paths given, one per line")]
    public string Arguments { get; set; } = "";

    [Comment("UTC")]
    public DateTime StartedAt { get; set; }

    [Comment("UTC; NULL while it runs, and after it was broken off")]
    public DateTime? FinishedAt { get; set; }

    [Comment("Files found")]
    public long Found { get; set; }

    [Comment("Files loaded by it")]
    public long Loaded { get; set; }

    [Comment("Files whose content was there")]
    public long AlreadyLoaded { get; set; }

    [Comment("Files refused")]
    public long Refused { get; set; }

    [Comment("Versions of program, rules and schemas")]
    public int? ReaderId { get; set; }
}
