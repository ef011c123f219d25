using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring;

/// <summary>Compares days: earlier or equal is met. A date is the latest day that its words mean; 7月 can be any day of July.</summary>
internal static class DateComparison
{
    public static (TargetOutcome Outcome, Shortfall Shortfall) Compare(Quantity target, Quantity actual)
    {
        if (target.Date is not { } deadline || actual.Date is not { } latest
            || target.Operator is Comparator.AtLeast or Comparator.MoreThan)
        {
            return (TargetOutcome.Undecided, Shortfall.None);
        }

        if (latest <= deadline)
            return (TargetOutcome.Met, Shortfall.None);
        return EarliestDay(actual, latest) > deadline
            ? (TargetOutcome.Missed, Shortfall.Late)
            : (TargetOutcome.Undecided, Shortfall.None);
    }

    private static DateOnly EarliestDay(Quantity actual, DateOnly latest)
    {
        // 11月底前 was finished on some day before: a deadline repeated proves no delay.
        if (actual.Operator is not (null or Comparator.Equal))
            return DateOnly.MinValue;
        if (actual.Text.AsSpan().ContainsAny("日号底末"))
            return latest;
        if (actual.Text.Contains('月', StringComparison.Ordinal))
            return new(latest.Year, latest.Month, 1);
        return actual.Text.Count(char.IsAsciiDigit) >= 6 ? latest : new(latest.Year, 1, 1);
    }
}
