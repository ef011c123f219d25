namespace PerfEval.Pdf.Syntax;

/// <summary>
/// Numbers (ISO 32000-1, 7.3.3) and what programs write for them: <c>1.</c>, <c>-.5</c>, <c>--5</c> (read as -5), an exponent, a minus
/// within the digits (passed over). Never infinite: clamped to ±1e18.
/// </summary>
internal static class NumberSyntax
{
    private const double Largest = 1e18;
    private const int MaxDigits = 18;

    private static readonly double[] Powers =
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

    /// <summary>Reads the number that begins at <paramref name="position"/> (a digit, sign or point); always moves on by at least one byte.</summary>
    public static double Read(ReadOnlySpan<byte> data, ref int position, out bool isInteger)
    {
        var p = position;
        var negative = false;
        for (; (uint)p < (uint)data.Length && data[p] is (byte)'-' or (byte)'+'; p++)
            negative |= data[p] == '-';

        long mantissa = 0;
        var start = p;
        for (; (uint)p < (uint)data.Length && (uint)(data[p] - '0') <= 9 && p - start < MaxDigits; p++)
            mantissa = (mantissa * 10) + (data[p] - '0');

        isInteger = true;
        if ((uint)p >= (uint)data.Length || !ContinuesNumber(data[p]))
        {
            position = p;
            return negative ? -mantissa : mantissa;
        }

        var value = Rest(data, ref p, mantissa, ref isInteger);
        position = p;
        value = Math.Min(value, Largest);
        return negative ? -value : value;
    }

    private static bool ContinuesNumber(byte b) => Characters.IsOfNumber(b) || b is (byte)'e' or (byte)'E';

    /// <summary>What follows the first digits: more of them, a fraction, junk.</summary>
    private static double Rest(ReadOnlySpan<byte> data, ref int p, long mantissa, ref bool isInteger)
    {
        double whole = mantissa;
        long fraction = 0;
        var digits = 0;
        for (; (uint)p < (uint)data.Length; p++)
        {
            var b = data[p];
            if (Characters.IsDigit(b))
            {
                if (isInteger)
                {
                    whole = Math.Min((whole * 10) + (b - '0'), Largest);
                }
                else if (digits < MaxDigits)
                {
                    fraction = (fraction * 10) + (b - '0');
                    digits++;
                }
            }
            else if (b == '.' && isInteger)
            {
                isInteger = false;
            }
            else if (b != '-')
            {
                break;
            }
        }

        var value = whole + (fraction / Powers[digits]);
        if (!TryExponent(data, ref p, out var exponent))
            return value;
        isInteger = false;
        return value * Math.Pow(10, exponent);
    }

    /// <summary>An <c>e</c> or <c>E</c> that digits follow, cut to ±18; else nothing is read.</summary>
    public static bool TryExponent(ReadOnlySpan<byte> data, ref int p, out int exponent)
    {
        exponent = 0;
        if ((uint)p >= (uint)data.Length || data[p] is not ((byte)'e' or (byte)'E'))
            return false;
        var next = p + 1;
        var negative = false;
        if ((uint)next < (uint)data.Length && data[next] is (byte)'-' or (byte)'+')
            negative = data[next++] == '-';
        if (!Characters.TryInteger(data, ref next, out var size))
            return false;
        exponent = (int)Math.Min(size, 18);
        if (negative)
            exponent = -exponent;
        p = next;
        return true;
    }
}
