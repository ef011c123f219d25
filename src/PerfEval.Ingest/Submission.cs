using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Recomputed;

namespace PerfEval.Ingest;

/// <summary>Everything extracted from one file and everything found wrong in it; what <c>evaluation.schema.json</c> describes.</summary>
public sealed record Submission(
    SourceFile Source,
    IReadOnlyList<Evaluation> Evaluations,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Notice> Notices)
{
    public ReaderVersion? Reader { get; init; }

    /// <summary>The id of the scoring profile that each evaluation was judged by, by the evaluation's id.</summary>
    public IReadOnlyDictionary<string, string> Profiles { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Each evaluation computed once more, by its id: stated beside recomputed.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<RecomputedLine>> Recomputed { get; init; } = new Dictionary<string, IReadOnlyList<RecomputedLine>>(StringComparer.Ordinal);
}

/// <summary>What produced a submission: program, rule catalogue and schemas (a hash of all loaded data).</summary>
public sealed record ReaderVersion(string Version, string Rules, string Schemas);
