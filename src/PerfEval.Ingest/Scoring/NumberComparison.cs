using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring;

/// <summary>
/// Compares numbers and ranges. A target is exact as printed. An actual meets it by its printed value; it misses it only
/// where no value that rounds or truncates to the printed digits reaches it.
/// </summary>
internal static class NumberComparison
{
    public static (TargetOutcome Outcome, Shortfall Shortfall) Compare(Quantity target, Quantity actual, string name, ScoringProfile profile)
    {
        if (!IsUsable(target) || !IsUsable(actual)
            || UnitAgreement.Factor(target, actual, profile.Units) is not { } factor
            || Requirement.Of(target, name, profile) is not { } required
            || Extent.Of(actual, factor) is not { } printed
            || UnitAgreement.IsUnitSlip(target.Value!.Value, actual.Value!.Value))
        {
            return (TargetOutcome.Undecided, Shortfall.None);
        }

        if (required.IsMetBy(printed))
            return (TargetOutcome.Met, Shortfall.None);

        var possible = Extent.Possible(actual, factor, profile);
        if (required.FallsShort(possible))
            return (required.BelowIsDoubtful ? TargetOutcome.Undecided : TargetOutcome.Missed, Shortfall.Below);
        if (required.GoesBeyond(possible))
            return (required.AboveIsDoubtful ? TargetOutcome.Undecided : TargetOutcome.Missed, Shortfall.Above);
        return (TargetOutcome.Undecided, Shortfall.None);
    }

    private static bool IsUsable(Quantity quantity) => quantity.Value?.IsUsable() == true && quantity.Upper?.IsUsable() != false;
}
