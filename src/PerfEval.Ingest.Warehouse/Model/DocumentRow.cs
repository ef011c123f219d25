using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("The whole reading of a submission as canonical JSON, and its source file where that is kept")]
public sealed class DocumentRow
{
    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("In the shape of evaluation.schema.json")]
    public string Json { get; set; } = "";

    [Comment("The submitted file, compressed with Brotli; with --keep-source only")]
    public byte[]? Source { get; set; }
}
