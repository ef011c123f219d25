using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules.Recomputed;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Rules;

/// <summary>What checking a file gave: findings about the report, and notices about rules that failed.</summary>
public sealed record RuleOutcome(IReadOnlyList<Finding> Findings, IReadOnlyList<Notice> Notices)
{
    /// <summary>Every evaluation computed once more, by its id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<RecomputedLine>> Recomputed { get; init; } = new Dictionary<string, IReadOnlyList<RecomputedLine>>(StringComparer.Ordinal);
}

/// <summary>Runs every rule on every evaluation of a file, lets findings silence findings, and puts what is left in order.</summary>
public sealed class RuleEngine(IReadOnlyList<IRule> rules)
{
    public RuleEngine(RuleCatalog catalog)
        : this(catalog.Rules)
    {
    }

    /// <summary>
    /// Findings by severity, the worst first, then evaluation, then place, then rule id, each with its fingerprint. A rule that throws is a bug of
    /// ours and costs its own findings about that evaluation only: a notice names it. A cancellation is asked for at
    /// every rule and every indicator.
    /// </summary>
    public RuleOutcome Check(
        IReadOnlyList<Evaluation> evaluations,
        Func<Evaluation, ScoringProfile> profileOf,
        CancellationToken cancellation = default)
    {
        var findings = new List<Finding>();
        var notices = new List<Notice>();
        var recomputed = new Dictionary<string, IReadOnlyList<RecomputedLine>>(StringComparer.Ordinal);
        foreach (var evaluation in evaluations)
        {
            var context = new RuleContext(evaluation, evaluations, profileOf(evaluation)) { Cancellation = cancellation };
            var raised = Applicable(evaluation).SelectMany(rule => Run(rule, context, notices)).ToList();
            var open = new OpenPlaces(evaluation);
            findings.AddRange(RulePrecedence.Apply(context, [.. raised.Where(f => !open.Carry(f))])
                .OrderBy(f => f.Evidence[0].At, ReadingOrder.Instance)
                .ThenBy(f => f.Rule, StringComparer.Ordinal));
            recomputed[evaluation.Id] = Recompute(context, notices);
        }

        var marked = Fingerprints.Fill(findings, evaluations);
        return new([.. marked.OrderByDescending(f => f.Severity)], notices) { Recomputed = recomputed };
    }

    private IEnumerable<IRule> Applicable(Evaluation evaluation) =>
        rules.Where(r => evaluation.Stage != EvaluationStage.Goal || !r.Descriptor.NeedsResults);

    private static IReadOnlyList<RecomputedLine> Recompute(RuleContext context, List<Notice> notices)
    {
        try
        {
            return RecomputedForm.Of(context);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            notices.Add(new(
                "rule-failed",
                $"重新计算 {context.Evaluation.Id} 时程序出错（{e.GetType().Name}），没有逐项对照；这是程序的缺陷，不是报告的问题。",
                context.Evaluation.Opening.At));
            return [];
        }
    }

    private static List<Finding> Run(IRule rule, RuleContext context, List<Notice> notices)
    {
        try
        {
            context.Cancellation.ThrowIfCancellationRequested();
            return [.. rule.Check(context)];
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            notices.Add(new(
                "rule-failed",
                $"规则 {rule.Descriptor.Id}（{rule.Descriptor.Explanation.Title}）检查 {context.Evaluation.Id} 时程序出错（{e.GetType().Name}），这条规则对它没有结论；这是程序的缺陷，不是报告的问题。",
                context.Evaluation.Opening.At));
            return [];
        }
    }
}
