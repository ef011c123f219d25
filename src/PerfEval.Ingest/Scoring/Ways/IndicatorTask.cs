using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>A quantitative indicator to be scored.</summary>
/// <param name="Full">What a met target gives: the 分值, or in a form that converts, its converted share.</param>
/// <param name="Comparison">Target against actual.</param>
/// <param name="Standards">The indicator's own 评分标准 and the form's 注.</param>
internal sealed record IndicatorTask(Points Full, TargetComparison Comparison, IReadOnlyList<string> Standards, ScoringProfile Profile)
{
    /// <summary>It is the execution rate that is scored.</summary>
    public bool IsExecutionRate { get; init; }

    /// <summary>The pair that was missed, on whichever side.</summary>
    public MissedFigures? Missed() => Missed(Shortfall.Below) ?? Missed(Shortfall.Above);

    /// <summary>The pair that was missed on this side, where a ratio of its figures makes sense: one figure each, not approximate.</summary>
    public MissedFigures? Missed(Shortfall side)
    {
        if (Comparison.Single is not { Outcome: TargetOutcome.Missed } pair || pair.Shortfall != side
            || pair.Target.Operator == Comparator.About || pair.Actual.Kind != QuantityKind.Number
            || pair.Actual.Operator is not (null or Comparator.Equal))
        {
            return null;
        }

        var target = side == Shortfall.Above ? pair.Target.Upper ?? pair.Target.Value : pair.Target.Value;
        return target is { } wanted && pair.Actual.Value is { } reached && UnitAgreement.Factor(pair.Target, pair.Actual, Profile.Units) is { } factor
            ? new(wanted.Value, reached.Value * factor, Measured.Values(pair.Actual) * factor, wanted.Scale)
            : null;
    }
}

/// <summary>A missed target's figure, the actual's printed figure in the same unit, and all that the actual can stand for.</summary>
/// <param name="Scale">By which the target's printed figure was multiplied: formulas show the figures as printed.</param>
internal sealed record MissedFigures(decimal Target, decimal Actual, Interval ActualRange, decimal Scale)
{
    public string TargetText => FigureText.Of(Target / Scale);

    public string ActualText => FigureText.Of(Actual / Scale);
}
