using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring;

/// <summary>One end of an extent; open where the value itself does not belong to it. Null stands for no end at all.</summary>
internal readonly record struct Bound(decimal Value, bool Open = false);

/// <summary>The values that an actual can stand for.</summary>
internal readonly record struct Extent(Bound? Low, Bound? High)
{
    private static readonly Extent Anything = new(null, null);

    /// <summary>What is printed, read exactly; an open bound (超过90%) has one end.</summary>
    public static Extent? Of(Quantity actual, decimal factor)
    {
        if (actual.Value?.Value * factor is not { } low)
            return null;
        if (actual.Kind == QuantityKind.Range)
            return actual.Upper is { } upper ? new(new(low), new(upper.Value * factor)) : null;
        return actual.Operator switch
        {
            Comparator.AtLeast => new(new(low), null),
            Comparator.MoreThan => new(new(low, Open: true), null),
            Comparator.AtMost => new(null, new(low)),
            Comparator.LessThan => new(null, new(low, Open: true)),
            _ => new(new(low), new(low)),
        };
    }

    /// <summary>What the printed actual leaves possible. An open bound can prove a target met, but never missed: it is no result.</summary>
    public static Extent Possible(Quantity actual, decimal factor, ScoringProfile profile)
    {
        if (actual.Value is not { } figure)
            return Anything;
        if (actual.Kind == QuantityKind.Range)
            return Of(actual, factor) ?? Anything;
        if (actual.Operator == Comparator.About)
        {
            var slack = Math.Abs(figure.Value) * profile.AboutTolerance / 100m;
            return new(new((figure.Value - slack) * factor), new((figure.Value + slack) * factor));
        }

        if (actual.Operator is not (null or Comparator.Equal))
            return Anything;

        // The end towards which truncation goes is the one that stays out.
        var values = Measured.Values(actual) * factor;
        var rounded = values.Low != values.High;
        return new(new(values.Low, Open: rounded && figure.Value < 0), new(values.High, Open: rounded && figure.Value >= 0));
    }
}
