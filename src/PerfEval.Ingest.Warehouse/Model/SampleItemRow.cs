using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("An evaluation in a spot check")]
public sealed class SampleItemRow
{
    [Comment("The spot check")]
    public long SampleId { get; set; }

    [Comment("In the order drawn")]
    public int ItemNo { get; set; }

    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("Number of the evaluation within the file, from 1")]
    public int EvaluationNo { get; set; }

    [Comment("Unit or rule it was drawn for")]
    public string? Stratum { get; set; }

    [Comment("With which it could be drawn")]
    public decimal Probability { get; set; }
}
