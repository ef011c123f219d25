using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Totals;

/// <summary>Tells whether an indicator's actual meets its target.</summary>
public interface ITargetJudge
{
    /// <summary>True met, false missed, null where it cannot be decided (no direction, other units, words against figures).</summary>
    bool? Meets(Indicator indicator, ScoringProfile profile);
}

/// <summary>
/// Judges figures of one unit by the comparator printed, or the direction inferred, and words by their level. Whatever
/// is less plain is undecided.
/// </summary>
public sealed class StatedTargetJudge : ITargetJudge
{
    public bool? Meets(Indicator indicator, ScoringProfile profile) => indicator switch
    {
        { Actual: { Kind: QuantityKind.Qualitative, Level: QualitativeLevel.Partly or QualitativeLevel.Not } } => false,
        { Target: { } target, Actual: { } actual } => Compare(target, actual, profile),
        _ => null,
    };

    private static bool? Compare(Quantity target, Quantity actual, ScoringProfile profile)
    {
        if (target is { Kind: QuantityKind.Date, Date: { } due } && actual is { Kind: QuantityKind.Date, Date: { } done })
            return target.Operator is null or Comparator.AtMost ? done <= due : null;
        if (actual is not { Kind: QuantityKind.Number, Value: { } value, Operator: null or Comparator.Equal } || !SameUnit(target, actual))
            return null;
        return target switch
        {
            { Kind: QuantityKind.Range, Value: { } low, Upper: { } high } => value.Value >= low.Value && value.Value <= high.Value,
            { Kind: QuantityKind.Number, Value: { } figure } => CompareNumbers(target, figure.Value, value.Value, profile),
            _ => null,
        };
    }

    private static bool? CompareNumbers(Quantity target, decimal wanted, decimal reached, ScoringProfile profile) => target.Operator switch
    {
        Comparator.AtLeast => reached >= wanted,
        Comparator.MoreThan => reached > wanted,
        Comparator.AtMost => reached <= wanted,
        Comparator.LessThan => reached < wanted,
        Comparator.About => Math.Abs(reached - wanted) <= Math.Abs(wanted) * profile.AboutTolerance / 100m,
        _ => target.Direction switch
        {
            Direction.AtLeast => reached >= wanted,
            Direction.AtMost => reached <= wanted,
            Direction.Equal => reached == wanted,
            _ => null,
        },
    };

    private static bool SameUnit(Quantity target, Quantity actual) =>
        target.Unit is null || actual.Unit is null || TextNormalizer.Key(target.Unit) == TextNormalizer.Key(actual.Unit);
}
