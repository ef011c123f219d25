namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>A content that the warehouse holds.</summary>
/// <param name="SubmissionId">Its id.</param>
/// <param name="IsLoaded">It was read; else it is there as refused.</param>
/// <param name="ReasonCode">Why it was refused.</param>
/// <param name="Reason">The same for people.</param>
/// <param name="ReaderId">Versions that read it.</param>
/// <param name="LoadId">The load that brought it first.</param>
/// <param name="Run">The process that stored it.</param>
/// <param name="Path">Path it was first found under.</param>
public sealed record KnownContent(long SubmissionId, bool IsLoaded, string? ReasonCode, string? Reason, int? ReaderId, long LoadId, string Run, string Path);
