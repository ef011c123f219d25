using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Readings;

/// <summary>The total that a report states, beside what its parts give.</summary>
internal static class StatedTotal
{
    /// <summary>Points by which the two have to be apart to differ: a hundredth, which is what reports are printed to.</summary>
    private const decimal LeastDifference = 0.01m;

    /// <summary>Stated less recomputed; null where one of them is not known, or they are further apart than a number can say.</summary>
    public static decimal? Difference(EvaluationRow evaluation)
    {
        if (evaluation is not { TotalScore: { } stated, RecomputedScore: { } parts })
            return null;
        try
        {
            return stated - parts;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static bool Differs(EvaluationRow evaluation) => Difference(evaluation) is { } apart ? Math.Abs(apart) >= LeastDifference : evaluation is { TotalScore: not null, RecomputedScore: not null };
}
