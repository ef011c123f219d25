using static PerfEval.Ingest.Values.TextScan;

namespace PerfEval.Ingest.Values.Dates;

/// <summary>Dates in digits alone, and the time of day that may stand behind any date.</summary>
internal static class NumericDates
{
    /// <summary>2023-06-30, 2023.6.30, 2023/6, 20230630; 6.30 only before 前. Returns the length read, or 0.</summary>
    public static int TryRead(string text, int at, int? fiscalYear, bool expectsDate, out CalendarDay day)
    {
        day = default;
        if (!char.IsAsciiDigit(CharAt(text, at)) || IsInsideNumber(text, at))
            return 0;
        var first = Digits(text, at, 9, out var end);
        if (end - at == 8)
        {
            day = new(first / 10000, first / 100 % 100, first % 100);
            return day.IsPossible && CalendarDay.HasDay(day.Year, day.Month, day.Day) && at == 0 && (end == text.Length || text[end] == '前') ? 8 : 0;
        }

        if (expectsDate && at == 0 && end == text.Length && end == 4)
        {
            day = new(first, 12, CalendarDay.EndOfMonth);
            return day.IsPossible ? 4 : 0;
        }

        var separator = CharAt(text, end);
        if (separator is not ('-' or '.' or '/') || !char.IsAsciiDigit(CharAt(text, end + 1)))
            return 0;
        var second = Digits(text, end + 1, 3, out var secondEnd);
        if (end - at <= 2)
        {
            day = new(fiscalYear, first, second, NeedsDeadline: true);
            return separator == '.' && CalendarDay.HasDay(fiscalYear, first, second) && CharAt(text, secondEnd) == '前' ? secondEnd - at : 0;
        }

        if (end - at != 4 || secondEnd - end > 3)
            return 0;
        var isCertain = separator != '.' || expectsDate || CharAt(text, secondEnd) is '-' or '—' or '~' or '至' or '月';
        day = new(first, second, CalendarDay.EndOfMonth, NeedsDeadline: !isCertain);
        end = secondEnd;
        if (CharAt(text, end) == separator && char.IsAsciiDigit(CharAt(text, end + 1)))
        {
            day = day with { Day = Digits(text, end + 1, 3, out end), NeedsDeadline = false };
            if (!CalendarDay.HasDay(first, second, day.Day))
                return 0;
            if (CharAt(text, end) is '日' or '号')
                end++;
        }
        else if (CharAt(text, end) == '月')
        {
            end++;
        }

        return day.IsPossible && day.Year is not null && !char.IsAsciiDigit(CharAt(text, end)) ? end - at : 0;
    }

    /// <summary>The length of a time of day behind a date: 24时, 17:30, 00:00:00 behind a blank. The day is what counts.</summary>
    public static int TimeOfDay(string text, int at)
    {
        var start = CharAt(text, at) == ' ' ? at + 1 : at;
        var isBehindDay = start > at || CharAt(text, at - 1) is '日' or '号';
        if (!isBehindDay || !char.IsAsciiDigit(CharAt(text, start)) || Digits(text, start, 3, out var end) > 24 || end - start > 2)
            return 0;
        if (CharAt(text, end) is '时' or '点')
            return end + 1 - at;
        var groups = 0;
        while (groups < 2 && CharAt(text, end) == ':' && Digits(text, end + 1, 3, out var next) < 60 && next == end + 3)
            (end, groups) = (next, groups + 1);
        return groups > 0 ? end - at : 0;
    }

    private static bool IsInsideNumber(string text, int at) =>
        char.IsAsciiLetterOrDigit(CharAt(text, at - 1)) || (CharAt(text, at - 1) == '.' && char.IsAsciiDigit(CharAt(text, at - 2)));
}
