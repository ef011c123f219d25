using System.Buffers;

namespace PerfEval.Pdf.Content.Tokens;

/// <summary>Strings and names of a content stream. Each method returns the position behind what it read.</summary>
internal static class ContentStrings
{
    private static readonly SearchValues<byte> LiteralStops = SearchValues.Create("()\\\r"u8);

    /// <summary>A literal string; one without escapes stays where it is. One that never ends is cut at the end of the data.</summary>
    public static int ReadLiteral(ReadOnlySpan<byte> data, int open, OperandStack operands)
    {
        var start = open + 1;
        var stop = data[start..].IndexOfAny(LiteralStops);
        if (stop >= 0 && data[start + stop] == ')')
        {
            operands.Add(new Operand(OperandKind.String, IsDecoded: false, start, stop, 0));
            return start + stop + 1;
        }

        var end = FindLiteralEnd(data, start);
        var target = operands.Reserve(end - start);
        var length = Unescape(data[start..end], target);
        operands.AddDecoded(OperandKind.String, length);
        return Math.Min(end + 1, data.Length);
    }

    /// <summary>Pairs of digits; an odd last one counts as followed by 0, what is no digit is passed over.</summary>
    public static int ReadHexadecimal(ReadOnlySpan<byte> data, int open, OperandStack operands)
    {
        var start = open + 1;
        var length = data[start..].IndexOf((byte)'>');
        var end = length < 0 ? data.Length : start + length;
        var target = operands.Reserve(((end - start) / 2) + 1);
        var count = 0;
        var high = -1;
        foreach (var b in data[start..end])
        {
            var digit = HexDigit(b);
            if (digit < 0)
                continue;
            if (high < 0)
            {
                high = digit;
                continue;
            }

            target[count++] = (byte)((high << 4) | digit);
            high = -1;
        }

        if (high >= 0)
            target[count++] = (byte)(high << 4);
        operands.AddDecoded(OperandKind.String, count);
        return Math.Min(end + 1, data.Length);
    }

    public static int ReadName(ReadOnlySpan<byte> data, int slash, OperandStack operands)
    {
        var start = slash + 1;
        var end = start;
        var escaped = false;
        while (end < data.Length && !ByteClass.EndsToken(data[end]))
            escaped |= data[end++] == '#';
        if (!escaped)
        {
            operands.Add(new Operand(OperandKind.Name, IsDecoded: false, start, end - start, 0));
            return end;
        }

        var target = operands.Reserve(end - start);
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (data[i] == '#' && i + 2 < end && HexDigit(data[i + 1]) >= 0 && HexDigit(data[i + 2]) >= 0)
            {
                target[count++] = (byte)((HexDigit(data[i + 1]) << 4) | HexDigit(data[i + 2]));
                i += 2;
            }
            else
            {
                target[count++] = data[i];
            }
        }

        operands.AddDecoded(OperandKind.Name, count);
        return end;
    }

    private static int FindLiteralEnd(ReadOnlySpan<byte> data, int start)
    {
        var depth = 1;
        var at = start;
        while (true)
        {
            var stop = data[at..].IndexOfAny(LiteralStops);
            if (stop < 0)
                return data.Length;
            at += stop;
            switch (data[at])
            {
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return at;
                case (byte)'\\':
                    at++;
                    break;
            }

            if (++at >= data.Length)
                return data.Length;
        }
    }

    private static int Unescape(ReadOnlySpan<byte> source, Span<byte> target)
    {
        var count = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var b = source[i];
            if (b == '\r')
            {
                target[count++] = (byte)'\n';
                if (i + 1 < source.Length && source[i + 1] == '\n')
                    i++;
            }
            else if (b != '\\')
            {
                target[count++] = b;
            }
            else if (++i < source.Length)
            {
                i = Escape(source, i, target, ref count);
            }
        }

        return count;
    }

    /// <returns>The position of the last byte of the escape.</returns>
    private static int Escape(ReadOnlySpan<byte> source, int at, Span<byte> target, ref int count)
    {
        var b = source[at];
        switch (b)
        {
            case (byte)'n':
                target[count++] = (byte)'\n';
                break;
            case (byte)'r':
                target[count++] = (byte)'\r';
                break;
            case (byte)'t':
                target[count++] = (byte)'\t';
                break;
            case (byte)'b':
                target[count++] = (byte)'\b';
                break;
            case (byte)'f':
                target[count++] = (byte)'\f';
                break;
            case (byte)'\r':
                return at + 1 < source.Length && source[at + 1] == '\n' ? at + 1 : at;
            case (byte)'\n':
                break;
            case >= (byte)'0' and <= (byte)'7':
                var value = b - '0';
                for (var n = 1; n < 3 && at + 1 < source.Length && source[at + 1] is >= (byte)'0' and <= (byte)'7'; n++)
                    value = (value * 8) + (source[++at] - '0');
                target[count++] = (byte)value;
                break;
            default:
                target[count++] = b;
                break;
        }

        return at;
    }

    private static int HexDigit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };
}
