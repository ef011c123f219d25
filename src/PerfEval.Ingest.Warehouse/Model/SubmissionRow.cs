using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("One submitted content: a file, whatever its names; loaded, or refused with a reason")]
public sealed class SubmissionRow
{
    [Comment("Assigned by the loader")]
    public long SubmissionId { get; set; }

    [Comment("What makes it the same content: its SHA-256; of what could not be opened, path: and the SHA-256 of its path")]
    public string ContentKey { get; set; } = "";

    [Comment("SHA-256 of the bytes, 64 hexadecimal digits; NULL where they could not be read")]
    public string? Sha256 { get; set; }

    [Comment("Path it was first found under; an entry of an archive after !")]
    public string Path { get; set; } = "";

    [Comment("docx, pdf, txt; NULL where refused before that was known")]
    public string? Format { get; set; }

    [Comment("Size")]
    public long? Bytes { get; set; }

    [Comment("Pages; PDF only")]
    public int? Pages { get; set; }

    [Comment("Pages that are pictures without text")]
    public int? ScannedPages { get; set; }

    [Comment("Of a text file: utf-8, utf-16le, utf-16be, gb18030")]
    public string? Encoding { get; set; }

    [Comment("loaded or refused")]
    public string State { get; set; } = "";

    [Comment("Why refused, for programs: not-supported, limit-time, worker-died")]
    public string? ReasonCode { get; set; }

    [Comment("Why refused, for people (Chinese)")]
    public string? Reason { get; set; }

    [Comment("When the file was last written, by its own date (UTC)")]
    public DateTime? ModifiedAt { get; set; }

    [Comment("The load that brought it first")]
    public long LoadId { get; set; }

    [Comment("The process that stored it")]
    public string LoadRun { get; set; } = "";

    [Comment("When it was stored (UTC)")]
    public DateTime LoadedAt { get; set; }

    [Comment("Versions of program, rules and schemas that read it")]
    public int? ReaderId { get; set; }

    [Comment("Time its reading took")]
    public int ReadMilliseconds { get; set; }

    [Comment("How often reading was begun; 2 after a worker process was lost")]
    public int Attempts { get; set; }

    [Comment("Evaluations in it")]
    public int EvaluationCount { get; set; }

    [Comment("Findings in it, without those across files")]
    public int FindingCount { get; set; }

    [Comment("Notices: doubts about our own reading")]
    public int NoticeCount { get; set; }
}
