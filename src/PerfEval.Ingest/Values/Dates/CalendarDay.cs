namespace PerfEval.Ingest.Values.Dates;

/// <summary>
/// A day, month or year that is being read. <see cref="Year"/> is null where neither the text nor the form says which;
/// <see cref="Day"/> is 31 for the end of any month.
/// </summary>
/// <param name="NeedsDeadline">Only a date if 前 follows: 6.30, and 2023.12 where nothing asks for a day.</param>
internal readonly record struct CalendarDay(int? Year, int Month, int Day, bool IsYearOnly = false, bool NeedsDeadline = false)
{
    public const int EndOfMonth = 31;
    private const int FirstYear = 1950;
    private const int LastYear = 2099;
    private const int LeapYear = 2024;

    public bool IsPossible => Month is >= 1 and <= 12 && Day is >= 1 and <= EndOfMonth
        && (Year is not { } y || (IsYear(y) && (Day == EndOfMonth || Day <= DateTime.DaysInMonth(y, Month))));

    /// <summary>Whether a month has a day that is printed: 31 stands for the end of every month only where no day is.</summary>
    public static bool HasDay(int? year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is { } y && IsYear(y) ? y : LeapYear, month);

    public static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    public DateOnly? Date() => Year is { } y && IsPossible ? new(y, Month, Math.Min(Day, DateTime.DaysInMonth(y, Month))) : null;
}
