using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("What an auditor decided about a finding; only ever added to")]
public sealed class DispositionRow
{
    [Comment("In order of decision")]
    public long DispositionId { get; set; }

    [Comment("The finding")]
    public string Fingerprint { get; set; } = "";

    [Comment("confirmed, dismissed, queried, reopened decide; noted is a remark and decides nothing")]
    public string Decision { get; set; } = "";

    [Comment("Why")]
    public string? Reason { get; set; }

    [Comment("Who")]
    public string DecidedBy { get; set; } = "";

    [Comment("When (UTC)")]
    public DateTime DecidedAt { get; set; }

    [Comment("The decision that this one takes back; its own decision is then the one before that")]
    public long? Undoes { get; set; }

    [Comment("Rule of the finding when it was decided")]
    public string? Rule { get; set; }

    [Comment("What the finding said when it was decided (Chinese)")]
    public string? Message { get; set; }
}
