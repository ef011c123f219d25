using System.Buffers;
using PerfEval.Pdf.Syntax;

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
        operands.AddDecoded(OperandKind.String, StringSyntax.DecodeLiteral(data[start..end], target));
        return Math.Min(end + 1, data.Length);
    }

    /// <summary>Pairs of digits; an odd last one counts as followed by 0, what is no digit is passed over.</summary>
    public static int ReadHexadecimal(ReadOnlySpan<byte> data, int open, OperandStack operands)
    {
        var start = open + 1;
        var length = data[start..].IndexOf((byte)'>');
        var end = length < 0 ? data.Length : start + length;
        var target = operands.Reserve(((end - start) / 2) + 1);
        operands.AddDecoded(OperandKind.String, StringSyntax.DecodeHex(data[start..end], target));
        return Math.Min(end + 1, data.Length);
    }

    public static int ReadName(ReadOnlySpan<byte> data, int slash, OperandStack operands)
    {
        var start = slash + 1;
        var end = start;
        var escaped = false;
        while (end < data.Length && Characters.IsRegular(data[end]))
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
            if (data[i] == '#' && i + 2 < end && Characters.Hex(data[i + 1]) >= 0 && Characters.Hex(data[i + 2]) >= 0)
            {
                target[count++] = (byte)((Characters.Hex(data[i + 1]) << 4) | Characters.Hex(data[i + 2]));
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
}
