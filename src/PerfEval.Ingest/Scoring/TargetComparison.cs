using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Scoring;

public enum TargetOutcome
{
    Undecided,
    Met,
    Missed,
}

/// <summary>On which side a target was missed.</summary>
public enum Shortfall
{
    None,
    Below,
    Above,
    Late,
}

/// <summary>One target with its actual, and how they compare. A compound has one pair for each clause.</summary>
internal sealed record ComparedPair(string? Label, Quantity Target, Quantity Actual, TargetOutcome Outcome, Shortfall Shortfall = Shortfall.None);

/// <summary>
/// Whether an actual meets its target: by the comparator printed, else by the direction inferred. Where either is not
/// a number or date, the units do not agree or no direction is known, the outcome is undecided and supports no finding.
/// </summary>
internal sealed record TargetComparison(TargetOutcome Outcome, IReadOnlyList<ComparedPair> Pairs)
{
    private static readonly TargetComparison Nothing = new(TargetOutcome.Undecided, []);

    public IEnumerable<ComparedPair> Missed => Pairs.Where(pair => pair.Outcome == TargetOutcome.Missed);

    /// <summary>The pair, where the target is one figure or range and not a compound.</summary>
    public ComparedPair? Single => Pairs.Count == 1 ? Pairs[0] : null;

    public static TargetComparison Of(Indicator indicator, ScoringProfile profile)
    {
        if (indicator.Target is not { } target || indicator.Actual is not { } actual)
            return Nothing;
        var name = indicator.Name.Value;
        return target.Kind == QuantityKind.Compound || actual.Kind == QuantityKind.Compound
            ? OfCompounds(target, actual, name, profile)
            : Of([Pair(null, target, actual, name, profile)]);
    }

    // Any clause missed is the indicator missed; it is met only where every clause is.
    private static TargetComparison Of(IReadOnlyList<ComparedPair> pairs) => new(
        pairs.Any(p => p.Outcome == TargetOutcome.Missed) ? TargetOutcome.Missed
        : pairs.All(p => p.Outcome == TargetOutcome.Met) ? TargetOutcome.Met
        : TargetOutcome.Undecided,
        pairs);

    private static TargetComparison OfCompounds(Quantity target, Quantity actual, string name, ScoringProfile profile)
    {
        if (target.Parts.Count == 0 || target.Parts.Count != actual.Parts.Count)
            return Nothing;
        var matched = ClausesOf(target.Parts, actual.Parts);
        return matched is null
            ? Nothing
            : Of([.. matched.Select(m => Pair(m.Target.Label, m.Target.Quantity, m.Actual.Quantity, m.Target.Label ?? name, profile))]);
    }

    // Clauses go together by their labels; where the actual has none at all, by their order.
    private static List<(QuantityPart Target, QuantityPart Actual)>? ClausesOf(
        IReadOnlyList<QuantityPart> targets, IReadOnlyList<QuantityPart> actuals)
    {
        if (actuals.All(part => part.Label is null))
            return [.. targets.Zip(actuals)];
        var byLabel = actuals.ToLookup(part => TextNormalizer.Key(part.Label ?? ""));
        var matched = new List<(QuantityPart, QuantityPart)>();
        foreach (var target in targets)
        {
            var same = byLabel[TextNormalizer.Key(target.Label ?? "")].ToList();
            if (same.Count != 1)
                return null;
            matched.Add((target, same[0]));
        }

        return matched;
    }

    private static ComparedPair Pair(string? label, Quantity target, Quantity actual, string name, ScoringProfile profile)
    {
        var (outcome, shortfall) = (target.Kind, actual.Kind) switch
        {
            (QuantityKind.Date, QuantityKind.Date) => DateComparison.Compare(target, actual),
            (QuantityKind.Number or QuantityKind.Range, QuantityKind.Number or QuantityKind.Range) when !profile.Words.HaveOneBasis(target.Text, actual.Text, name) => (TargetOutcome.Undecided, Shortfall.None),
            (QuantityKind.Number or QuantityKind.Range, QuantityKind.Number or QuantityKind.Range) => NumberComparison.Compare(target, actual, name, profile),
            (QuantityKind.Number, QuantityKind.Qualitative) when IsWhole(target, actual, profile) => (TargetOutcome.Met, Shortfall.None),
            _ => (TargetOutcome.Undecided, Shortfall.None),
        };
        return new(label, target, actual, outcome, shortfall);
    }

    private static bool IsWhole(Quantity target, Quantity actual, ScoringProfile profile) =>
        target is { Unit: "%", Value: not null, Operator: not (Comparator.AtMost or Comparator.LessThan) }
        && target.Direction != Direction.AtMost
        && profile.Words.MeansWhole(actual.Text);
}
