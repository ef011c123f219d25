using System.Globalization;

namespace PerfEval.Ingest.Values;

/// <summary>
/// A number as printed: <see cref="Value"/> multiplied out and exact, <see cref="Decimals"/> digits stated after the
/// decimal point before multiplying, <see cref="Scale"/> what the printed figure was multiplied by. 216.96万 is
/// (2169600, 2, 10000); 75.00% is (75.00, 2, 1).
/// </summary>
public readonly record struct Figure(decimal Value, int Decimals, decimal Scale = 1m)
{
    /// <summary>One unit of the last printed digit: 216.96万 → 100.</summary>
    public decimal LastDigit
    {
        get
        {
            var digit = 1m;
            for (var i = 0; i < Decimals; i++)
                digit /= 10m;
            return Scale * digit;
        }
    }

    /// <summary>Every value that rounds or truncates to the printed digits (rules.md, "What is exact, and what is rounded").</summary>
    public Interval Printed => Interval.Rounded(Value, LastDigit);

    /// <summary>The value alone, for what is exact as printed: weights, scores, targets, counts.</summary>
    public Interval Exact => Interval.Of(Value);

    /// <summary>The value with its printed digits (75.00 stays 75.00); of what was multiplied out only those that count (2169600.00 is 2169600).</summary>
    public decimal Digits => Scale == 1m ? Value : WithoutTrailingZeros(Value);

    /// <summary>As a decimal with the printed digits, invariant.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Dividing by a one of 28 decimals leaves those that count.</summary>
    internal static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}

/// <summary>An amount in 元. Source of the unit: cell, column, block or table heading.</summary>
public readonly record struct Money(Figure Yuan)
{
    public decimal Value => Yuan.Value;
    public Interval Printed => Yuan.Printed;
}

/// <summary>A rate in per cent: 75.00% is 75.00, not 0.75.</summary>
public readonly record struct Ratio(Figure Percent)
{
    public decimal Value => Percent.Value;
    public Interval Printed => Percent.Printed;
}

/// <summary>Points: a weight (分值) or a score (得分). Exact as printed.</summary>
public readonly record struct Points(Figure Figure)
{
    public decimal Value => Figure.Value;
}
