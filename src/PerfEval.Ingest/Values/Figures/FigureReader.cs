using PerfEval.Ingest.Values.Units;
using static PerfEval.Ingest.Values.TextScan;

namespace PerfEval.Ingest.Values.Figures;

internal enum FigureOutcome
{
    /// <summary>No figure: a name, an ordinal, a code.</summary>
    Text,

    /// <summary>A figure that says no exact amount: 10多万人, 24×7.</summary>
    Vague,
    Figure,
}

/// <summary>Reads one figure with all that belongs to it, from where its comparator or number begins.</summary>
internal sealed class FigureReader(ValueVocabulary vocabulary)
{
    private const int LongestInclusion = 12;
    private readonly UnitReader units = vocabulary.UnitNames;
    private readonly SteppedAmounts steps = new(vocabulary.Units);

    /// <summary>What stands at a place, and how far it goes (at least one character).</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="at">Where the figure may begin.</param>
    /// <param name="behindDate">A date ends here: its 前 makes no rank of the figure.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="end">Where reading goes on.</param>
    public FigureOutcome Read(string text, int at, bool behindDate, out FigureSpan figure, out int end)
    {
        figure = default;
        var number = at + Operators(text, at, out var before, out var isContradictory);
        end = Math.Max(number, at + 1);
        if (!TryReadAmount(text, number, out var amount))
        {
            end = Math.Max(end, number + amount.Length);
            return amount.IsVague ? FigureOutcome.Vague : FigureOutcome.Text;
        }

        end = number + amount.Length;
        if (isContradictory || (!behindDate && IsRank(text, at)) || (amount.Unit is null && vocabulary.VagueAfter.At(text, end, out _) > 0))
            return FigureOutcome.Vague;
        Figure? upper = null;
        if (Dash(text, end) is var dash and > 0 && IsAmountStart(text, end + dash))
        {
            if (!TryReadAmount(text, end + dash, out var second) || !TryJoin(ref amount, second, out upper))
            {
                end = Math.Max(end + dash, end + dash + second.Length);
                return FigureOutcome.Vague;
            }

            end += dash + second.Length;
            if (Dash(text, end) > 0 && IsAmountStart(text, end + Dash(text, end)))
                return FigureOutcome.Vague;
        }

        if (amount.Unit is null && CurrencySigns.Before(text, at) > 0)
            amount = amount with { Unit = "元" };
        if (!TryBareUnit(text, before is not null || at == 0, ref amount, ref end))
            return FigureOutcome.Text;
        if (CharAt(text, end) is '/' or '×' or '*' or '+' or ':' or '^' or '÷' or '=' && NumberReader.IsStart(text, end + 1))
            return FigureOutcome.Vague;
        end += OperatorAfter(text, end, out var after);
        if (amount.Figure is not { } value)
            return FigureOutcome.Vague;
        figure = new(at, end, value, upper, amount.Unit, amount.HasMagnitude, before, after, amount.IsChinese);
        return FigureOutcome.Figure;
    }

    /// <summary>The comparators in front, one or two (不低于≥): the first counts, and none if they point to opposite sides (≤≥).</summary>
    private int Operators(string text, int at, out Comparator? before, out bool isContradictory)
    {
        before = null;
        isContradictory = false;
        var end = at;
        for (var i = 0; i < 2 && vocabulary.OperatorsBefore.At(text, end, out var found) is var length and > 0; i++)
        {
            before ??= found;
            isContradictory |= (before.IsLower() && found.IsUpper()) || (before.IsUpper() && found.IsLower());
            end += length;
        }

        return end - at;
    }

    /// <summary>以上, also beside brackets that say whether the figure itself counts: 3次(含3次)以上, 90%(不含)以上, 90%以上(不含).</summary>
    private int OperatorAfter(string text, int at, out Comparator? after)
    {
        var inclusion = Inclusion(text, at, out var isExclusive);
        var length = vocabulary.OperatorsAfter.At(text, at, out after);
        if (length == 0 && inclusion > 0)
            length = vocabulary.OperatorsAfter.At(text, at + inclusion, out after) is var behind && after is null ? 0 : inclusion + behind;
        else if (after is not null && Inclusion(text, at + length, out isExclusive) is var closing)
            length += closing;
        if (isExclusive)
            after = after switch { Comparator.AtLeast => Comparator.MoreThan, Comparator.AtMost => Comparator.LessThan, _ => after };
        return after is null ? 0 : length;
    }

