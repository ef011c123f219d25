using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Filters;

/// <summary>
/// Deflate (RFC 1951) from memory to memory. The framework's stream hides how far it got when data is damaged, asks for its input
/// piece by piece, and costs much to set up for the short streams of a PDF; this one keeps every byte before the damage.
/// </summary>
internal sealed class Inflater
{
    /// <summary>The fast loop writes at most 3 literals and one match, which it copies by 16 bytes, between two looks at the room left.</summary>
    private const int OutputMargin = 3 + 258 + 32;

    /// <summary>The fast loop reads 8 bytes at a time, at most twice between two looks.</summary>
    private const int InputMargin = 24;

    [ThreadStatic]
    private static Inflater? kept;

    private readonly HuffmanTable literals = new(11, DeflateCodes.MaxLiterals);
    private readonly HuffmanTable distances = new(8, DeflateCodes.MaxDistances);
    private readonly HuffmanTable codeLengths = new(7, 19);
    private bool hasFixedTables;
    private int position;
    private ulong bits;
    private int held;

    /// <summary>Bits held that are not in the data but stand for what comes after its end.</summary>
    private int beyond;

    private Inflater()
    {
    }

    /// <summary>False where the data is damaged or ends early. Distances reach back no further than where the output stood.</summary>
    /// <param name="source">Without zlib's header.</param>
    /// <param name="output">Written to.</param>
    /// <param name="rest">What follows the data, such as the checksum.</param>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public static bool Inflate(ReadOnlySpan<byte> source, FilterOutput output, out ReadOnlySpan<byte> rest)
    {
        var inflater = kept ?? new Inflater();
        kept = null;
        (inflater.position, inflater.bits, inflater.held, inflater.beyond) = (0, 0, 0, 0);
        var whole = inflater.Run(source, output, output.Length);
        kept = inflater;
        rest = source[Math.Clamp(inflater.position - (Math.Max(0, inflater.held - inflater.beyond) / 8), 0, source.Length)..];
        return whole;
    }

    private bool Run(ReadOnlySpan<byte> source, FilterOutput output, int start)
    {
        while (true)
        {
            var isLast = Take(source, 1) == 1;
            var kind = Take(source, 2);
            var read = kind switch
            {
                0 => CopyStored(source, output),
                1 => UseFixedTables() && ReadBlock(source, output, start),
                2 => ReadTables(source) && ReadBlock(source, output, start),
                _ => false,
            };
            if (!read || held < beyond)
                return false;
            if (isLast)
                return true;
        }
    }

    private bool CopyStored(ReadOnlySpan<byte> source, FilterOutput output)
    {
        if (held < beyond)
            return false;
        position -= (held - beyond) / 8;
        (bits, held, beyond) = (0, 0, 0);
        if (source.Length - position < 4)
            return false;
        var length = source[position] | (source[position + 1] << 8);
        var check = source[position + 2] | (source[position + 3] << 8);
        if (length != (~check & 0xFFFF))
            return false;
        position += 4;
        var available = Math.Min(length, source.Length - position);
        output.Write(source.Slice(position, available));
        position += available;
        return available == length;
    }

