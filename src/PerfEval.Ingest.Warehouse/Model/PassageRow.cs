using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A longer text of a report as written: a paragraph of a narrative, a text cell of a form")]
public sealed class PassageRow : PlacedRow
{
    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("Number of the evaluation within the file, from 1")]
    public int EvaluationNo { get; set; }

    [Comment("From 1, in reading order")]
    public int PassageNo { get; set; }

    [Comment("As written")]
    public string Text { get; set; } = "";

    [Comment("Place, as JSON")]
    public string? Location { get; set; }
}
