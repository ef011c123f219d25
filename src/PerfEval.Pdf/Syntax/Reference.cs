namespace PerfEval.Pdf.Syntax;

/// <summary>The two fixed forms in which an object number is followed by a generation: <c>12 0 R</c> and <c>12 0 obj</c>.</summary>
internal static class Reference
{
    // A gap of more white space than this is no reference and no header of any program; it bounds the look ahead.
    private const int MaxGap = 64;

    /// <summary><c>0 R</c> after the object number that ends at <paramref name="position"/>.</summary>
    public static bool TryRest(ReadOnlySpan<byte> data, ref int position, out int generation)
    {
        var p = position;
        if (!TryGap(data, ref p, 1) || !TryNumber(data, ref p, out generation))
        {
            generation = 0;
            return false;
        }

        if (!TryGap(data, ref p, 1) || p >= data.Length || data[p] != 'R' || (p + 1 < data.Length && Characters.IsRegular(data[p + 1])))
            return false;
        position = p + 1;
        return true;
    }

    /// <summary><c>12 0 obj</c> at <paramref name="position"/>, white space before it allowed; then the position is that after it.</summary>
    public static bool TryHeader(ReadOnlySpan<byte> data, ref int position, out int number, out int generation)
    {
        number = generation = 0;
        if (position < 0)
            return false;
        var p = position;
        if (!TryGap(data, ref p, 0) || !TryNumber(data, ref p, out number) || !TryGap(data, ref p, 1) || !TryNumber(data, ref p, out generation)
            || !TryGap(data, ref p, 0) || p >= data.Length || !data[p..].StartsWith("obj"u8))
        {
            return false;
        }

        position = p + 3;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> data, ref int p, out int value)
    {
        value = 0;
        var start = p;
        for (; (uint)p < (uint)data.Length && Characters.IsDigit(data[p]); p++)
        {
            if (p - start > 10 || value > (int.MaxValue - 9) / 10)
                return false;
            value = (value * 10) + (data[p] - '0');
        }

        return p > start;
    }

    private static bool TryGap(ReadOnlySpan<byte> data, ref int p, int atLeast)
    {
        var start = p;
        while ((uint)p < (uint)data.Length && Characters.IsSpace(data[p]))
        {
            if (++p - start > MaxGap)
                return false;
        }

        return p - start >= atLeast;
    }
}