    /// <summary>(含), (含3次), (不含): its length, or 0.</summary>
    private static int Inclusion(string text, int at, out bool isExclusive)
    {
        isExclusive = CharAt(text, at + 1) == '不';
        if (CharAt(text, at) != '(' || CharAt(text, at + (isExclusive ? 2 : 1)) != '含')
            return isExclusive ? Fail(out isExclusive) : 0;
        var close = ClosingBracket(text, at, LongestInclusion);
        return close > 0 ? close + 1 - at : Fail(out isExclusive);

        static int Fail(out bool isExclusive)
        {
            isExclusive = false;
            return 0;
        }
    }

    private bool IsRank(string text, int at) => vocabulary.VagueBefore.Before(text, at, out var isVague) > 0 && isVague;

    private static bool IsAmountStart(string text, int at) => NumberReader.IsStart(text, at) || ChineseNumerals.IsNumeral(CharAt(text, at));

    private bool TryReadAmount(string text, int at, out Amount amount)
    {
        amount = default;
        if (vocabulary.Units.Fractions.At(text, at, out var fraction) is var prefix and > 0)
            return TryReadFraction(text, at, prefix, fraction, out amount);
        if (CharAt(text, at) == '半')
            return TryReadHalf(text, at, out amount);
        var isNegative = (CharAt(text, at) is '-' && CanBeSigned(text, at)) || (CharAt(text, at) is '负' && CharAt(text, at - 1) is not '正');
        var start = at + (isNegative || (CharAt(text, at) == '+' && CanBeSigned(text, at)) ? 1 : 0);
        var isRead = NumberReader.IsStart(text, start)
            ? TryReadArabic(text, at, start, isNegative, out amount)
            : start == at && TryReadChinese(text, at, out amount);
        if (isRead && amount is { Unit: { } unit, Figure: { } high } && steps.Continue(text, at + amount.Length, unit, high) is { } whole)
            amount = amount with { Length = whole.End - at, Figure = whole.Figure, Unit = whole.Unit };
        return isRead;
    }

    /// <summary>百分之九十八点五, 万分之六, 百分之百, and 百分百, the only one without 之.</summary>
    private static bool TryReadFraction(string text, int at, int prefix, PrintedUnit fraction, out Amount amount)
    {
        var start = at + prefix;
        var isShort = text[start - 1] != '之';
        if (isShort && CharAt(text, start) != '百')
        {
            amount = new(1, null, null);
            return false;
        }

        var length = NumberReader.TryRead(text, start, out var number);
        if (length == 0 && CharAt(text, start) is '百' && fraction.Scale == 1m)
            (length, number) = (1, new(100m, 0));
        else if (length == 0 && ChineseNumerals.TryRead(text, start, out var value, out var decimals) is var chinese and > 0)
            (length, number) = (chinese, new(value, decimals));
        amount = new(prefix + length, number is { } printed ? NumberReader.Scaled(printed, fraction.Scale) : null, fraction.Name);
        return amount.Figure is not null;
    }

    private bool TryReadArabic(string text, int at, int start, bool isNegative, out Amount amount)
    {
        amount = new(1, null, null);
        if ((char.IsAsciiLetter(CharAt(text, start - 1)) && CurrencySigns.Before(text, start) == 0) || (CharAt(text, start - 1) is '-' or '_' && char.IsAsciiLetter(CharAt(text, start - 2))))
        {
            var run = start;
            while (char.IsAsciiLetterOrDigit(CharAt(text, run)) || CharAt(text, run) is '.' or '-')
                run++;
            amount = new(run - at, null, null);
            return false;
        }

        var length = NumberReader.TryRead(text, start, out var number);
        var end = start + length;
        amount = new(Math.Max(end - at, 1), null, null);
        if (number is not { } printed)
            return false;
        if (isNegative)
            printed = printed with { Value = -printed.Value };
        if (string.CompareOrdinal(text, end, "×100%", 0, 5) == 0)
        {
            // 0.95×100% is 95 %. What is no share before multiplying is an expression, not an amount.
            var share = Math.Abs(printed.Value) <= 2m ? NumberReader.Scaled(printed, 100m) : null;
            amount = new(end + 5 - at, share, "%", IsVague: share is null);
            return share is not null;
        }

        var unitLength = Unit(text, end, out var unit);
        amount = Amount.Of(end + unitLength - at, printed, unit);
        var next = end + unitLength + (CharAt(text, end + unitLength) == '零' ? 1 : 0);
        if (unit.Name is null && unit.Scale > 1m && NumberReader.IsStart(text, next))
            amount = Continued(text, next, at, printed, unit) ?? amount;
        amount = WithHalf(text, at, end, printed, amount);
        return amount.Figure is not null;
    }

