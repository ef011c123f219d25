using System.Text;

namespace PerfEval.Pdf.Tests.Fonts.Programs;

/// <summary>Builds small font programs, byte by byte.</summary>
internal static class TestProgram
{
    public static byte[] U16(params int[] values) => [.. values.SelectMany(v => new[] { (byte)(v >> 8), (byte)v })];

    public static byte[] U32(params long[] values) => [.. values.SelectMany(v => new[] { (byte)(v >> 24), (byte)(v >> 16), (byte)(v >> 8), (byte)v })];

    /// <summary>A TrueType file with the tables given.</summary>
    public static byte[] Sfnt(params (string Tag, byte[] Data)[] tables)
    {
        List<byte> head = [.. U32(0x00010000), .. U16(tables.Length, 0, 0, 0)];
        List<byte> body = [];
        foreach (var (tag, data) in tables)
        {
            head.AddRange([.. Encoding.ASCII.GetBytes(tag), .. U32(0, 12 + (16 * tables.Length) + body.Count, data.Length)]);
            body.AddRange(data);
        }

        return [.. head, .. body];
    }

    public static (string Tag, byte[] Data) Cmap(params (int Platform, int Encoding, byte[] Subtable)[] subtables)
    {
        List<byte> head = [.. U16(0, subtables.Length)];
        List<byte> body = [];
        foreach (var (platform, encoding, subtable) in subtables)
        {
            head.AddRange([.. U16(platform, encoding), .. U32(4 + (8 * subtables.Length) + body.Count)]);
            body.AddRange(subtable);
        }

        return ("cmap", [.. head, .. body]);
    }

    /// <summary>Format 4 with one segment a pair, and the closing one.</summary>
    public static byte[] Format4(params (int Code, int Glyph)[] pairs)
    {
        var ends = pairs.Select(p => p.Code).Append(0xFFFF).ToArray();
        var deltas = pairs.Select(p => (p.Glyph - p.Code) & 0xFFFF).Append(1).ToArray();
        return [.. U16(4, 16 + (8 * ends.Length), 0, 2 * ends.Length, 0, 0, 0), .. U16(ends), .. U16(0), .. U16(ends), .. U16(deltas), .. U16(new int[ends.Length])];
    }

    public static (string Tag, byte[] Data)[] Metrics(int unitsPerEm, params int[] advances) =>
    [
        ("head", [.. new byte[18], .. U16(unitsPerEm), .. new byte[34]]),
        ("hhea", [.. new byte[34], .. U16(advances.Length)]),
        ("hmtx", [.. advances.SelectMany(a => U16(a, 0))]),
    ];

    public static (string Tag, byte[] Data) Post2(params string[] names) =>
        ("post", [.. U32(0x00020000), .. new byte[28], .. U16(names.Length), .. U16([.. names.Select((_, i) => 258 + i)]),
            .. names.SelectMany(n => new[] { (byte)n.Length }.Concat(Encoding.ASCII.GetBytes(n)))]);

    public static byte[] CffIndex(params byte[][] items)
    {
        if (items.Length == 0)
            return U16(0);
        List<byte> result = [.. U16(items.Length), 2];
        var at = 1;
        result.AddRange(U16(at));
        foreach (var item in items)
            result.AddRange(U16(at += item.Length));
        foreach (var item in items)
            result.AddRange(item);
        return [.. result];
    }

    /// <summary>A CFF program: glyphs from 1 on have the SIDs (or CIDs) given. Strings get the SIDs from 391.</summary>
    /// <param name="encoding">The Encoding table; null for the standard one.</param>
    /// <param name="isCidKeyed">ROS is then Adobe-(the first string).</param>
    public static byte[] Cff(string[] strings, int[] charset, byte[]? encoding = null, bool isCidKeyed = false)
    {
        var names = CffIndex("F"u8.ToArray());
        var stringIndex = CffIndex([.. strings.Select(Encoding.ASCII.GetBytes)]);
        var glyphs = CffIndex([.. Enumerable.Repeat(new byte[] { 14 }, charset.Length + 1)]);
        byte[] charsetTable = [0, .. U16(charset)];

        // Operands are always written in 5 bytes, so that the length is known before the offsets are.
        byte[] Dict(int charsetAt, int encodingAt, int glyphsAt) =>
        [
            .. isCidKeyed ? [.. Operand(391), .. Operand(391), .. Operand(0), 12, 30] : Array.Empty<byte>(),
            .. Operand(charsetAt), 15, .. encoding is null ? [] : (byte[])[.. Operand(encodingAt), 16], .. Operand(glyphsAt), 17,
        ];

        var start = 4 + names.Length + CffIndex(Dict(0, 0, 0)).Length + stringIndex.Length + 2;
        var encodingStart = start + charsetTable.Length;
        var glyphsStart = encodingStart + (encoding?.Length ?? 0);
        return [1, 0, 4, 2, .. names, .. CffIndex(Dict(start, encodingStart, glyphsStart)), .. stringIndex, .. U16(0), .. charsetTable, .. encoding ?? [], .. glyphs];
    }

    private static byte[] Operand(int value) => [29, .. U32(value)];

    /// <summary>The bytes of a program cut off at every place, and with every byte replaced by the least, the most and one between.</summary>
    public static IEnumerable<byte[]> Damaged(byte[] whole)
    {
        for (var i = 0; i < whole.Length; i++)
        {
            yield return whole[..i];
            foreach (var value in (byte[])[0, 0x7F, 0xFF])
            {
                var damaged = (byte[])whole.Clone();
                damaged[i] = value;
                yield return damaged;
            }
        }
    }
}
