namespace PerfEval.Ingest.Values.Figures;

/// <summary>A figure where it stands in a folded text: comparator, number or range, unit.</summary>
/// <param name="Start">Where it begins, with the comparator in front.</param>
/// <param name="End">Where it ends, with unit and comparator behind.</param>
/// <param name="Value">The number, or the lower end of a range.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Unit">As printed; null where none is.</param>
/// <param name="HasMagnitude">A 万 or 亿 is printed: a unit from elsewhere multiplies no more.</param>
/// <param name="Before">The comparator in front.</param>
/// <param name="After">The comparator behind.</param>
/// <param name="IsChinese">Written in characters, which in prose are often no amount (一站式, 三级).</param>
internal readonly record struct FigureSpan(
    int Start, int End, Figure Value, Figure? Upper, string? Unit, bool HasMagnitude, Comparator? Before, Comparator? After, bool IsChinese)
{
    /// <summary>The comparator as printed; a plain one behind completes a vague one in front (约90%以上 is at least 90).</summary>
    public Comparator? Printed => Before is null or Comparator.About ? After ?? Before : Before;

    /// <summary>The same figure with the same unit follows at once (854万854万): it is printed twice and meant once.</summary>
    public bool IsRepeatedBy(FigureSpan next) =>
        End == next.Start && Value == next.Value && Unit == next.Unit && Upper is null && next.Upper is null
        && next.Before is null && (Unit is not null || HasMagnitude);
}