    private bool UseFixedTables()
    {
        hasFixedTables = hasFixedTables ||
            (literals.Build(DeflateCodes.FixedLiterals, DeflateCodes.Literals) && distances.Build(DeflateCodes.FixedDistances, DeflateCodes.Distances));
        return hasFixedTables;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadTables(ReadOnlySpan<byte> source)
    {
        hasFixedTables = false;
        var literalCount = Take(source, 5) + 257;
        var distanceCount = Take(source, 5) + 1;
        var lengthCount = Take(source, 4) + 4;
        if (literalCount > 286 || distanceCount > 30)
            return false;
        Span<byte> lengths = stackalloc byte[19];
        lengths.Clear();
        for (var i = 0; i < lengthCount; i++)
            lengths[DeflateCodes.LengthOrder[i]] = (byte)Take(source, 3);
        if (!codeLengths.Build(lengths, DeflateCodes.CodeLengths))
            return false;

        Span<byte> all = stackalloc byte[286 + 30];
        all = all[..(literalCount + distanceCount)];
        for (var i = 0; i < all.Length;)
        {
            Fill(source);
            var entry = codeLengths.Entries[(int)bits & 0x7F];
            if ((entry & HuffmanTable.Special) != 0)
                return false;
            Drop((int)(entry & 0xFF));
            var symbol = (int)(entry >> 16);
            if (symbol < 16)
            {
                all[i++] = (byte)symbol;
                continue;
            }

            var (value, repeat) = symbol switch
            {
                16 when i == 0 => ((byte)0, int.MaxValue),
                16 => (all[i - 1], 3 + Take(source, 2)),
                17 => ((byte)0, 3 + Take(source, 3)),
                _ => ((byte)0, 11 + Take(source, 7)),
            };
            if (repeat > all.Length - i || held < beyond)
                return false;
            all.Slice(i, repeat).Fill(value);
            i += repeat;
        }

        return all[256] != 0 && literals.Build(all[..literalCount], DeflateCodes.Literals) && distances.Build(all[literalCount..], DeflateCodes.Distances);
    }

    private bool ReadBlock(ReadOnlySpan<byte> source, FilterOutput output, int start)
    {
        while (true)
        {
            if (source.Length - position >= InputMargin && output.Reserve(OutputMargin))
            {
                if (ReadFast(source, output, start) is { } ended)
                    return ended;
            }
            else if (ReadSymbol(source, output, start) is { } ended)
            {
                return ended;
            }
        }
    }

    /// <summary>One symbol, looking at every step whether there is data and room. Null: the block goes on.</summary>
    private bool? ReadSymbol(ReadOnlySpan<byte> source, FilterOutput output, int start)
    {
        var entry = TakeSymbol(source, literals, out var length);
        if (held < beyond)
            return false;
        if ((entry & HuffmanTable.Literal) != 0)
        {
            output.Write((byte)(entry >> 16));
            return null;
        }

        if ((entry & HuffmanTable.Special) != 0)
            return (entry & HuffmanTable.EndOfBlock) != 0;
        entry = TakeSymbol(source, distances, out var distance);
        if (held < beyond || (entry & HuffmanTable.Special) != 0 || distance > output.Length - start)
            return false;
        for (var i = 0; i < length; i++)
            output.Write(output.Array[output.Length - distance]);
        return null;
    }

    private uint TakeSymbol(ReadOnlySpan<byte> source, HuffmanTable table, out int value)
    {
        Fill(source);
        var entry = table.Entries[(int)bits & ((1 << table.IndexBits) - 1)];
        if ((entry & HuffmanTable.Link) != 0)
        {
            Drop(table.IndexBits);
            entry = table.Entries[(int)((entry >> 16) & 0x7FFF) + ((int)bits & ((1 << (int)((entry >> 8) & 0xF)) - 1))];
        }

        value = (int)((entry >> 16) & 0x7FFF) + Extra(bits, entry);
        Drop((int)(entry & 0xFF));
        return entry;
    }

    /// <summary>
    /// Symbols for as long as there is data and room in plenty. The margins are looked at once for each round, and indexes into the tables
    /// cannot leave them (see <see cref="HuffmanTable.Entries"/>): that is what makes reading and writing without further checks safe.
    /// One long method on purpose: input, bits and output live in registers from symbol to symbol, which they would not across calls.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool? ReadFast(ReadOnlySpan<byte> source, FilterOutput output, int start)
    {
        ref var input = ref MemoryMarshal.GetReference(source);
        ref var bytes = ref MemoryMarshal.GetArrayDataReference(output.Array);
        ref var literal = ref MemoryMarshal.GetArrayDataReference(literals.Entries);
        ref var far = ref MemoryMarshal.GetArrayDataReference(distances.Entries);
        var literalMask = (1u << literals.IndexBits) - 1;
        var distanceMask = (1u << distances.IndexBits) - 1;
        var (from, buffer, count) = (position, bits, held);
        var to = output.Length;
        var lastFrom = source.Length - InputMargin;
        var lastTo = output.Array.Length - OutputMargin;
        bool? ended = null;
        while (from <= lastFrom && to <= lastTo)
        {
            Refill(ref input, ref from, ref buffer, ref count);
            var entry = Unsafe.Add(ref literal, (uint)buffer & literalMask);
            if ((entry & HuffmanTable.Literal) != 0)
            {
                buffer >>= (byte)entry;
                count -= (byte)entry;
                Unsafe.Add(ref bytes, to++) = (byte)(entry >> 16);
                entry = Unsafe.Add(ref literal, (uint)buffer & literalMask);
                if ((entry & HuffmanTable.Literal) != 0)
                {
                    buffer >>= (byte)entry;
                    count -= (byte)entry;
                    Unsafe.Add(ref bytes, to++) = (byte)(entry >> 16);
                    entry = Unsafe.Add(ref literal, (uint)buffer & literalMask);
                    if ((entry & HuffmanTable.Literal) != 0)
                    {
                        buffer >>= (byte)entry;
                        count -= (byte)entry;
                        Unsafe.Add(ref bytes, to++) = (byte)(entry >> 16);
                        continue;
                    }
                }

                Refill(ref input, ref from, ref buffer, ref count);
            }

            if ((entry & HuffmanTable.Special) != 0)
            {
                if ((entry & HuffmanTable.Link) != 0)
                {
                    entry = Follow(ref literal, entry, ref buffer, ref count);
                    if ((entry & HuffmanTable.Literal) != 0)
                    {
                        buffer >>= (byte)entry;
                        count -= (byte)entry;
                        Unsafe.Add(ref bytes, to++) = (byte)(entry >> 16);
                        continue;
                    }
                }

                if ((entry & HuffmanTable.Special) != 0)
                {
                    buffer >>= (byte)entry;
                    count -= (byte)entry;
                    ended = (entry & HuffmanTable.EndOfBlock) != 0;
                    break;
                }
            }

            var length = (int)(entry >> 16) + Extra(buffer, entry);
            buffer >>= (byte)entry;
            count -= (byte)entry;
            entry = Unsafe.Add(ref far, (uint)buffer & distanceMask);
            if ((entry & HuffmanTable.Link) != 0)
                entry = Follow(ref far, entry, ref buffer, ref count);
            var distance = (int)(entry >> 16) + Extra(buffer, entry);
            if (distance > to - start || (entry & HuffmanTable.Special) != 0)
            {
                ended = false;
                break;
            }

            buffer >>= (byte)entry;
            count -= (byte)entry;
            Copy(ref Unsafe.Add(ref bytes, to), distance, length);
            to += length;
        }

        (position, bits, held) = (from, buffer, count);
        output.Length = to;
        return ended;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Refill(ref byte input, ref int from, ref ulong buffer, ref int count)
    {
        buffer |= Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref input, from)) << count;
        from += (63 - count) >> 3;
        count |= 56;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Follow(ref uint table, uint link, ref ulong buffer, ref int count)
    {
        buffer >>= (byte)link;
        count -= (byte)link;
        var index = ((link >> 16) & 0x7FFF) + ((uint)buffer & ((1u << (int)((link >> 8) & 0xF)) - 1));
        return Unsafe.Add(ref table, index);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Extra(ulong buffer, uint entry) =>
        (int)(((uint)buffer & ((1u << (int)(entry & 0x1F)) - 1)) >> (int)((entry >> 8) & 0xF));

    /// <summary>May write up to 31 bytes too many, which what comes next overwrites.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ref byte to, int distance, int length)
    {
        ref var from = ref Unsafe.Subtract(ref to, distance);
        if (distance >= 16)
        {
            var at = 0;
            do
            {
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), Unsafe.ReadUnaligned<UInt128>(ref Unsafe.Add(ref from, at)));
                at += 16;
            }
            while (at < length);
        }
        else if (distance >= 8)
        {
            var at = 0;
            do
            {
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, at)));
                at += 8;
            }
            while (at < length);
        }
        else if (distance == 1)
        {
            Unsafe.InitBlockUnaligned(ref to, from, (uint)length);
        }
        else
        {
            for (var i = 0; i < length; i++)
                Unsafe.Add(ref to, i) = Unsafe.Add(ref from, i);
        }
    }

    private int Take(ReadOnlySpan<byte> source, int count)
    {
        Fill(source);
        var value = (int)bits & ((1 << count) - 1);
        Drop(count);
        return value;
    }

    private void Drop(int count)
    {
        bits >>= count;
        held -= count;
    }

    private void Fill(ReadOnlySpan<byte> source)
    {
        while (held < 56)
        {
            if (position < source.Length)
                bits |= (ulong)source[position++] << held;
            else
                beyond += 8;
            held += 8;
        }
    }
}
