using PerfEval.Ingest.Rules.Form;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules;

/// <summary>How far a finding's silence reaches within its evaluation.</summary>
internal enum PrecedenceScope
{
    /// <summary>Every finding of the weaker rule.</summary>
    Evaluation,

    /// <summary>Findings of the weaker rule about the same indicator.</summary>
    SameIndicator,
}

/// <summary>A line of the table: where <paramref name="Stronger"/> has a finding, <paramref name="Weaker"/> keeps silent.</summary>
/// <param name="OnlyWhere">A further condition on the evaluation; null where there is none.</param>
internal sealed record Precedence(string Stronger, string Weaker, PrecedenceScope Scope, Func<RuleContext, bool>? OnlyWhere = null);

/// <summary>One fault, one finding: which rule's finding silences which (contract/rules.md).</summary>
internal static class RulePrecedence
{
    public static IReadOnlyList<Precedence> Table { get; } =
    [
        new("PE103", "PE102", PrecedenceScope.Evaluation, WeightSums.DimensionsExplainTheGap),
        new("PE301", "PE302", PrecedenceScope.SameIndicator),
        new("PE303", "PE302", PrecedenceScope.SameIndicator),
        new("PE303", "PE304", PrecedenceScope.SameIndicator),
        new("PE306", "PE302", PrecedenceScope.SameIndicator),
        new("PE306", "PE303", PrecedenceScope.SameIndicator),
        new("PE307", "PE302", PrecedenceScope.SameIndicator),
        new("PE307", "PE303", PrecedenceScope.SameIndicator),
        new("PE310", "PE302", PrecedenceScope.SameIndicator),
        new("PE310", "PE303", PrecedenceScope.SameIndicator),
    ];

    /// <summary>The findings of one evaluation without the silenced ones. A finding that is itself silenced still silences: it names the same fault.</summary>
    public static IReadOnlyList<Finding> Apply(RuleContext context, IReadOnlyList<Finding> raised)
    {
        var byRule = raised.ToLookup(f => f.Rule, StringComparer.Ordinal);
        var inForce = Table.Where(p => byRule.Contains(p.Stronger) && byRule.Contains(p.Weaker) && p.OnlyWhere?.Invoke(context) != false).ToList();
        if (inForce.Count == 0)
            return raised;
        var byIndicator = raised.Where(f => f.Subject is not null).ToLookup(f => (f.Rule, TextNormalizer.Key(f.Subject!)));
        var twice = context.Evaluation.Indicators.GroupBy(i => TextNormalizer.Key(i.Name.Value), StringComparer.Ordinal)
            .Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);

        // Looked up by place: a form of tens of thousands of rows can have the same name in each.
        var operands = twice.Count == 0 ? [] : byIndicator.Where(g => twice.Contains(g.Key.Item2)).SelectMany(g => g.SelectMany(f => f.Evidence).Select(e => (g.Key, e.At))).ToHashSet();
        return [.. raised.Where(weaker => !inForce.Exists(p => p.Weaker == weaker.Rule && (p.Scope == PrecedenceScope.Evaluation || IsSilenced(p, weaker))))];

        // The same name; where the form has that name twice, an operand in common too.
        bool IsSilenced(Precedence precedence, Finding weaker)
        {
            if (weaker.Subject is null)
                return false;
            var stronger = (precedence.Stronger, TextNormalizer.Key(weaker.Subject));
            return twice.Contains(stronger.Item2)
                ? weaker.Evidence.Any(e => operands.Contains((stronger, e.At)))
                : byIndicator.Contains(stronger);
        }
    }
}
