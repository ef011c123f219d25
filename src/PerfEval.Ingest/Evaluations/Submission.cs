using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Evaluations;

/// <summary>Everything extracted from one file and everything found wrong in it; what <c>evaluation.schema.json</c> describes.</summary>
public sealed record Submission(
    SourceFile Source,
    IReadOnlyList<Evaluation> Evaluations,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Notice> Notices)
{
    public ReaderVersion? Reader { get; init; }
}

/// <summary>What produced a submission: program, rule catalogue and schemas (a hash of all loaded data).</summary>
public sealed record ReaderVersion(string Version, string Rules, string Schemas);