    /// <summary>1亿2000万元: the second figure goes on where the first's 亿 ends. Null where it does not (854万854万).</summary>
    private Amount? Continued(string text, int next, int at, PrintedNumber high, PrintedUnit highUnit)
    {
        var length = NumberReader.TryRead(text, next, out var low);
        var unitLength = Unit(text, next + length, out var unit);
        var end = next + length + unitLength;
        if (low is not { } printed || unit.Scale >= highUnit.Scale)
            return null;
        var ratio = highUnit.Scale / unit.Scale;
        if (printed.Value >= ratio || NumberReader.Scaled(high, ratio) is not { } start)
            return null;

        // 1万2 is twelve thousand to some and ten thousand and two to others.
        if (unit.Scale == 1m && length == 1 && text[next - 1] != '零')
            return new(end - at, null, null, IsVague: true);
        var joined = new PrintedNumber(Grown(start.Value, printed.Value), printed.Decimals);
        return Amount.Of(end - at, joined, unit) with { HasMagnitude = true };
    }

    private bool TryReadChinese(string text, int at, out Amount amount)
    {
        var run = at;
        while (ChineseNumerals.IsNumeral(CharAt(text, run)))
            run++;
        amount = new(Math.Max(run - at, 1), null, null);
        var length = ChineseNumerals.TryReadPrinted(text, at, out var printed, out var scale);
        if (length == 0 || vocabulary.VagueBeforeNumeral.Before(text, at, out _) > 0)
            return false;
        var end = at + length;
        if (CharAt(text, end) == '分' && CharAt(text, end + 1) == '之')
            return TryReadParts(text, at, end, printed, scale, out amount);
        if (vocabulary.Units.Shares.At(text, end, out var share) is var shareLength and > 0)
        {
            end += shareLength;
            if (ChineseNumerals.TryRead(text, end, out var tenths, out _) == 1 && tenths is > 0 and < 10)
                (printed, end) = (new(printed.Value + (tenths / 10m), 1), end + 1);
            amount = new(end - at, EndsWord(text, end) ? NumberReader.Scaled(printed, share) : null, "%");
            return amount.Figure is not null;
        }

        var unitLength = Unit(text, end, out var unit);
        amount = Amount.Of(end + unitLength - at, printed, unit with { Scale = unit.Scale * scale }) with { IsChinese = true };
        amount = WithHalf(text, at, end, printed, amount);
        end += unitLength;
        var isLowerEnd = Dash(text, end) is var dash and > 0 && IsAmountStart(text, end + dash);
        return amount.Figure is not null && (amount.Unit is not null || end == text.Length || isLowerEnd);
    }

    /// <summary>四分之三 is 75 %, as 三成 is 30 %. Not 三分之一, which no finite decimal is.</summary>
    private static bool TryReadParts(string text, int at, int end, PrintedNumber parts, decimal scale, out Amount amount)
    {
        var length = ChineseNumerals.TryRead(text, end + 2, out var taken, out var decimals);
        amount = new(Math.Max(end + 2 + length - at, 1), null, null, IsVague: true);
        var whole = parts.Value * scale;
        if (length == 0 || decimals > 0 || parts.Decimals > 0 || whole < 2m || taken < 1m || taken >= whole)
            return false;
        var share = Figure.WithoutTrailingZeros(taken * 100m / whole);
        if (decimal.Round(share, 8) != share)
            return false;
        amount = new(amount.Length, new(share, share.Scale), "%");
        return true;
    }

    /// <summary>半年, 半个月, 半小时. Not 上半年, 每半年, 大半年.</summary>
    private bool TryReadHalf(string text, int at, out Amount amount)
    {
        amount = new(1, null, null);
        var length = Unit(text, at + 1, out var unit);
        if (!IsTime(unit) || (char.IsLetter(CharAt(text, at - 1)) && vocabulary.Neutral.Before(text, at, out _) == 0 && vocabulary.OperatorsBefore.Before(text, at, out _) == 0) || CharAt(text, at - 1) is '每' or '各' or '全')
            return false;
        amount = Amount.Of(1 + length, new(0.5m, 1), unit) with { IsChinese = true };
        return true;
    }

