using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A doubt about a report: it contradicts itself, another report or the published rules")]
public sealed class FindingRow : IPlaced
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
}
