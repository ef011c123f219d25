using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules;

/// <summary>What a rule may look at: the evaluation, the file's other evaluations, and the scoring profile in force.</summary>
public sealed record RuleContext(Evaluation Evaluation, IReadOnlyList<Evaluation> All, ScoringProfile Profile)
{
    private HashSet<int>? groupsWithReason;
    private IReadOnlyList<(string Key, int? Block)>? reasonedPassages;
    private ILookup<int?, Sourced<string>>? passagesByBlock;

    /// <summary>Cancelled when the file's time is up; whoever loops over indicators asks.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The shared cells (<see cref="Indicator.ScoreGroup"/>) of which a member gives a reason, told once for all rules.</summary>
    internal IReadOnlySet<int> GroupsWithReason => groupsWithReason ??= Evaluation.Indicators
        .Where(i => i.ScoreGroup is not null && !Profile.Words.IsBlank(i.Reason)).Select(i => i.ScoreGroup!.Value).ToHashSet();

    /// <summary>The passages that give a reason for something, folded, each with its block; told once for all indicators.</summary>
    internal IReadOnlyList<(string Key, int? Block)> ReasonedPassages => reasonedPassages ??=
        [.. Evaluation.Passages.Where(p => Profile.Words.GivesReason(p.Text)).Select(p => (TextNormalizer.Key(p.Text), p.At.Block))];

    /// <summary>The passages by the block that they stand in: a long report has thousands, and they are asked for every figure.</summary>
    internal ILookup<int?, Sourced<string>> PassagesByBlock => passagesByBlock ??= Evaluation.Passages.ToLookup(p => p.At.Block);

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