    /// <summary>一年半, 两个半月: half of the unit more.</summary>
    private Amount WithHalf(string text, int at, int unitAt, PrintedNumber printed, Amount amount)
    {
        if (printed.Decimals > 0 || amount.HasMagnitude)
            return amount;
        var half = printed with { Value = Grown(printed.Value, 0.5m), Decimals = 1 };
        if (CharAt(text, unitAt) == '个' && CharAt(text, unitAt + 1) == '半' && Unit(text, unitAt + 2, out var behind) is var length and > 0 && IsTime(behind))
            return Amount.Of(unitAt + 2 + length - at, half, behind with { Name = "个" + behind.Name }) with { IsChinese = amount.IsChinese };
        var end = at + amount.Length;
        return CharAt(text, end) == '半' && amount.Unit is { } unit && IsTime(new(1m, unit)) && EndsWord(text, end + 1)
            ? Amount.Of(amount.Length + 1, half, new(1m, unit)) with { IsChinese = amount.IsChinese }
            : amount;
    }

    /// <summary>A number by a part written behind it: the sign in front is that of both.</summary>
    private static decimal Grown(decimal number, decimal part) => number < 0m ? number - part : number + part;

    private bool IsTime(PrintedUnit unit) => unit is { Scale: 1m, Name: { } name } && vocabulary.Units.FamilyRate(vocabulary.Units.Leader(name), "小时") is not null;

    private bool EndsWord(string text, int end) => !char.IsLetter(CharAt(text, end)) || vocabulary.OperatorsAfter.At(text, end, out _) > 0;

    /// <summary>The unit, written once or twice (万元万元); 3成 is a share.</summary>
    private int Unit(string text, int at, out PrintedUnit unit)
    {
        if (vocabulary.Units.Shares.At(text, at, out var share) is var length and > 0 && EndsWord(text, at + length))
        {
            unit = new(share, "%");
            return length;
        }

        var first = units.At(text, at, out unit);
        if (first > 0 && units.At(text, at + first, out var again) == first && again == unit)
            return 2 * first;
        return first;
    }

    /// <summary>
    /// A figure without a known unit: a name if words follow it (12345热线), or a measure word nobody listed, if it is one
    /// character long and the last (3樘).
    /// </summary>
    private bool TryBareUnit(string text, bool standsAlone, ref Amount amount, ref int end)
    {
        if (amount.Unit is not null)
            return true;
        var next = CharAt(text, end);
        if (!char.IsLetter(next))
            return next is not '①';
        if (vocabulary.OperatorsAfter.At(text, end, out var after) > 0 && after is not null)
            return true;
        if (standsAlone && end + 1 == text.Length && !char.IsAscii(next) && vocabulary.Units.NotUnits.At(text, end, out _) == 0)
        {
            amount = amount with { Unit = next.ToString() };
            end++;
            return true;
        }

        return vocabulary.Neutral.At(text, end, out _) > 0 && vocabulary.Units.NotUnits.At(text, end, out _) == 0;
    }

    private static bool CanBeSigned(string text, int at) => at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ')' or ']' or '%' or '-' or '+');

    /// <summary>Both ends of a range: the lower takes the unit of the upper where it prints none (3-5万元).</summary>
    private bool TryJoin(ref Amount lower, Amount higher, out Figure? upper)
    {
        upper = higher.Figure;
        if (higher.Figure is not { } top || lower.Figure is not { } bottom)
            return false;
        if (lower.Unit is null && !lower.HasMagnitude && higher.Figure is { Scale: not 1m } && bottom.Value < top.Value / top.Scale)
            lower = lower with { Figure = NumberReader.Scaled(new(bottom.Value, bottom.Decimals), top.Scale) };
        if (lower.Unit is not null && higher.Unit is not null && !vocabulary.Units.Same(lower.Unit, higher.Unit))
            return false;
        lower = lower with { Unit = higher.Unit ?? lower.Unit, HasMagnitude = lower.HasMagnitude || higher.HasMagnitude, IsChinese = lower.IsChinese && higher.IsChinese };
        return lower.Figure is { } low && low.Value < top.Value;
    }

    private readonly record struct Amount(int Length, Figure? Figure, string? Unit, bool HasMagnitude = false, bool IsChinese = false, bool IsVague = false)
    {
        public static Amount Of(int length, PrintedNumber printed, PrintedUnit unit) => new(length, NumberReader.Scaled(printed, unit.Scale), unit.Name, unit.Scale > 1m);
    }
}
