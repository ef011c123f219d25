using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Rules;

/// <summary>What a rule may look at: the evaluation, the file's other evaluations, and the scoring profile in force.</summary>
public sealed record RuleContext(Evaluation Evaluation, IReadOnlyList<Evaluation> All, ScoringProfile Profile)
{
    /// <summary>A finding of the rule about this evaluation.</summary>
    public Finding Find(
        RuleDescriptor rule,
        string message,
        IReadOnlyList<Evidence> evidence,
        string? subject = null,
        string? stated = null,
        string? expected = null,
        Severity? severity = null) => new()
        {
            Rule = rule.Id,
            Severity = severity ?? rule.Severity,
            Evaluation = Evaluation.Id,
            Subject = subject,
            Stated = stated,
            Expected = expected,
            Message = message,
            Evidence = evidence,
        };
}
