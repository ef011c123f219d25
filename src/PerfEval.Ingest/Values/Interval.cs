namespace PerfEval.Ingest.Values;

/// <summary>
/// An interval of decimals, closed unless an end is marked open. A printed result stands for every value that rounds or
/// truncates to its digits; sums, ratios and products are computed on intervals, and only intervals that do not meet
/// contradict.
/// </summary>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>The lower end itself is left out.</summary>
    public bool LowOpen { get; init; }

    /// <summary>The upper end itself is left out.</summary>
    public bool HighOpen { get; init; }

    private End Lower => new(Low, LowOpen);
    private End Upper => new(High, HighOpen);

    public static Interval Of(decimal value) => new(value, value);

    /// <summary>
    /// [v - 0.5u, v + u): what rounds (half up) or truncates to v at unit u. Truncation goes towards zero, so a negative v
    /// mirrors.
    /// </summary>
    public static Interval Rounded(decimal value, decimal unit) => value < 0
        ? Between(new(Add(value, -unit), true), new(Add(value, unit / 2), false))
        : Between(new(Add(value, -unit / 2), false), new(Add(value, unit), true));

    public bool Meets(Interval other) => Reaches(Lower, other.Upper) && Reaches(other.Lower, Upper);

    public bool Contains(decimal value) => Meets(Of(value));

    public static Interval operator +(Interval a, Interval b) => Between(
        new(Add(a.Low, b.Low), a.LowOpen || b.LowOpen), new(Add(a.High, b.High), a.HighOpen || b.HighOpen));

    public static Interval operator -(Interval a, Interval b) => a + Between(new(-b.High, b.HighOpen), new(-b.Low, b.LowOpen));

    public static Interval operator *(Interval a, Interval b) => Hull(
        Product(a.Lower, b.Lower), Product(a.Lower, b.Upper), Product(a.Upper, b.Lower), Product(a.Upper, b.Upper));

    public static Interval operator *(Interval a, decimal factor) => a * Of(factor);

    /// <summary>The quotient, or null where the divisor can be zero: a ratio with a zero denominator is never computed.</summary>
    public Interval? DividedBy(Interval divisor)
    {
        if (divisor.Low <= 0 && divisor.High >= 0)
            return null;
        return Hull(
            Quotient(Lower, divisor.Lower), Quotient(Lower, divisor.Upper), Quotient(Upper, divisor.Lower), Quotient(Upper, divisor.Upper));
    }

    private static bool Reaches(End low, End high) => low.Value < high.Value || (low.Value == high.Value && !low.IsOpen && !high.IsOpen);

    private static Interval Between(End low, End high) => new(low.Value, high.Value) { LowOpen = low.IsOpen, HighOpen = high.IsOpen };

    private static Interval Hull(End a, End b, End c, End d)
    {
        var (low, high) = (a, a);
        foreach (var end in new ReadOnlySpan<End>([b, c, d]))
        {
            if (end.Value < low.Value || (end.Value == low.Value && low.IsOpen))
                low = end;
            if (end.Value > high.Value || (end.Value == high.Value && high.IsOpen))
                high = end;
        }

        return Between(low, high);
    }

    /// <summary>Zero times anything is reached, even where the other end is not.</summary>
    private static End Product(End a, End b)
    {
        var isReachedZero = (a.Value == 0 && !a.IsOpen) || (b.Value == 0 && !b.IsOpen);
        return new(Saturated(() => a.Value * b.Value, Math.Sign(a.Value) * Math.Sign(b.Value)), !isReachedZero && (a.IsOpen || b.IsOpen));
    }

    private static End Quotient(End a, End b)
    {
        var isReachedZero = a.Value == 0 && !a.IsOpen;
        return new(Saturated(() => a.Value / b.Value, Math.Sign(a.Value) * Math.Sign(b.Value)), !isReachedZero && (a.IsOpen || b.IsOpen));
    }

    private static decimal Add(decimal a, decimal b) => Saturated(() => a + b, Math.Sign(a));

    /// <summary>Figures come from files: what leaves the range of decimal stays at its edge instead of throwing.</summary>
    private static decimal Saturated(Func<decimal> compute, int sign)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return sign < 0 ? decimal.MinValue : decimal.MaxValue;
        }
    }

    private readonly record struct End(decimal Value, bool IsOpen);
}
