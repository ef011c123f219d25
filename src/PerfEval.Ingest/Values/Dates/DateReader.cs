using PerfEval.Ingest.Values.Figures;
using static PerfEval.Ingest.Values.TextScan;

namespace PerfEval.Ingest.Values.Dates;

/// <summary>
/// A date in a folded text. <see cref="Day"/> is null where no year is known; <see cref="IsYearOnly"/> marks a bare 2023年,
/// which in a sentence is a setting and no date.
/// </summary>
internal readonly record struct DateSpan(int Start, int End, DateOnly? Day, bool IsDeadline, bool IsYearOnly, bool IsRecurring);

/// <summary>
/// Reads dates and periods; a period (1-12月) counts by its end. 12月前 is read as before December is over, as 12月底前 is:
/// that is what forms mean by it, and the day it names is the latest one meant.
/// </summary>
internal sealed class DateReader(DateWords words)
{
    /// <param name="text">A folded text.</param>
    /// <param name="at">Where the date begins.</param>
    /// <param name="fiscalYear">The year of dates that state none.</param>
    /// <param name="expectsDate">The name asks for a day: 2023.12 is then a month.</param>
    /// <param name="date">The date read.</param>
    /// <returns>Whether a date begins there.</returns>
    public bool TryRead(string text, int at, int? fiscalYear, bool expectsDate, out DateSpan date)
    {
        date = default;
        var length = TryReadOne(text, at, fiscalYear, expectsDate, out var day);
        if (length == 0)
            return false;
        var end = at + length;
        if (Dash(text, end) is var dash and > 0 && TryReadOne(text, end + dash, day.Year ?? fiscalYear, true, out var last) is var more and > 0
            && (day.Date() is not { } from || last.Date() is not { } to || from <= to))
            (end, day) = (end + dash + more, last);
        end += NumericDates.TimeOfDay(text, end);
        var deadline = words.Deadline.At(text, end, out _);
        if (deadline == 0 && day.NeedsDeadline)
            return false;
        var isRecurring = words.Recurring.Before(text, at, out _) > 0;
        date = new(at, end + deadline, day.Date(), deadline > 0, day.IsYearOnly && deadline == 0, isRecurring);
        return true;
    }

    private int TryReadOne(string text, int at, int? fiscalYear, bool expectsDate, out CalendarDay day)
    {
        if (NumericDates.TryRead(text, at, fiscalYear, expectsDate, out day) is var numeric and > 0)
            return numeric;
        var year = fiscalYear;
        var yearLength = ReadYear(text, at, out var stated);
        if (yearLength > 0)
            year = stated;
        else if (YearWord(text, at, out var offset) is var wordLength and > 0)
            (yearLength, year) = (wordLength, fiscalYear + offset);

        var rest = at + yearLength;
        if (YearPart(text, rest, yearLength > 0, out var month) is var part and > 0)
        {
            day = new(year, month, CalendarDay.EndOfMonth);
            return yearLength + part;
        }

        if (Month(text, rest, year, yearLength > 0, out day) is var length and > 0)
            return yearLength + length;
        day = new(year, 12, CalendarDay.EndOfMonth, IsYearOnly: true);
        var isDate = stated > 0 || words.Deadline.At(text, rest, out _) > 0;
        return isDate ? yearLength : 0;
    }

    /// <summary>2023年, 2023年度, 二〇二三年, 2022-2023年.</summary>
    private static int ReadYear(string text, int at, out int year)
    {
        year = 0;
        if (char.IsAsciiLetterOrDigit(CharAt(text, at - 1)))
            return 0;
        int end;
        if (char.IsAsciiDigit(CharAt(text, at)))
        {
            year = Digits(text, at, 5, out end);
            if (end - at != 4)
                return 0;
            if (Dash(text, end) is var dash and > 0 && Digits(text, end + dash, 5, out var lastEnd) is var last && lastEnd - end - dash == 4 && last > year)
                (year, end) = (last, lastEnd);
        }
        else
        {
            end = at + ChineseNumerals.TryRead(text, at, out var numeral, out _);
            year = end - at == 4 && numeral < 10000 ? (int)numeral : 0;
        }

        if (!CalendarDay.IsYear(year) || CharAt(text, end) != '年')
        {
            year = 0;
            return 0;
        }

        return end + (CharAt(text, end + 1) == '度' ? 2 : 1) - at;
    }

    /// <summary>当年, 次年, and 年 before 底 or 内 where it is no measure word.</summary>
    private int YearWord(string text, int at, out int offset)
    {
        var isBehindWord = at > 0 && char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('于' or '在' or '到' or '至');
        offset = 0;
        return CharAt(text, at) == '年' && isBehindWord ? 0 : words.YearOffsets.At(text, at, out offset);
    }

    private int YearPart(string text, int at, bool behindYear, out int month)
    {
        if ((behindYear ? words.YearPartsBehindYear : words.YearParts).At(text, at, out month) is var length and > 0)
            return length;
        var ordinal = CharAt(text, at) == '第' ? 1 : 0;
        if (Small(text, at + ordinal, out var end) is not (>= 1 and <= 4 and var quarter))
            return 0;
        if (Dash(text, end) is var dash and > 0 && Small(text, end + dash, out var lastEnd) is var last and <= 4 && last > quarter)
            (quarter, end) = (last, lastEnd);
        if (CharAt(text, end) != '季' || CharAt(text, end + 1) != '度' || char.IsLetterOrDigit(CharAt(text, at - 1)) && ordinal == 0 && !behindYear)
            return 0;
        month = quarter * 3;
        return end + (CharAt(text, end + 2) is '末' or '底' ? 3 : 2) - at;
    }

    private int Month(string text, int at, int? year, bool behindYear, out CalendarDay day)
    {
        day = default;
        var month = Small(text, at, out var end);
        if (Dash(text, end) is var dash and > 0 && Small(text, end + dash, out var lastEnd) is var last and <= 12 && last > month && CharAt(text, lastEnd) == '月')
            (month, end) = (last, lastEnd);
        if (month is < 1 or > 12 || CharAt(text, end) != '月')
            return 0;
        end += CharAt(text, end + 1) == '份' ? 2 : 1;
        day = new(year, month, CalendarDay.EndOfMonth);
        if (Small(text, end, out var dayEnd) is >= 1 and <= 31 and var number && (CharAt(text, dayEnd) is '日' or '号' || words.Deadline.At(text, dayEnd, out _) > 0))
        {
            if (!CalendarDay.HasDay(year, month, number))
                return 0;
            (day, end) = (day with { Day = number }, dayEnd + (CharAt(text, dayEnd) is '日' or '号' ? 1 : 0));
        }
        else if (words.Ends.At(text, end, out var partDay) is var length and > 0)
            (day, end) = (day with { Day = partDay }, end + length);
        else if (!behindYear && CharAt(text, end) == '内')
            return 0;
        return day.IsPossible ? end - at : 0;
    }

    /// <summary>A number below 100 in digits or characters; -1 where none stands there.</summary>
    private static int Small(string text, int at, out int end)
    {
        end = at;
        if (char.IsAsciiDigit(CharAt(text, at)))
        {
            var value = Digits(text, at, 3, out end);
            return end - at <= 2 ? value : -1;
        }

        var length = ChineseNumerals.TryRead(text, at, out var numeral, out var decimals);
        if (length == 0 || decimals > 0 || numeral > 31)
            return -1;
        end = at + length;
        return (int)numeral;
    }
}
