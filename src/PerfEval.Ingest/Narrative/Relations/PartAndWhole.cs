namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>
/// The whole and the part of it that a sentence tells before a percentage: 全县117个行政村中，已有104个…; 共办理46件，其中办结45件;
/// 计划100场，实际完成90场.
/// </summary>
internal static class PartAndWhole
{
    private const string InIt = "中";

    // 中央, 中心, 中学 …: behind a figure these begin another word.
    public const string NotInIt = "央心学小医等型期级国部标药高层介转专职";

    /// <param name="before">The figures that the percentage may speak of.</param>
    /// <param name="needsSign">Whether words have to say which is the whole and which the part.</param>
    /// <returns>Null where there are not just two of a kind.</returns>
    public static (StatedFigure Part, StatedFigure Whole)? Of(IEnumerable<StatedFigure> before, bool needsSign)
    {
        var figures = before.Where(IsThing).Take(3).ToList();
        if (figures is not [var first, var second] || !first.IsAlike(second) || !(first.IsCount || first.IsMoney) || HasStop(second))
            return null;
        if (IsPart(first) && IsWhole(second) && !IsWhole(first) && !IsPart(second))
            return (first, second);
        return !needsSign || IsPart(second) || IsWhole(first) ? (second, first) : null;
    }

    /// <summary>N个行政村中，…: the figure stands among those of the one before it.</summary>
    public static bool StandsIn(StatedFigure figure)
    {
        var at = figure.Gap.IndexOf(InIt, StringComparison.Ordinal);
        return at is >= 0 and <= 8 && figure.Gap.AsSpan(0, at).IndexOfAny("，,;:、()") < 0
            && at + 1 < figure.Gap.Length && !NotInIt.Contains(figure.Gap[at + 1], StringComparison.Ordinal)
            && !figure.Gap.Contains("其中", StringComparison.Ordinal)
            && (figure.Gap[at + 1] is '，' or ',' || figure.Vocabulary.PartSigns.StartsOff(figure.Gap[(at + 1)..]));
    }

    private static bool IsThing(StatedFigure figure) => figure.Unit is not (null or "%" or "年" or "月" or "天" or "日" or "分" or "岁" or "百分点");

    private static bool HasStop(StatedFigure second) => second.Gap.Contains(';', StringComparison.Ordinal);

    private static bool IsPart(StatedFigure figure) =>
        figure.Gap.Contains("其中", StringComparison.Ordinal) || StandsIn(figure) || figure.Vocabulary.PartSigns.IsIn(figure.Words);

    private static bool IsWhole(StatedFigure figure) => figure.Vocabulary.WholeSigns.IsIn(figure.Words);
}
