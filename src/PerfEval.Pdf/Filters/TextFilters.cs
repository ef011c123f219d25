namespace PerfEval.Pdf.Filters;

/// <summary>The two filters that write bytes as ASCII (ISO 32000-1, 7.4.2 and 7.4.3). Blanks are passed over; data ends with its mark or without.</summary>
internal static class TextFilters
{
    /// <summary>False where there are characters that are no digits; they are passed over.</summary>
    public static bool DecodeHex(ReadOnlySpan<byte> source, FilterOutput output)
    {
        var whole = true;
        var high = -1;
        foreach (var c in source)
        {
            if (c == '>')
                break;
            var digit = HexDigit(c);
            if (digit < 0)
            {
                whole &= IsBlank(c);
            }
            else if (high < 0)
            {
                high = digit;
            }
            else
            {
                output.Write((byte)((high << 4) | digit));
                high = -1;
            }
        }

        if (high >= 0)
            output.Write((byte)(high << 4));
        return whole;
    }

    /// <summary>
    /// False where there are characters of neither the alphabet nor the end mark, or a group above 2^32 - 1; they are passed over or cut.
    /// The mark <c>&lt;~</c> that some producers begin with is understood.
    /// </summary>
    public static bool DecodeBase85(ReadOnlySpan<byte> source, FilterOutput output)
    {
        var whole = true;
        var group = 0UL;
        var count = 0;
        var trimmed = source.TrimStart(" \t\r\n\f\0"u8);
        if (trimmed.StartsWith("<~"u8))
            source = trimmed[2..];
        foreach (var c in source)
        {
            if (c == '~')
                break;
            if (c == 'z' && count == 0)
            {
                WriteGroup(output, 0, 4);
            }
            else if (c is >= (byte)'!' and <= (byte)'u')
            {
                group = (group * 85) + (uint)(c - '!');
                if (++count < 5)
                    continue;
                whole &= group <= uint.MaxValue;
                WriteGroup(output, (uint)group, 4);
                group = 0;
                count = 0;
            }
            else
            {
                whole &= IsBlank(c);
            }
        }

        if (count == 0)
            return whole;
        for (var i = count; i < 5; i++)
            group = (group * 85) + 84;
        WriteGroup(output, (uint)group, count - 1);
        return whole && count > 1;
    }

    private static void WriteGroup(FilterOutput output, uint group, int bytes)
    {
        for (var i = 0; i < bytes; i++)
            output.Write((byte)(group >> (24 - (8 * i))));
    }

    private static int HexDigit(byte c) => char.IsAsciiHexDigit((char)c) ? (c & 0xF) + (c > '9' ? 9 : 0) : -1;

    private static bool IsBlank(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;
}
