using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A figure as stated, beside what recomputing gives")]
public sealed class RecomputationRow : IPlaced
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

    [Comment("Page, from 1; PDF only")]
    public int? Page { get; set; }

    [Comment("Paragraph or table in reading order, from 0")]
    public int? Block { get; set; }

    [Comment("Row in the grid of the table, from 0")]
    public int? TableRow { get; set; }

    [Comment("Column in the grid of the table, from 0")]
    public int? TableColumn { get; set; }

    [Comment("Line, from 1; text files only")]
    public int? Line { get; set; }

    [Comment("Place for people (Chinese): 第1页 表2 行5 列4")]
    public string? Place { get; set; }

    [Comment("Place, as JSON")]
    public string? Location { get; set; }
}
