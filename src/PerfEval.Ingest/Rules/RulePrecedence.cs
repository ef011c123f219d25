using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules.Form;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules;

/// <summary>How far a finding's silence reaches within its evaluation.</summary>
public enum PrecedenceScope
{
    /// <summary>Every finding of the weaker rule.</summary>
    Evaluation,

    /// <summary>Findings of the weaker rule about the same indicator.</summary>
    SameIndicator,
}

/// <summary>A line of the table: where <paramref name="Stronger"/> has a finding, <paramref name="Weaker"/> keeps silent.</summary>
/// <param name="OnlyWhere">A further condition on the evaluation; null where there is none.</param>
public sealed record Precedence(string Stronger, string Weaker, PrecedenceScope Scope, Func<RuleContext, bool>? OnlyWhere = null);

/// <summary>One fault, one finding: which rule's finding silences which (contract/rules.md).</summary>
public static class RulePrecedence
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
    public static IReadOnlyList<Finding> Apply(RuleContext context, IReadOnlyList<Finding> raised) =>
        [.. raised.Where(weaker => !Table.Any(p => p.Weaker == weaker.Rule && raised.Any(stronger => Silences(p, stronger, weaker, context))))];

    private static bool Silences(Precedence precedence, Finding stronger, Finding weaker, RuleContext context) =>
        stronger.Rule == precedence.Stronger
        && (precedence.Scope == PrecedenceScope.Evaluation || AboutTheSameIndicator(stronger, weaker, context.Evaluation))
        && (precedence.OnlyWhere is null || precedence.OnlyWhere(context));

    /// <summary>The same name; where the form has that name twice, an operand in common too.</summary>
    private static bool AboutTheSameIndicator(Finding a, Finding b, Evaluation evaluation)
    {
        if (a.Subject is null || b.Subject is null)
            return false;
        var name = TextNormalizer.Key(a.Subject);
        if (name != TextNormalizer.Key(b.Subject))
            return false;
        return evaluation.Indicators.Count(i => TextNormalizer.Key(i.Name.Value) == name) < 2
            || a.Evidence.Any(x => b.Evidence.Any(y => x.At == y.At));
    }
}
