using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts.CMaps;

internal enum CMapToken
{
    End,
    Hex,
    Number,
    Name,
    Word,
    ArrayStart,
    ArrayEnd,
    Other,
}

/// <summary>
/// Reads the PostScript of a CMap by tokens, straight from its bytes: a file may hold a hundred of them, so nothing is allocated. Damage ends a
/// token early, never the scan.
/// </summary>
internal ref struct CMapScanner(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> data = data;
    private int position;
    private bool hasUnclosedString;

    /// <summary>The inside of the last token: the digits of a string, the letters of a name (without slash) or word.</summary>
    public ReadOnlySpan<byte> Token { get; private set; }

    public CMapToken Next()
    {
        while (position < data.Length)
        {
            var b = data[position];
            if (Characters.IsSpace(b))
            {
                position++;
                continue;
            }

            switch (b)
            {
                case (byte)'%':
                    SkipComment();
                    continue;
                case (byte)'<':
                    return Angle();
                case (byte)'(':
                    SkipString();
                    return CMapToken.Other;
                case (byte)'[':
                    position++;
                    return CMapToken.ArrayStart;
                case (byte)']':
                    position++;
                    return CMapToken.ArrayEnd;
                case (byte)'/':
                    position++;
                    Token = Regular();
                    return CMapToken.Name;
                case (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                    position++;
                    continue;
                default:
                    Token = Regular();
                    return b is >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'+' or (byte)'.' ? CMapToken.Number : CMapToken.Word;
            }
        }

        return CMapToken.End;
    }

    /// <summary>The last token as a code: its digits as one number, and how many bytes they are. False where it has none or more than eight.</summary>
    public readonly bool TryCode(out uint code, out int length)
    {
        code = 0;
        var digits = 0;
        foreach (var b in Token)
        {
            var digit = Characters.Hex(b);
            if (digit < 0)
                continue;
            if (++digits > 8)
            {
                length = 0;
                return false;
            }

            code = (code << 4) | (uint)digit;
        }

        length = (digits + 1) / 2;
        return digits > 0;
    }

    /// <summary>The last token as a whole number, cut to 0 … 2³¹-1.</summary>
    public readonly int Integer()
    {
        var value = 0L;
        foreach (var b in Token)
        {
            if (b is < (byte)'0' or > (byte)'9')
                break;
            value = Math.Min((value * 10) + (b - '0'), int.MaxValue);
        }

        return (int)value;
    }

    /// <summary>A string of hexadecimal digits; "&lt;&lt;" starts a dictionary, which says nothing of use here. A lost end is the next start.</summary>
    private CMapToken Angle()
    {
        var start = ++position;
        if (start < data.Length && data[start] == (byte)'<')
        {
            position++;
            return CMapToken.Other;
        }

        var length = data[start..].IndexOfAny((byte)'>', (byte)'<', (byte)'[');
        var end = length < 0 ? data.Length : start + length;
        Token = data[start..end];
        position = end < data.Length && data[end] == (byte)'>' ? end + 1 : end;
        return CMapToken.Hex;
    }

    private ReadOnlySpan<byte> Regular()
    {
        var start = position;
        while (position < data.Length && Characters.IsRegular(data[position]))
            position++;
        return data[start..position];
    }

    private void SkipComment()
    {
        var length = data[position..].IndexOfAny((byte)'\r', (byte)'\n');
        position = length < 0 ? data.Length : position + length;
    }

    private void SkipString()
    {
        var depth = 0;
        var start = position;
        for (; position < data.Length && !hasUnclosedString; position++)
        {
            var b = data[position];
            if (b == (byte)'\\')
            {
                position++;
            }
            else if (b == (byte)'(')
            {
                depth++;
            }
            else if (b == (byte)')' && --depth == 0)
            {
                position++;
                return;
            }
        }

        // Never closed: only the bracket is passed over, so that the maps behind it are not lost; nor is the end sought again for any other.
        hasUnclosedString = true;
        position = start + 1;
    }
}
