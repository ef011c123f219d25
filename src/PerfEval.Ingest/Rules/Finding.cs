using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Rules;

/// <summary>error: arithmetic proves it; warning: breaks a published rule or needs judgement; info: worth a look.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>One operand of a finding: what it is (Chinese: 得分, 全年预算数), its text as written, and where it stands.</summary>
public sealed record Evidence(string? Role, string Text, Location At);

/// <summary>
/// Doubt about <em>their report</em>: it contradicts itself or the published rules. Evidence is never empty. Doubt
/// about our reading is a <see cref="Notice"/>.
/// </summary>
public sealed record Finding
{
    public required string Rule { get; init; }
    public required Severity Severity { get; init; }

    /// <summary>Id of the evaluation; null where it concerns the file.</summary>
    public string? Evaluation { get; init; }

    /// <summary>What it is about; rules.md says what for each rule.</summary>
    public string? Subject { get; init; }

    public string? Stated { get; init; }
    public string? Expected { get; init; }

    /// <summary>One Chinese sentence that an auditor can paste into a 底稿, with the figures and the arithmetic.</summary>
    public required string Message { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The line of the source that it points at; not part of the schema.</summary>
    public SourceExcerpt? Excerpt { get; init; }

    /// <summary>Stable over re-reading; filled in by the rule engine.</summary>
    public string? Fingerprint { get; init; }
}
