using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A doubt about a report: it contradicts itself, another report or the published rules")]
public sealed class FindingRow : PlacedRow
{
    [Comment("Changes when the file is read again; the fingerprint does not")]
    public long FindingId { get; set; }

    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("The evaluation; NULL where it concerns the file")]
    public int? EvaluationNo { get; set; }

    [Comment("From 1, within the file; findings across files count for themselves")]
    public int FindingNo { get; set; }

    [Comment("Found by comparing files (PE7xx)")]
    public bool AcrossFiles { get; set; }

    [Comment("Id of the rule")]
    public string Rule { get; set; } = "";

    [Comment("error, warning, info")]
    public string Severity { get; set; } = "";

    [Comment("What it is about")]
    public string? Subject { get; set; }

    [Comment("Canonical indicator that it is about; NULL where it is about none")]
    public string? CanonicalId { get; set; }

    [Comment("What the report says")]
    public string? Stated { get; set; }

    [Comment("What recomputing gives")]
    public string? Expected { get; set; }

    [Comment("One sentence with the figures and the arithmetic (Chinese)")]
    public string Message { get; set; } = "";

    [Comment("Every operand: role, text as written, place; as JSON")]
    public string Evidence { get; set; } = "";

    [Comment("The line of the source it points at")]
    public string? Excerpt { get; set; }

    [Comment("The same for the same fault, over re-reading and re-submission")]
    public string Fingerprint { get; set; } = "";

    [Comment("Versions of program, rules and schemas")]
    public int ReaderId { get; set; }
}
