using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring;

/// <summary>
/// Figures that can be computed with: products and quotients of them stay within decimal. No report states others; a
/// run of digits that a converter glued together can look like one.
/// </summary>
internal static class UsableFigure
{
    /// <summary>More than a country produces in a year, in 元; its square is still within decimal.</summary>
    private const decimal Largest = 200_0000_0000_0000m;

    private const decimal Smallest = 0.000001m;
    private const decimal MostPoints = 10000m;

    public static bool IsUsable(this Figure figure) =>
        figure.Value == 0 || (Math.Abs(figure.Value) is >= Smallest and <= Largest && figure.Scale is > 0 and <= Largest);

    public static bool IsUsable(this Points points) => points.Value is >= 0 and <= MostPoints && points.Figure.IsUsable();
}
