using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A figure that a narrative states, with the words that name it")]
public sealed class FactRow : PlacedRow
{
    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("Number of the evaluation within the file, from 1")]
    public int EvaluationNo { get; set; }

    [Comment("From 1, in reading order")]
    public int FactNo { get; set; }

    [Comment("The words that name it")]
    public string Label { get; set; } = "";

    [Comment("The figure as written")]
    public string? QuantityText { get; set; }

    [Comment("The figure: number, range, date, qualitative, compound")]
    public string? QuantityKind { get; set; }

    [Comment("The figure: =, >=, >, <=, <, ~ as printed")]
    public string? QuantityOperator { get; set; }

    [Comment("The figure as a number, multiplied out (万人 gives 人); the lower end of a range")]
    public decimal? QuantityValue { get; set; }

    [Comment("The figure: the upper end of a range")]
    public decimal? QuantityUpper { get; set; }

    [Comment("The figure: the latest day meant")]
    public DateOnly? QuantityDate { get; set; }

    [Comment("The figure: %, 元 or the measure word")]
    public string? QuantityUnit { get; set; }

    [Comment("The figure: achieved, mostly, partly, not")]
    public string? QuantityLevel { get; set; }

    [Comment("Place, as JSON")]
    public string? Location { get; set; }
}
