using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>
/// 指标值 and 实际完成值 by what they hold: two columns that answer each other row by row, figure to figure and unit to
/// unit, of which only the target prints comparators, and whose met targets agree with the scores.
/// </summary>
internal sealed class ValueColumns(ColumnContent[] columns, LabelCatalog labels)
{
    private const decimal MostRows = 0.8m;
    private static readonly string[] Bounds = ["及以上", "及以下", "以上", "以下", "以内", "左右"];

    public void Take()
    {
        var (target, actual) = (ContentColumns.Of(columns, ColumnRole.Target), ContentColumns.Of(columns, ColumnRole.Actual));
        if (target is not null && actual is not null)
            return;
        var open = Array.FindAll(columns, IsValues);
        var hasNature = ContentColumns.Of(columns, ColumnRole.Nature) is not null;
        var readings = (from t in target is null ? open : [target]
                        from a in actual is null ? open : [actual]
                        where !ReferenceEquals(t, a) && (target is not null || hasNature ? t.Index < a.Index : Compares(t)) && !Compares(a) && Answer(t, a) && AgreeWithScores(t, a)
                        select (Target: t, Actual: a)).ToArray();
        if (readings is not [var only])
            return;
        if (target is null)
            only.Target.Taken = ColumnRole.Target;
        if (actual is null)
            only.Actual.Taken = ColumnRole.Actual;
        if (hasNature)
            TakeUnit(only.Target);
    }

    private bool IsValues(ColumnContent column) => column.IsOpen && column.Filled >= MostRows * column.Rows && column.HasFigures
        && !column.All(s => ColumnFit.IsNature(s.Text)) && column.All(s => s.Nature != CellNature.Prose && labels.Level2(s.Text) is null);

    private static bool Compares(ColumnContent column) => column.Cells.OfType<Slot>().Any(s => Comparison(s.Text) != 0);

    /// <summary>1 for at least, -1 for at most, 2 for a deadline, 0 where the cell compares nothing.</summary>
    private static int Comparison(string text)
    {
        var key = TextNormalizer.Key(text);
        if (key.Length == 0)
            return 0;
        if (key[0] is '≥' or '>' or '≧' || key.EndsWith("以上", StringComparison.Ordinal) || key.StartsWith("不低于", StringComparison.Ordinal) || key.StartsWith("不少于", StringComparison.Ordinal))
            return 1;
        if (key[0] is '≤' or '<' or '≦' || key.EndsWith("以内", StringComparison.Ordinal) || key.EndsWith("以下", StringComparison.Ordinal) || key.StartsWith("不超过", StringComparison.Ordinal) || key.StartsWith("不高于", StringComparison.Ordinal))
            return -1;
        return key.EndsWith('前') ? 2 : 0;
    }

    /// <summary>A figure is answered with a figure of the same unit, words with words.</summary>
    private static bool Answer(ColumnContent target, ColumnContent actual)
    {
        var pairs = Pairs(target, actual).ToArray();
        return pairs.Length > 0 && pairs.Count(p => IsFigure(p.Target) == IsFigure(p.Actual) && (UnitOf(p.Target.Text), UnitOf(p.Actual.Text)) is var (a, b) && (a.Length == 0 || b.Length == 0 || a == b || !IsFigure(p.Target))) >= MostRows * pairs.Length;
    }

    /// <summary>Where the points are known, full points stand beside targets that were met.</summary>
    private bool AgreeWithScores(ColumnContent target, ColumnContent actual)
    {
        if (ContentColumns.Of(columns, ColumnRole.Weight) is not { } weight || ContentColumns.Of(columns, ColumnRole.Score) is not { } score)
            return true;
        var full = Enumerable.Range(0, target.Rows).Where(r => score.Number(r) is { } got && got == weight.Number(r)).ToArray();
        var judged = full.Select(r => (Comparison: target.Cells[r] is { } t ? Comparison(t.Text) : 0, Target: Figure(target.Cells[r]), Actual: Figure(actual.Cells[r])))
            .Where(p => p is { Comparison: 1 or -1, Target: not null, Actual: not null }).ToArray();
        return judged.Count(p => p.Comparison == 1 ? p.Actual >= p.Target : p.Actual <= p.Target) >= MostRows * judged.Length;
    }

    private void TakeUnit(ColumnContent target) =>
        ContentColumns.TakeOnly(columns, ColumnRole.Unit, c => Math.Abs(c.Index - target.Index) <= 2 && c.Filled > 0 && c.All(s => s.Text.Trim().Length <= 6 && s.Nature is CellNature.Words or CellNature.Placeholder || s.Text.Trim() is "%" or "‰"));

    private static IEnumerable<(Slot Target, Slot Actual)> Pairs(ColumnContent target, ColumnContent actual) =>
        target.Cells.Zip(actual.Cells).Where(p => p is { First.IsBlank: false, Second.IsBlank: false }).Select(p => (p.First!, p.Second!));

    private static bool IsFigure(Slot slot) => slot.Nature is CellNature.Number or CellNature.Percent or CellNature.Value;

    private static decimal? Figure(Slot? slot) => slot is null ? null : PlainNumbers.Read(new string([.. TextNormalizer.Key(slot.Text).SkipWhile(c => !char.IsAsciiDigit(c))]));

    /// <summary>What stands behind the figure: 人次 of ≥50人次.</summary>
    private static string UnitOf(string text)
    {
        var unit = Behind(text);
        return Array.Find(Bounds, b => unit.EndsWith(b, StringComparison.Ordinal)) is { } bound ? unit[..^bound.Length] : unit;
    }

    private static string Behind(string text) => new([.. TextNormalizer.Key(text).SkipWhile(c => !char.IsAsciiDigit(c)).SkipWhile(c => char.IsAsciiDigit(c) || c is '.' or ',')]);
}
