using PerfEval.Ingest.Values.Units;
using static PerfEval.Ingest.Values.TextScan;

namespace PerfEval.Ingest.Values.Figures;

/// <summary>
/// One amount in two or more units, each smaller than the one before: 1小时30分钟 is 90 分钟, 1年零6个月 is 18 个月,
/// 3元5角2分 is 3.52 元. Each part but the first has to be a whole number below what makes one of the unit before it;
/// anything else (1小时90分钟) is no single amount.
/// </summary>
internal sealed class SteppedAmounts(UnitTable units)
{
    /// <param name="text">A folded text.</param>
    /// <param name="at">Where the first part ends.</param>
    /// <param name="unit">The unit of the first part.</param>
    /// <param name="first">The first part.</param>
    /// <returns>The whole amount and where it ends; null where nothing goes on there.</returns>
    public (int End, Figure Figure, string Unit)? Continue(string text, int at, string unit, Figure first)
    {
        if (first is not { Decimals: 0, Scale: 1m, Value: >= 0m and < 1e9m })
            return null;
        var (end, value, isContinued) = (at, first.Value, false);
        var (name, one) = (unit, 1m);
        while (Next(text, end, name) is { } next && next.Count < next.Rate)
        {
            value = (value * next.Rate) + next.Count;
            (end, name, one, isContinued) = (next.End, next.Unit, one * next.Rate, true);
        }

        if (!isContinued || char.IsAsciiDigit(CharAt(text, end)) || CharAt(text, end) is '/')
            return null;
        return units.IsToldInLarger(unit)
            ? (end, new(value / one, one >= 100m ? 2 : 1), unit)
            : (end, new(value, 0), name);
    }

    /// <summary>30分钟 behind 小时, with or without 零 between.</summary>
    private (int End, decimal Count, decimal Rate, string Unit)? Next(string text, int at, string unit)
    {
        if (units.Steps(unit) is not { } smaller)
            return null;
        var start = at + (CharAt(text, at) == '零' ? 1 : 0);
        var count = 0m;
        var length = NumberReader.IsStart(text, start)
            ? NumberReader.TryRead(text, start, out var printed) is var digits && printed is { Decimals: 0 } number && (count = number.Value) >= 0m ? digits : 0
            : ChineseNumerals.TryRead(text, start, out count, out var decimals) is var characters && decimals == 0 ? characters : 0;
        var name = smaller.At(text, start + length, out var printedUnit);
        return length > 0 && name > 0 ? (start + length + name, count, printedUnit.Scale, printedUnit.Name!) : null;
    }
}
