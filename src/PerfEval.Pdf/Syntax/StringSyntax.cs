using System.Text;

namespace PerfEval.Pdf.Syntax;

/// <summary>Undoes the escapes of strings and names (ISO 32000-1, 7.3.4 and 7.3.5). The result is never longer than the source.</summary>
internal static class StringSyntax
{
    /// <summary>Bytes between the outer parentheses → the string; returns the length written.</summary>
    public static int DecodeLiteral(ReadOnlySpan<byte> raw, Span<byte> target)
    {
        var written = 0;
        for (var i = 0; i < raw.Length;)
        {
            var rest = raw[i..];
            var plain = rest.IndexOfAny((byte)'\\', (byte)'\r');
            if (plain < 0)
                plain = rest.Length;
            rest[..plain].CopyTo(target[written..]);
            written += plain;
            i += plain;
            if (i >= raw.Length)
                break;
            if (raw[i] == '\r')
            {
                // Any end of line within a string is one line feed.
                target[written++] = (byte)'\n';
                i += i + 1 < raw.Length && raw[i + 1] == '\n' ? 2 : 1;
            }
            else
            {
                i++;
                Escape(raw, ref i, target, ref written);
            }
        }

        return written;
    }

    /// <summary>Bytes between the angle brackets → the string; what is no hex digit is passed over. Returns the length written.</summary>
    public static int DecodeHex(ReadOnlySpan<byte> raw, Span<byte> target)
    {
        var written = 0;
        var high = -1;
        foreach (var b in raw)
        {
            var digit = Characters.Hex(b);
            if (digit < 0)
                continue;
            if (high < 0)
            {
                high = digit;
                continue;
            }

            target[written++] = (byte)((high << 4) | digit);
            high = -1;
        }

        if (high >= 0)
            target[written++] = (byte)(high << 4);
        return written;
    }

    public static byte[] Literal(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOfAny((byte)'\\', (byte)'\r') < 0)
            return raw.ToArray();
        var target = new byte[raw.Length];
        return target[..DecodeLiteral(raw, target)];
    }

    public static byte[] Hex(ReadOnlySpan<byte> raw)
    {
        var target = new byte[(raw.Length + 1) / 2];
        var length = DecodeHex(raw, target);
        return length == target.Length ? target : target[..length];
    }

    /// <summary>The bytes after the slash → the name, one char a byte.</summary>
    public static string Name(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOf((byte)'#') < 0)
            return Encoding.Latin1.GetString(raw);
        var name = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && Characters.Hex(raw[i + 1]) >= 0 && Characters.Hex(raw[i + 2]) >= 0)
            {
                name.Append((char)((Characters.Hex(raw[i + 1]) << 4) | Characters.Hex(raw[i + 2])));
                i += 2;
            }
            else
            {
                name.Append((char)raw[i]);
            }
        }

        return name.ToString();
    }

    private static void Escape(ReadOnlySpan<byte> raw, ref int i, Span<byte> target, ref int written)
    {
        if (i >= raw.Length)
            return;
        var b = raw[i++];
        switch (b)
        {
            case (byte)'n': target[written++] = (byte)'\n'; break;
            case (byte)'r': target[written++] = (byte)'\r'; break;
            case (byte)'t': target[written++] = (byte)'\t'; break;
            case (byte)'b': target[written++] = (byte)'\b'; break;
            case (byte)'f': target[written++] = (byte)'\f'; break;
            case (byte)'\n': break;
            case (byte)'\r':
                if (i < raw.Length && raw[i] == '\n')
                    i++;
                break;
            case >= (byte)'0' and <= (byte)'7':
                var value = b - '0';
                for (var more = 0; more < 2 && i < raw.Length && raw[i] is >= (byte)'0' and <= (byte)'7'; more++)
                    value = (value * 8) + (raw[i++] - '0');
                target[written++] = (byte)value;
                break;
            default:
                target[written++] = b;
                break;
        }
    }
}
