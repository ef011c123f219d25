using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Fonts.CMaps;

internal enum CMapContent
{
    Codes = 0,

    /// <summary>Code points to CIDs: the table behind the names with an encoding.</summary>
    CodePoints = 1,

    /// <summary>CIDs to code points.</summary>
    Texts = 2,
}

/// <summary>A line of the directory. <see cref="Encoding"/>: the codes are those of <see cref="Basis"/>, a table of code points, in that encoding.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CMapEntry(string Name, int Kind, string Basis, int Offset, int Length)
{
    public bool IsVertical => (Kind & 1) != 0;
    public CMapContent Content => (CMapContent)((Kind >> 1) & 3);
    public UnicodeEncoding Encoding => (UnicodeEncoding)(Kind >> 3);
}

/// <summary>
/// A pack of CMaps embedded in the assembly: written by the generator's <c>cmaps</c> command, whose <c>PackedWriter</c> tells the format. Only the
/// directory is read at once; of the rest, what is asked for.
/// </summary>
internal sealed class CMapPack
{
    private readonly string resource;
    private readonly int start;
    private readonly Dictionary<string, CMapEntry> entries = new(StringComparer.Ordinal);

    public CMapPack(string resource)
    {
        this.resource = resource;
        using var stream = Open();
        var count = ReadNumber(stream);
        for (var (i, offset) = (0, 0); i < count; i++)
        {
            var entry = new CMapEntry(ReadText(stream), (int)ReadNumber(stream), ReadText(stream), offset, (int)ReadNumber(stream));
            entries.Add(entry.Name, entry);
            offset += entry.Length;
        }

        start = (int)stream.Position;
    }

    public IEnumerable<CMapEntry> Entries => entries.Values;

    public bool TryFind(string name, out CMapEntry entry) => entries.TryGetValue(name, out entry);

    /// <summary>The codespace ranges and, by length less one, the CIDs of an entry of codes or code points.</summary>
    public (List<CodeSpaceRange> Ranges, CidTable?[] Tables) ReadCodes(CMapEntry entry)
    {
        using var block = Inflate(entry);
        var spaces = new List<CodeSpaceRange>();
        for (var count = ReadNumber(block); count > 0; count--)
            spaces.Add(new((int)ReadNumber(block), ReadNumber(block), ReadNumber(block)));

        var counts = new int[4];
        for (var i = 0; i < 4; i++)
            counts[i] = (int)ReadNumber(block);
        var ranges = new (uint Low, uint Extent)[counts.Sum()];
        var index = 0;
        foreach (var count in counts)
        {
            for (var i = 0; i < count; i++)
                ranges[index++].Low = ReadNumber(block);
        }

        for (var i = 0; i < ranges.Length; i++)
            ranges[i].Extent = ReadNumber(block);

        var tables = new CidTable?[4];
        var (cid, at) = (0, 0);
        for (var length = 1; length <= 4; length++)
        {
            var next = 0u;
            for (var i = 0; i < counts[length - 1]; i++, at++)
            {
                var (gap, extent) = ranges[at];
                var low = next + gap;
                cid += ReadSigned(block);
                (tables[length - 1] ??= new CidTable()).Add(low, low + extent, cid, length);
                cid += (int)extent + 1;
                next = low + extent + 1;
            }
        }

        foreach (var table in tables)
            table?.Freeze();
        return (spaces, tables);
    }

    /// <summary>Code points by CID; 0 where there is none.</summary>
    public int[] ReadTexts(CMapEntry entry)
    {
        using var block = Inflate(entry);
        var texts = new int[ReadNumber(block)];
        var next = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = next + ReadSigned(block);
            next = texts[i] + 1;
        }

        return texts;
    }

    private static uint ReadNumber(Stream stream)
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var b = stream.ReadByte();
            if (b < 0)
                throw new InvalidOperationException("A pack of CMaps ends early.");
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
                return value;
        }
    }

    private static int ReadSigned(Stream stream)
    {
        var value = ReadNumber(stream);
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    private static string ReadText(Stream stream) =>
        string.Create((int)ReadNumber(stream), stream, static (span, s) =>
        {
            foreach (ref var c in span)
                c = (char)s.ReadByte();
        });

    private Stream Open() =>
        typeof(CMapPack).Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"{resource} is not in the assembly.");

    private MemoryStream Inflate(CMapEntry entry)
    {
        using var stream = Open();
        stream.Position = start + entry.Offset;
        var packed = new byte[entry.Length];
        stream.ReadExactly(packed);
        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        var block = new MemoryStream(entry.Length * 4);
        deflate.CopyTo(block);
        block.Position = 0;
        return block;
    }
}
