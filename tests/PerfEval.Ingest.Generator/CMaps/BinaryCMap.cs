using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Generator.CMaps;

[StructLayout(LayoutKind.Auto)]
internal readonly record struct CodeSpace(int Length, uint Low, uint High);

[StructLayout(LayoutKind.Auto)]
internal readonly record struct CidRange(int Length, uint Low, uint High, int Cid);

/// <summary>
/// A CMap as a .bcmap file of pdfjs-dist holds it. Such a file is a header (bit 0: vertical) and blocks. The head of a block is
/// the kind (3 bits), "each entry follows on the one before" (1 bit) and the length of a code less one (4 bits); then the number of entries.
/// Numbers are big-endian groups of seven bits, signed ones zigzag. In the first entry of a block the code stands in full, in the
/// others as the distance from the one before; the end of a range always as the distance from its start.
/// </summary>
internal sealed class BinaryCMap
{
    private readonly byte[] data;
    private int position;

    private BinaryCMap(string name, byte[] data)
    {
        Name = name;
        this.data = data;
    }

    public string Name { get; }
    public bool IsVertical { get; private set; }
    public string? UseCMap { get; private set; }
    public List<CodeSpace> CodeSpaces { get; } = [];
    public List<CidRange> Cids { get; } = [];

    /// <summary>CID → UTF-16 units, in the CMaps that lead to Unicode.</summary>
    public Dictionary<int, string> Texts { get; } = [];

    public static BinaryCMap Read(string name, byte[] data)
    {
        var map = new BinaryCMap(name, data);
        map.Read();
        return map;
    }

    private void Read()
    {
        IsVertical = (data[position++] & 1) != 0;
        while (position < data.Length)
        {
            var head = data[position++];
            var (kind, follows, size) = (head >> 5, (head & 0x10) != 0, (head & 0xF) + 1);
            switch (kind)
            {
                case 0:
                    ReadCodeSpaces(size);
                    break;
                case 1:
                    ReadNotDefined(size);
                    break;
                case 2:
                    ReadCharacters(size, follows);
                    break;
                case 3:
                    ReadRanges(size, follows);
                    break;
                case 4:
                    ReadTexts(size, follows, isRange: false);
                    break;
                case 5:
                    ReadTexts(size, follows, isRange: true);
                    break;
                case 7 when (head & 0x1F) <= 1:
                    var text = string.Create(Number(), this, static (span, self) => { foreach (ref var c in span) c = (char)self.Number(); });
                    if ((head & 0x1F) == 1)
                        UseCMap = text;
                    break;
                default:
                    throw new InvalidDataException($"{Name}: block {head:X2} at {position - 1}.");
            }
        }
    }

    private void ReadCodeSpaces(int size)
    {
        var high = 0u;
        for (var (i, count) = (0, Number()); i < count; i++)
        {
            var low = i == 0 ? Code(size) : high + 1 + (uint)Wide();
            high = low + (uint)Wide();
            CodeSpaces.Add(new(size, low, high));
        }
    }

    /// <summary>Codes whose glyph is a given "not defined" one: of no use for reading.</summary>
    private void ReadNotDefined(int size)
    {
        for (var (i, count) = (0, Number()); i < count; i++)
        {
            _ = i == 0 ? Code(size) : (uint)Wide();
            Wide();
            Number();
        }
    }

    private void ReadCharacters(int size, bool follows)
    {
        var (code, cid) = (0u, 0);
        for (var (i, count) = (0, Number()); i < count; i++)
        {
            code = i == 0 ? Code(size) : code + 1 + (follows ? 0 : (uint)Wide());
            cid = i == 0 ? Number() : cid + 1 + (int)Signed();
            Cids.Add(new(size, code, code, cid));
        }
    }

    private void ReadRanges(int size, bool follows)
    {
        var high = 0u;
        for (var (i, count) = (0, Number()); i < count; i++)
        {
            var low = i == 0 ? Code(size) : high + 1 + (follows ? 0 : (uint)Wide());
            high = low + (uint)Wide();
            Cids.Add(new(size, low, high, Number()));
        }
    }

    /// <summary>CIDs always have two bytes here; the size of the block is that of the text.</summary>
    private void ReadTexts(int size, bool follows, bool isRange)
    {
        var (high, text) = (0u, 0UL);
        for (var (i, count) = (0, Number()); i < count; i++)
        {
            var low = i == 0 ? Code(2) : high + 1 + (follows ? 0 : (uint)Wide());
            high = isRange ? low + (uint)Wide() : low;
            text = i == 0 || isRange ? Units(size) : (text + 1 + (ulong)Signed()) & Mask(size);
            for (var cid = low; cid <= high; cid++)
                Texts[(int)cid] = Utf16(text + (cid - low), size);
        }
    }

    private static string Utf16(ulong value, int size)
    {
        var text = string.Empty;
        for (var shift = (size - 2) * 8; shift >= 0; shift -= 16)
            text += (char)(value >> shift);
        return text;
    }

    private static ulong Mask(int size) => size >= 8 ? ulong.MaxValue : (1UL << (size * 8)) - 1;

    private uint Code(int size) => (uint)Units(size);

    private ulong Units(int size)
    {
        if (size > 8)
            throw new InvalidDataException($"{Name}: a text of {size} bytes.");
        var value = 0UL;
        for (var i = 0; i < size; i++)
            value = (value << 8) | data[position++];
        return value;
    }

    private int Number() => checked((int)Wide());

    private long Wide()
    {
        for (var value = 0L; ;)
        {
            var b = data[position++];
            value = (value << 7) | (long)(b & 0x7F);
            if ((b & 0x80) == 0)
                return value;
        }
    }

    private long Signed()
    {
        var value = Wide();
        return (value & 1) != 0 ? ~(value >> 1) : value >> 1;
    }
}
