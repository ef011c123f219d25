using System.IO.Compression;
using System.Text;

namespace PerfEval.Ingest.Generator.CMaps;

/// <summary>
/// Writes a pack of CMaps as <c>PerfEval.Pdf.Fonts.CMaps.CMapPack</c> reads it: a directory (name, kind, name of the CMap built on, position, length), then one
/// deflated block for each. Numbers are little-endian groups of seven bits, signed ones zigzag. A block of codes: for each length from 1 to 4 the number
/// of ranges; then, column by column, which deflates better than row by row: gap before the range, its length less one, CID less the
/// CID that would continue the range before.
/// </summary>
internal sealed class PackedWriter
{
    private readonly List<(string Name, int Kind, string Basis, byte[] Block)> entries = [];

    public void AddCodes(string name, int kind, string? basis, IReadOnlyList<CodeSpace> codeSpaces, IEnumerable<CidRange> cids)
    {
        var block = new MemoryStream();
        Write(block, codeSpaces.Count);
        foreach (var space in codeSpaces)
        {
            Write(block, space.Length);
            Write(block, space.Low);
            Write(block, space.High);
        }

        var ranges = Joined(cids);
        for (var length = 1; length <= 4; length++)
            Write(block, ranges.Count(r => r.Length == length));
        var (codes, next) = (0, 0L);
        foreach (var range in ranges)
        {
            next = range.Length == codes ? next : 0;
            codes = range.Length;
            Write(block, range.Low - next);
            next = range.High + 1L;
        }

        foreach (var range in ranges)
            Write(block, range.High - range.Low);
        next = 0;
        foreach (var range in ranges)
        {
            WriteSigned(block, range.Cid - next);
            next = range.Cid + (range.High - range.Low) + 1L;
        }

        entries.Add((name, kind, basis ?? string.Empty, Deflated(block)));
    }

    /// <summary>Code points by CID, 0 for none, each as the distance from the one before plus one.</summary>
    public void AddTexts(string name, int kind, IReadOnlyList<int> codePoints)
    {
        var block = new MemoryStream();
        Write(block, codePoints.Count);
        var next = 0L;
        foreach (var codePoint in codePoints)
        {
            WriteSigned(block, codePoint - next);
            next = codePoint + 1L;
        }

        entries.Add((name, kind, string.Empty, Deflated(block)));
    }

    public void AddAlias(string name, int kind, string basis) => entries.Add((name, kind, basis, []));

    public byte[] ToArray()
    {
        var directory = new MemoryStream();
        Write(directory, entries.Count);
        foreach (var (name, kind, basis, block) in entries)
        {
            WriteText(directory, name);
            Write(directory, kind);
            WriteText(directory, basis);
            Write(directory, block.Length);
        }

        return [.. directory.ToArray(), .. entries.SelectMany(e => e.Block)];
    }

    /// <summary>In order, and those that continue one another as one.</summary>
    private static List<CidRange> Joined(IEnumerable<CidRange> ranges)
    {
        var joined = new List<CidRange>();
        foreach (var range in ranges.OrderBy(r => r.Length).ThenBy(r => r.Low))
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Length == range.Length && range.Low <= last.High)
                throw new InvalidDataException($"Code {range.Low:X} stands twice.");
            if (joined.Count > 0 && joined[^1] is var before && before.Length == range.Length && range.Low == before.High + 1
                && range.Cid == before.Cid + (before.High - before.Low) + 1)
                joined[^1] = before with { High = range.High };
            else
                joined.Add(range);
        }

        return joined;
    }

    private static byte[] Deflated(MemoryStream block)
    {
        var target = new MemoryStream();
        using (var deflate = new DeflateStream(target, CompressionLevel.SmallestSize))
            deflate.Write(block.ToArray());
        return target.ToArray();
    }

    private static void WriteText(MemoryStream stream, string text)
    {
        Write(stream, text.Length);
        stream.Write(Encoding.ASCII.GetBytes(text));
    }

    private static void WriteSigned(MemoryStream stream, long value) => Write(stream, (value << 1) ^ (value >> 63));

    private static void Write(MemoryStream stream, long value)
    {
        for (; value >= 0x80; value >>= 7)
            stream.WriteByte((byte)(value | 0x80));
        stream.WriteByte((byte)value);
    }
}
