using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A figure as stated, beside what recomputing gives")]
public sealed class RecomputationRow : PlacedRow
{
    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("Number of the evaluation within the file, from 1")]
    public int EvaluationNo { get; set; }

    [Comment("From 1, in reading order")]
    public int LineNo { get; set; }

    [Comment("资金, 指标, 合计, 正文")]
    public string Section { get; set; } = "";

    [Comment("What the figure is of")]
    public string Label { get; set; } = "";

    [Comment("As written")]
    public string Stated { get; set; } = "";

    [Comment("What recomputing gives; NULL where it gives nothing")]
    public string? Recomputed { get; set; }

    [Comment("Stated less recomputed, where both are numbers")]
    public decimal? Difference { get; set; }

    [Comment("agrees; covers: the parts told are less, as they may be; differs; undecided")]
    public string Agreement { get; set; } = "";

    [Comment("The way and its arithmetic (Chinese)")]
    public string? Explanation { get; set; }

    [Comment("Place, as JSON")]
    public string? Location { get; set; }
}
