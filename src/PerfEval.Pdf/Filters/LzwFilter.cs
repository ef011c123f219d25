namespace PerfEval.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, high bits first; 256 clears the table, 257 ends the data.</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int End = 257;
    private const int TableSize = 4096;

    /// <summary>False where the data is damaged; data that ends without 257 is common and not damaged.</summary>
    /// <param name="source">Encoded.</param>
    /// <param name="earlyChange">Codes grow by a bit one code early, as the format has it where it says nothing.</param>
    /// <param name="output">Written to.</param>
    public static bool Decode(ReadOnlySpan<byte> source, bool earlyChange, FilterOutput output)
    {
        // Each entry is a piece of what has been written: where it begins and how long it is.
        Span<int> starts = stackalloc int[TableSize];
        Span<int> lengths = stackalloc int[TableSize];
        var early = earlyChange ? 1 : 0;
        var next = End + 1;
        var width = 9;
        var previousLength = 0;
        uint bits = 0;
        var held = 0;
        var position = 0;
        while (true)
        {
            while (held < width)
            {
                if (position == source.Length)
                    return true;
                bits = (bits << 8) | source[position++];
                held += 8;
            }

            held -= width;
            var code = (int)(bits >> held) & ((1 << width) - 1);
            if (code == End)
                return true;
            if (code == Clear)
            {
                next = End + 1;
                width = 9;
                previousLength = 0;
                continue;
            }

            var at = output.Length;
            if (code < Clear)
                output.Write((byte)code);
            else if (code < next)
                Copy(output, starts[code], lengths[code]);
            else if (code == next && previousLength > 0)
                CopyWithItsFirst(output, previousLength);
            else
                return false;

            if (previousLength > 0 && next < TableSize)
            {
                starts[next] = at - previousLength;
                lengths[next] = previousLength + 1;
                next++;
                if (next + early >= 1 << width && width < 12)
                    width++;
            }

            previousLength = output.Length - at;
        }
    }

    /// <summary>The entry that this very code makes: the piece before and its first byte again.</summary>
    private static void CopyWithItsFirst(FilterOutput output, int previousLength) => Copy(output, output.Length - previousLength, previousLength + 1);

    /// <summary>Byte by byte, as the piece may reach into what is being written.</summary>
    private static void Copy(FilterOutput output, int from, int length)
    {
        if (length > output.Array.Length - output.Length)
            output.Grow(length);
        var array = output.Array;
        var to = output.Length;
        if (from + length <= to)
        {
            array.AsSpan(from, length).CopyTo(array.AsSpan(to));
        }
        else
        {
            for (var i = 0; i < length; i++)
                array[to + i] = array[from + i];
        }

        output.Length = to + length;
    }
}
