using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Units;

namespace PerfEval.Ingest.Scoring;

/// <summary>Whether the figures of a target and an actual may be compared, and what the actual is multiplied by first.</summary>
internal static class UnitAgreement
{
    // 元 written for 万元 or the other way round: the size of the slip, not of the result.
    private const decimal Slip = 10000m;

    /// <summary>The one is exactly ten thousand of the other: 元 and 万元 may have been mixed up.</summary>
    public static bool IsUnitSlip(Figure target, Figure actual) =>
        target.IsUsable() && actual.IsUsable() && target.Value != 0
        && (target.Value == actual.Value * Slip || actual.Value == target.Value * Slip);

    /// <summary>Null where the units do not agree, or one is missing and the figure can mean either.</summary>
    public static decimal? Factor(Quantity target, Quantity actual, UnitTable units) => (target.Unit, actual.Unit) switch
    {
        (null, null) => 1m,
        ({ } wanted, { } reached) => units.Rate(reached, wanted),
        ({ } wanted, null) => Factor(wanted, actual, target, units),
        (null, { } reached) => Factor(reached, target, actual, units),
    };

    private static decimal? Factor(string unit, Quantity bare, Quantity other, UnitTable units)
    {
        if (units.Same(unit, "%"))
            return IsPercentage(bare) ? 1m : null;
        return !units.Same(unit, "‰") && SameScale(bare, other) ? 1m : null;
    }

    // A bare 98 beside 95% is 98%; a bare 0.98, 1 or 1200 can be anything.
    private static bool IsPercentage(Quantity bare) => bare.Value is { Value: > 1m and <= 100m };

    // 216.96 beside 218万人 is perhaps in 万 too.
    private static bool SameScale(Quantity a, Quantity b) => a.Value?.Scale == b.Value?.Scale;
}
