using System.Globalization;

namespace PerfEval.Ingest.Benchmarks.Figures;

/// <summary>What a figure counts, how it is printed, and how far a repetition may lie beyond the least and the most that were measured.</summary>
/// <param name="Unit">Behind the number; no two measures have the same.</param>
/// <param name="Slack">Factor below the least and above the most: times differ more between runs, by neighbours and how the runtime compiled, than between the rounds of one.</param>
/// <param name="Allowance">Added to both sides, for what has no meaning as a factor: percentages, powers, a few microseconds.</param>
/// <param name="Means">In words.</param>
internal sealed record Measure(string Unit, double Slack, double Allowance, string Means)
{
    public static readonly Measure Ratio = new("×", 1.25, 0, "how many times the first row of its table, or the row named, taken in turn in the same run");
    public static readonly Measure Milliseconds = new("ms", 2, 0.05, "milliseconds by the clock, or of processor time where the column says so");
    public static readonly Measure Seconds = new("s", 2, 0, "seconds by the clock");
    public static readonly Measure PerSecond = new("/s", 2, 0, "documents, pages, files or rows a second by the clock, as the column says");
    public static readonly Measure Megabytes = new("MB", 1.25, 0, "the most memory that all processes of a program held together, sampled every 10 ms (100 ms in runs of more than 10 s); 1 MB = 1,000,000 bytes");
    public static readonly Measure Kilobytes = new("KB", 1.1, 0, "kilobytes allocated by the runtime");
    public static readonly Measure Percent = new("%", 1, 3, "per cent of what is known to be there");
    public static readonly Measure Power = new("power", 1, 0.12, "the power of the amount of work with which time grows, 1 being in proportion");

    public static IReadOnlyList<Measure> All { get; } = [Ratio, Milliseconds, Seconds, PerSecond, Megabytes, Kilobytes, Percent, Power];

    /// <summary>In how many words a repetition is bound.</summary>
    public string Bound => (Slack, Allowance) switch
    {
        ( > 1, 0) => string.Create(CultureInfo.InvariantCulture, $"least ÷ {Slack} to most × {Slack}"),
        ( > 1, _) => string.Create(CultureInfo.InvariantCulture, $"least ÷ {Slack} − {Allowance} to most × {Slack} + {Allowance}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"least − {Allowance} to most + {Allowance}"),
    };

    public string Print(double number) => Unit is "×" or "%" ? Digits(number) + Unit : $"{Digits(number)} {Unit}";

    /// <summary>Three digits that count, or all of a larger whole number.</summary>
    public static string Digits(double number) => number.ToString(
        Math.Abs(number) switch { >= 100 => "#,##0", >= 10 => "0.0", >= 1 => "0.00", 0 => "0", _ => "0.000" }, CultureInfo.InvariantCulture);
}
