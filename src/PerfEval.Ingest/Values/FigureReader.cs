using static PerfEval.Ingest.Values.NumericDates;

namespace PerfEval.Ingest.Values;

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
    private readonly UnitReader units = new(vocabulary.Units);

    /// <summary>What stands at a place, and how far it goes (at least one character).</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="at">Where the figure may begin.</param>
    /// <param name="behindDate">A date ends here: its 前 makes no rank of the figure.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="end">Where reading goes on.</param>
    public FigureOutcome Read(string text, int at, bool behindDate, out FigureSpan figure, out int end)
    {
        figure = default;
        var number = at + Operators(text, at, out var before);
        end = Math.Max(number, at + 1);
        if (!TryReadAmount(text, number, out var amount))
        {
            end = Math.Max(end, number + amount.Length);
            return amount.IsVague ? FigureOutcome.Vague : FigureOutcome.Text;
        }

        end = number + amount.Length;
        if ((!behindDate && IsRank(text, at)) || (amount.Unit is null && vocabulary.VagueAfter.At(text, end, out _) > 0))
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

        if (!TryBareUnit(text, before is not null || at == 0, ref amount, ref end))
            return FigureOutcome.Text;
        if (CharAt(text, end) is '/' or '×' or '*' or '+' or ':' or '^' or '÷' or '=' && NumberReader.IsStart(text, end + 1))
            return FigureOutcome.Vague;
        end += vocabulary.OperatorsAfter.At(text, end, out var after) is var length && after is null ? 0 : length;
        if (amount.Figure is not { } value)
            return FigureOutcome.Vague;
        figure = new(at, end, value, upper, amount.Unit, amount.HasMagnitude, before, after, amount.IsChinese);
        return FigureOutcome.Figure;
    }

    /// <summary>The comparators in front, one or two (不低于≥): the first counts.</summary>
    private int Operators(string text, int at, out Comparator? before)
    {
        before = null;
        var end = at;
        for (var i = 0; i < 2 && vocabulary.OperatorsBefore.At(text, end, out var found) is var length and > 0; i++)
        {
            before ??= found;
            end += length;
        }

        return end - at;
    }

    private bool IsRank(string text, int at) => vocabulary.VagueBefore.Before(text, at, out var isVague) > 0 && isVague;

    private static bool IsAmountStart(string text, int at) => NumberReader.IsStart(text, at) || ChineseNumerals.IsNumeral(CharAt(text, at));

    private bool TryReadAmount(string text, int at, out Amount amount)
    {
        amount = default;
        if (vocabulary.Units.Fractions.At(text, at, out var fraction) is var prefix and > 0)
            return TryReadFraction(text, at, prefix, fraction, out amount);
        var isNegative = CharAt(text, at) is '-' && CanBeSigned(text, at);
        var start = at + (isNegative || (CharAt(text, at) == '+' && CanBeSigned(text, at)) ? 1 : 0);
        if (NumberReader.IsStart(text, start))
            return TryReadArabic(text, at, start, isNegative, out amount);
        return start == at && TryReadChinese(text, at, out amount);
    }

    /// <summary>百分之九十八点五, 万分之六, 百分之百.</summary>
    private static bool TryReadFraction(string text, int at, int prefix, PrintedUnit fraction, out Amount amount)
    {
        var start = at + prefix;
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
        if (char.IsAsciiLetter(CharAt(text, start - 1)) || (CharAt(text, start - 1) is '-' or '_' && char.IsAsciiLetter(CharAt(text, start - 2))))
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
        if (unit.Name is null && unit.Scale > 1m && NumberReader.IsStart(text, end + unitLength))
            amount = Continued(text, end + unitLength, at, printed, unit) ?? amount;
        return amount.Figure is not null;
    }

    /// <summary>1亿2000万元: the second figure goes on where the first's 亿 ends. Null where it does not (854万854万).</summary>
    private Amount? Continued(string text, int next, int at, PrintedNumber high, PrintedUnit highUnit)
    {
        var length = NumberReader.TryRead(text, next, out var low);
        var unitLength = Unit(text, next + length, out var unit);
        var end = next + length + unitLength;
        if (low is not { } printed || unit.Scale >= highUnit.Scale || printed.Value * unit.Scale >= highUnit.Scale || high.Value > 1e9m)
            return null;
        var joined = new PrintedNumber((high.Value * (highUnit.Scale / unit.Scale)) + printed.Value, printed.Decimals);
        return Amount.Of(end - at, joined, unit) with { HasMagnitude = true };
    }

    private bool TryReadChinese(string text, int at, out Amount amount)
    {
        var run = at;
        while (ChineseNumerals.IsNumeral(CharAt(text, run)))
            run++;
        amount = new(Math.Max(run - at, 1), null, null);
        var length = ChineseNumerals.TryRead(text, at, out var value, out var decimals);
        if (length == 0 || vocabulary.VagueBeforeNumeral.Before(text, at, out _) > 0)
            return false;
        var printed = new PrintedNumber(value, decimals);
        var end = at + length;
        if (CharAt(text, end) == '分' && CharAt(text, end + 1) == '之')
            return false;
        if (vocabulary.Units.Shares.At(text, end, out var share) is var shareLength and > 0)
        {
            end += shareLength;
            amount = new(end - at, EndsWord(text, end) ? NumberReader.Scaled(printed, share) : null, "%");
            return amount.Figure is not null;
        }

        var unitLength = Unit(text, end, out var unit);
        amount = Amount.Of(end + unitLength - at, printed, unit) with { IsChinese = true };
        var isLowerEnd = Dash(text, end) is var dash and > 0 && IsAmountStart(text, end + dash);
        return amount.Figure is not null && (unit.Name is not null || end == text.Length || isLowerEnd);
    }

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
