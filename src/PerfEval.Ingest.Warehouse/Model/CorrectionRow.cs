using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("What an auditor says that a file really holds where it was read wrongly; only ever added to. What was read stays as it is")]
public sealed class CorrectionRow
{
    [Comment("In order")]
    public long CorrectionId { get; set; }

    [Comment("SHA-256 of the file: a correction outlives reading it again")]
    public string Sha256 { get; set; } = "";

    [Comment("Number of the evaluation within the file, from 1; NULL where it concerns the file")]
    public int? EvaluationNo { get; set; }

    [Comment("What was read wrongly, as a path in evaluation.schema.json: indicators/3/actual, funds/1/annualBudget, projectName")]
    public string Field { get; set; } = "";

    [Comment("The same for people (Chinese): 培训人数 实际完成值")]
    public string Label { get; set; } = "";

    [Comment("wrong-value, wrong-unit, wrong-column, wrong-name, missing, not-there")]
    public string Kind { get; set; } = "";

    [Comment("Text as it was read")]
    public string? ReadText { get; set; }

    [Comment("Value as it was read, as JSON")]
    public string? ReadJson { get; set; }

    [Comment("Text that really stands there")]
    public string? RightText { get; set; }

    [Comment("Value that was meant, as a decimal number where it is one")]
    public string? RightValue { get; set; }

    [Comment("Its unit: %, 元 or the measure word")]
    public string? RightUnit { get; set; }

    [Comment("Place of what was read, as JSON")]
    public string? Location { get; set; }

    [Comment("Why")]
    public string? Reason { get; set; }

    [Comment("Who")]
    public string CorrectedBy { get; set; } = "";

    [Comment("When (UTC)")]
    public DateTime CorrectedAt { get; set; }

    [Comment("The correction that this one takes back")]
    public long? Withdraws { get; set; }
}
