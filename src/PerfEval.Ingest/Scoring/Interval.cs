namespace PerfEval.Ingest.Scoring;

/// <summary>
/// A closed interval of decimals. A printed result stands for every value that rounds or truncates to its digits;
/// sums, ratios and products are computed on intervals, and only intervals that do not meet contradict.
/// </summary>
public readonly record struct Interval(decimal Low, decimal High)
{
    public static Interval Of(decimal value) => new(value, value);

    /// <summary>[v - 0.5u, v + u]: what rounds (half up) or truncates to v at unit u. Truncation goes towards zero, so a negative v mirrors.</summary>
    public static Interval Rounded(decimal value, decimal unit) => value < 0
        ? new(value - unit, value + (unit / 2))
        : new(value - (unit / 2), value + unit);

    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    public bool Contains(decimal value) => Low <= value && value <= High;

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    public static Interval operator *(Interval a, Interval b)
    {
        var (p, q, r, s) = (a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High);
        return new(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    public static Interval operator *(Interval a, decimal factor) => a * Of(factor);

    /// <summary>The quotient, or null where the divisor can be zero: a ratio with a zero denominator is never computed.</summary>
    public Interval? DividedBy(Interval divisor)
    {
        if (divisor.Low <= 0 && divisor.High >= 0)
            return null;
        var (p, q, r, s) = (Low / divisor.Low, Low / divisor.High, High / divisor.Low, High / divisor.High);
        return new(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }
}
