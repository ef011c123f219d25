using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A doubt about our own reading of a file")]
public sealed class NoticeRow : PlacedRow
{
    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("From 1")]
    public int NoticeNo { get; set; }

    [Comment("For programs")]
    public string Code { get; set; } = "";

    [Comment("For people (Chinese)")]
    public string Message { get; set; } = "";

    [Comment("Place, as JSON")]
    public string? Location { get; set; }
}
