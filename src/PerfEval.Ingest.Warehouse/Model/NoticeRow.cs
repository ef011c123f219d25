using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A doubt about our own reading of a file")]
public sealed class NoticeRow : IPlaced
{
    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("From 1")]
    public int NoticeNo { get; set; }

    [Comment("For programs")]
    public string Code { get; set; } = "";

    [Comment("For people (Chinese)")]
    public string Message { get; set; } = "";

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
