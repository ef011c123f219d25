using System.Numerics;
using System.Runtime.CompilerServices;

namespace PerfEval.Pdf.Filters;

/// <summary>
/// A look-up table for one of Deflate's codes (RFC 1951, 3.2.2): the next bits of the data, low first, are the index. Codes longer than
/// the index lead on to a table of their own behind it. What an entry holds:
/// <list type="bullet">
/// <item>bits 0-7: how many bits to pass over, those of the code and its extra bits;</item>
/// <item>bits 8-11: how many of them are the code's; in a <see cref="Link"/>, how many index the further table;</item>
/// <item>bits 16-30: the literal, the base of the length or distance, or where the further table begins;</item>
/// <item>the flags below. An entry of no code has none but <see cref="Special"/>.</item>
/// </list>
/// </summary>
internal sealed class HuffmanTable(int indexBits, int maxSymbols)
{
    public const uint Literal = 0x8000_0000;
    public const uint Special = 0x8000;
    public const uint Link = 0x4000;
    public const uint EndOfBlock = 0x2000;
    public const int LongestCode = 15;

    /// <summary>Room for a further table of every symbol, which is more than any code needs: an index cannot leave the array.</summary>
    public uint[] Entries { get; } = new uint[(1 << indexBits) + (maxSymbols << (LongestCode - indexBits))];

    public int IndexBits { get; } = indexBits;

    private readonly ushort[] sorted = new ushort[maxSymbols];

    /// <summary>False where the lengths are no complete code; a single code of one bit, and none at all, are allowed as in zlib.</summary>
    /// <param name="lengths">For each symbol the bits of its code, 0 for none.</param>
    /// <param name="symbols">For each symbol its bits 13-31, and in bits 0-7 the number of its extra bits.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Build(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> symbols)
    {
        Span<int> counts = stackalloc int[LongestCode + 1];
        counts.Clear();
        foreach (var length in lengths)
            counts[length]++;
        Span<int> places = stackalloc int[LongestCode + 1];
        var space = 0;
        var place = 0;
        for (var length = 1; length <= LongestCode; length++)
        {
            places[length] = place;
            place += counts[length];
            space = (space << 1) + counts[length];
            if (space > 1 << length)
                return false;
        }

        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] != 0)
                sorted[places[lengths[symbol]]++] = (ushort)symbol;
        }

        if (space == 1 << LongestCode)
        {
            Fill(counts, symbols);
            return true;
        }

        Entries.AsSpan(0, 1 << IndexBits).Fill(Special);
        if (place == 1 && counts[1] == 1)
        {
            for (var i = 0; i < 1 << IndexBits; i += 2)
                Entries[i] = Entry(symbols[sorted[0]], 1);
        }

        return place == counts[1];
    }

    private static uint Entry(uint symbol, int length) =>
        (symbol & 0xFFFF_E000) | ((uint)length << 8) | ((uint)length + (symbol & 0xFF));

    /// <summary>
    /// Codes in their order are counted up from the highest bit; as the table wants them reversed, so is the carry. A table for codes of
    /// one bit more is the table so far twice over.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(ReadOnlySpan<int> counts, ReadOnlySpan<uint> symbols)
    {
        var entries = Entries;
        var code = 0;
        var next = 0;
        var end = 1;
        for (var length = 1; length <= IndexBits; length++)
        {
            entries.AsSpan(0, end).CopyTo(entries.AsSpan(end));
            end <<= 1;
            for (var i = 0; i < counts[length]; i++)
            {
                entries[code] = Entry(symbols[sorted[next++]], length);
                code = Increment(code, length);
            }
        }

        var mask = (1 << IndexBits) - 1;
        var prefix = -1;
        var start = 0;
        var size = 0;
        for (var length = IndexBits + 1; length <= LongestCode; length++)
        {
            for (var left = counts[length]; left > 0; left--)
            {
                if ((code & mask) != prefix)
                {
                    prefix = code & mask;
                    start = end;
                    var bits = FurtherBits(counts, length, left);
                    size = 1 << bits;
                    end += size;
                    entries[prefix] = ((uint)start << 16) | Special | Link | ((uint)bits << 8) | (uint)IndexBits;
                }

                var entry = Entry(symbols[sorted[next++]], length - IndexBits);
                for (var i = code >> IndexBits; i < size; i += 1 << (length - IndexBits))
                    entries[start + i] = entry;
                code = Increment(code, length);
            }
        }
    }

    /// <summary>Bits of a further table whose first code is of this length: so many that the codes that follow fill it.</summary>
    private int FurtherBits(ReadOnlySpan<int> counts, int length, int left)
    {
        var bits = length - IndexBits;
        for (var used = left; used < 1 << bits && IndexBits + bits < LongestCode;)
        {
            bits++;
            used = (used << 1) + counts[IndexBits + bits];
        }

        return bits;
    }

    /// <summary>The code after this one of so many bits, both written low bit first; the last one is followed by 0.</summary>
    private static int Increment(int code, int length)
    {
        var zeros = ~code & ((1 << length) - 1);
        if (zeros == 0)
            return 0;
        var carry = 1 << BitOperations.Log2((uint)zeros);
        return (code & (carry - 1)) | carry;
    }
}
