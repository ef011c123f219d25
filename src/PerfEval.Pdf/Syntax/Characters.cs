namespace PerfEval.Pdf.Syntax;

/// <summary>The character classes of ISO 32000-1, 7.2.2, as one look-up a byte; for files and content streams alike.</summary>
internal static class Characters
{
    public const byte Space = 1;
    public const byte Delimiter = 2;
    public const byte Digit = 4;

    /// <summary>A sign or a point: what may begin a number beside a digit.</summary>
    public const byte Sign = 8;

    /// <summary>A bit set of the constants above; a regular character that no number begins with is 0.</summary>
    public static ReadOnlySpan<byte> Classes =>
    [
        1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 0, 0, 0, 2, 0, 0, 2, 2, 0, 8, 0, 8, 8, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 2, 0, 2, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    public static bool IsSpace(byte b) => (Classes[b] & Space) != 0;

    public static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    /// <summary>A digit, sign or point.</summary>
    public static bool IsOfNumber(byte b) => (Classes[b] & (Digit | Sign)) != 0;

    /// <summary>Neither space nor delimiter: what names, numbers and operators are made of.</summary>
    public static bool IsRegular(byte b) => (Classes[b] & (Space | Delimiter)) == 0;

    /// <summary>0 to 15, or -1.</summary>
    public static int Hex(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        _ => -1,
    };

    /// <summary>The first position from <paramref name="position"/> on that is no white space; comments are not skipped.</summary>
    public static int SkipSpace(ReadOnlySpan<byte> data, int position)
    {
        while ((uint)position < (uint)data.Length && IsSpace(data[position]))
            position++;
        return position;
    }

    /// <summary>The first position that is neither white space nor within a comment.</summary>
    public static int SkipSpaceAndComments(ReadOnlySpan<byte> data, int position)
    {
        while (true)
        {
            position = SkipSpace(data, position);
            if ((uint)position >= (uint)data.Length || data[position] != '%')
                return position;
            var end = data[position..].IndexOfAny((byte)'\r', (byte)'\n');
            if (end < 0)
                return data.Length;
            position += end;
        }
    }

    /// <summary>An unsigned integer at <paramref name="position"/>, clamped; false where no digit stands there.</summary>
    public static bool TryInteger(ReadOnlySpan<byte> data, ref int position, out long value)
    {
        value = 0;
        var start = position;
        for (; (uint)position < (uint)data.Length && IsDigit(data[position]); position++)
        {
            if (value < long.MaxValue / 100)
                value = (value * 10) + (data[position] - '0');
        }

        return position > start;
    }
}
