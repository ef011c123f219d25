using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("Every path under which a content was found")]
public sealed class SubmissionPathRow
{
    [Comment("SHA-256 of the path")]
    public string PathKey { get; set; } = "";

    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("As given on the command line; an entry of an archive after !")]
    public string Path { get; set; } = "";

    [Comment("The load that found it first")]
    public long FirstLoadId { get; set; }

    [Comment("The load that found it last")]
    public long LastLoadId { get; set; }

    [Comment("When the file was last written, by its own date (UTC)")]
    public DateTime? ModifiedAt { get; set; }
}
