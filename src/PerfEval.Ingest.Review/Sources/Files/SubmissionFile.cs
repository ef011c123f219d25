using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Sources.Files;

/// <summary>A submitted file as the warehouse knows it.</summary>
/// <param name="Sha256">Null where its bytes could never be read.</param>
internal sealed record SubmissionFile(long Id, string? Sha256, string Path, string? Format, long? Bytes, string? Reason)
{
    /// <summary>The last part of the path.</summary>
    public string Name => Path[(Path.AsSpan().LastIndexOfAny('/', '\\', '!') + 1)..] is { Length: > 0 } name ? name : Path;

    public static SubmissionFile Of(SubmissionRow row) => new(row.SubmissionId, row.Sha256, row.Path, row.Format, row.Bytes, row.Reason);
}

/// <summary>The bytes of a file, or why they are not to be had (one or more Chinese sentences).</summary>
internal sealed record SourceBytes(ReadOnlyMemory<byte> Content, string? Problem)
{
    public static SourceBytes Missing(string problem) => new(default, problem);
}
