using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("What an auditor decided about a finding; only ever added to")]
public sealed class DispositionRow
{
    [Comment("In order of decision")]
    public long DispositionId { get; set; }

    [Comment("The finding")]
    public string Fingerprint { get; set; } = "";

    [Comment("confirmed, dismissed, queried, noted, reopened")]
    public string Decision { get; set; } = "";

    [Comment("Why")]
    public string? Reason { get; set; }

    [Comment("Who")]
    public string DecidedBy { get; set; } = "";

    [Comment("When (UTC)")]
    public DateTime DecidedAt { get; set; }
}
