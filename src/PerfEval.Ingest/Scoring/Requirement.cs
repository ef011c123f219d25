using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring;

/// <summary>
/// The values that meet a target. Doubtful sides are those where a value outside is perhaps better, not worse: it is
/// neither met nor missed.
/// </summary>
internal sealed record Requirement(Bound? Low, Bound? High)
{
    public bool BelowIsDoubtful { get; init; }

    public bool AboveIsDoubtful { get; init; }

    public static Requirement? Of(Quantity target, string name, ScoringProfile profile)
    {
        if (target.Value?.Value is not { } value)
            return null;
        if (target.Kind == QuantityKind.Range)
            return target.Upper is { } upper ? Between(value, upper.Value, target) : null;
        return target.Operator switch
        {
            Comparator.AtLeast => new(new(value), null),
            Comparator.MoreThan => new(new(value, Open: true), null),
            Comparator.AtMost => new(null, new(value)),
            Comparator.LessThan => new(null, new(value, Open: true)),
            Comparator.About => Around(value, target, profile),
            Comparator.Equal => PrintedEqual(value, target, name, profile),
            _ => Inferred(value, target.Direction),
        };
    }

    public bool IsMetBy(Extent actual) =>
        (Low is not { } low || (actual.Low is { } least && Reaches(least, low)))
        && (High is not { } high || (actual.High is { } most && Reaches(Mirror(most), Mirror(high))));

    /// <summary>All that the actual can be lies under the lower end.</summary>
    public bool FallsShort(Extent actual) => Low is { } low && actual.High is { } most && LiesUnder(most, low);

    /// <summary>All that the actual can be lies over the upper end.</summary>
    public bool GoesBeyond(Extent actual) => High is { } high && actual.Low is { } least && LiesUnder(Mirror(least), Mirror(high));

    private static bool Reaches(Bound actual, Bound required) =>
        actual.Value > required.Value || (actual.Value == required.Value && (!required.Open || actual.Open));

    private static bool LiesUnder(Bound actual, Bound required) =>
        actual.Value < required.Value || (actual.Value == required.Value && (actual.Open || required.Open));

    private static Bound Mirror(Bound bound) => bound with { Value = -bound.Value };

    // 80%-90% of a share that should be high is no reason to object to 95%.
    private static Requirement Between(decimal low, decimal high, Quantity target) => new(new(low), new(high))
    {
        AboveIsDoubtful = target is { Unit: "%" or "‰", Direction: not (Direction.AtMost or Direction.Equal) },
        BelowIsDoubtful = target is { Unit: "%" or "‰", Direction: Direction.AtMost },
    };

    private static Requirement Around(decimal value, Quantity target, ScoringProfile profile)
    {
        var slack = Math.Abs(value) * profile.AboutTolerance / 100m;
        return new(new(value - slack), new(value + slack))
        {
            AboveIsDoubtful = target.Direction is not (Direction.AtMost or Direction.Equal),
            BelowIsDoubtful = target.Direction is Direction.AtMost,
        };
    }

    // Deployed scoring modules treat "= n" like "≥ n"; a form that prints it for a cost means "≤ n". Only zero leaves no choice.
    private static Requirement PrintedEqual(decimal value, Quantity target, string name, ScoringProfile profile)
    {
        var isReverse = target.Direction == Direction.AtMost || profile.Words.NamesReverse(name);
        return new(new(value), new(value))
        {
            AboveIsDoubtful = value != 0 && !isReverse && target.Direction != Direction.Equal,
            BelowIsDoubtful = isReverse || value == 0,
        };
    }

    private static Requirement? Inferred(decimal value, Direction? direction) => direction switch
    {
        Direction.AtLeast => new(new(value), null),
        Direction.AtMost => new(null, new(value)),
        Direction.Equal => new(new(value), new(value)),

        // The same figure is met whichever way is better; any other supports nothing.
        _ => new(new(value), new(value)) { AboveIsDoubtful = true, BelowIsDoubtful = true },
    };
}
