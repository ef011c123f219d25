using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("What an auditor found an evaluation of a spot check to be; only ever added to, the last counts")]
public sealed class SampleJudgementRow
{
    [Comment("In order")]
    public long JudgementId { get; set; }

    [Comment("The spot check")]
    public long SampleId { get; set; }

    [Comment("In the order drawn")]
    public int ItemNo { get; set; }

    [Comment("right, wrong, open")]
    public string Verdict { get; set; } = "";

    [Comment("Why")]
    public string? Reason { get; set; }

    [Comment("Who")]
    public string JudgedBy { get; set; } = "";

    [Comment("When (UTC)")]
    public DateTime JudgedAt { get; set; }
}
