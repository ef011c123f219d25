using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A longer text of a report as written: a paragraph of a narrative, a text cell of a form")]
public sealed class PassageRow : IPlaced
{
    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("Number of the evaluation within the file, from 1")]
    public int EvaluationNo { get; set; }

    [Comment("From 1, in reading order")]
    public int PassageNo { get; set; }

    [Comment("As written")]
    public string Text { get; set; } = "";

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
