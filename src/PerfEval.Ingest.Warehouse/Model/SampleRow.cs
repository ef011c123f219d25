using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A spot check drawn with perfeval sample")]
public sealed class SampleRow
{
    [Comment("In order")]
    public long SampleId { get; set; }

    [Comment("simple, by-unit, by-rule, risk")]
    public string Method { get; set; } = "";

    [Comment("The draw can be repeated by it")]
    public long Seed { get; set; }

    [Comment("Evaluations asked for")]
    public int Size { get; set; }

    [Comment("Evaluations it was drawn from")]
    public long Population { get; set; }

    [Comment("Filter and stated error bound, as JSON")]
    public string Parameters { get; set; } = "";

    [Comment("UTC")]
    public DateTime DrawnAt { get; set; }
}
