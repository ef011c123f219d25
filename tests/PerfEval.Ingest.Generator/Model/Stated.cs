using System.Globalization;

namespace PerfEval.Ingest.Generator.Model;

/// <summary>
/// An arithmetic statement of a text, true or false: what it says the result is, and the figures that the result follows
/// from, as printed. Verification computes it again.
/// </summary>
internal sealed record Stated(string Rule, string Subject, string Result, decimal Exact, IReadOnlyList<string> Operands)
{
    /// <summary>Results of a division are printed with few digits; everything else is exact.</summary>
    public bool Rounded { get; private init; }

    /// <summary>其中: the parts may fall short of the whole.</summary>
    public bool AtMost { get; private init; }

    public bool Holds => Number(Result) is var result
        && (Rounded ? Math.Abs(result - Exact) < Unit(Result) : AtMost ? Exact <= result : result == Exact);

    public static Stated Ratio(string subject, string part, string whole, string percentage) =>
        new("PE501", subject, percentage, Number(part) / Number(whole) * 100, [part, whole]) { Rounded = true };

    public static Stated Sum(string subject, string whole, params string[] parts) => new("PE502", subject, whole, parts.Sum(Number), parts);

    public static Stated OfWhich(string subject, string whole, params string[] parts) => Sum(subject, whole, parts) with { AtMost = true };

    public static Stated Difference(string subject, string result, string more, string less) =>
        new("PE503", subject, result, Number(more) - Number(less), [more, less]);

    /// <summary>Money in 万元, the standard in 元.</summary>
    public static Stated Product(string subject, string amount, string count, string standard) =>
        new("PE504", subject, amount, Number(count) * Number(standard) / 10_000, [count, standard]);

    public static Stated Count(string subject, string stated, params string[] counts) => new("PE605", subject, stated, counts.Sum(Number), counts);

    /// <summary>Told one by one.</summary>
    public static Stated Listed(string subject, string stated, params string[] names) => new("PE605", subject, stated, names.Length, names);

    private static decimal Number(string text) => decimal.Parse(Digits(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static decimal Unit(string text) => Digits(text).Split('.') is [_, var decimals] ? 1m / (decimal)Math.Pow(10, decimals.Length) : 1m;

    private static string Digits(string text) => new([.. text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]);
}
