using System.Runtime.InteropServices;
using PerfEval.Pdf.Fonts.Encodings;
using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>
/// The cmap table, formats 0, 2, 4, 6, 10, 12 and 13: the Unicode subtable in both directions, the (3,0) symbol and the (1,0) Mac
/// subtable by code.
/// </summary>
internal sealed class TrueTypeCmap
{
    private readonly Dictionary<int, int> unicode = [];
    private readonly Dictionary<int, int> symbol = [];
    private readonly Dictionary<int, int> mac = [];
    private int[] codePoints = [];

    private TrueTypeCmap()
    {
    }

    public int EntryCount => (unicode.Count + symbol.Count + mac.Count + (codePoints.Length / 8)) / 2;

    public static TrueTypeCmap Parse(FontBytes table)
    {
        var result = new TrueTypeCmap();
        var best = new Choice(0, 0);
        var count = Math.Min(table.U16(2), 64);
        for (var i = 0; i < count; i++)
        {
            var platform = table.U16(4 + (8 * i));
            var encoding = table.U16(6 + (8 * i));
            var offset = table.U32(8 + (8 * i));
            var rank = Rank(platform, encoding);
            if (rank > best.Rank)
                best = new Choice(rank, offset);
            if (platform == 3 && encoding == 0)
                CmapSubtable.Read(table, offset, result.symbol);
            else if (platform == 1 && encoding == 0)
                CmapSubtable.Read(table, offset, result.mac);
        }

        if (best.Rank > 0)
            CmapSubtable.Read(table, best.Offset, result.unicode);
        result.TurnRound();
        return result;
    }

    public int GlyphOfUnicode(int codePoint) => unicode.GetValueOrDefault(codePoint);

    public int GlyphOfMacCode(int code) => mac.GetValueOrDefault(code);

    /// <summary>
    /// For a code of a symbolic simple font (ISO 32000-1, 9.6.6.4): the (3,0) subtable, in the range its entries are in; then (1,0).
    /// Where there is neither, viewers take the code through WinAnsiEncoding to the Unicode subtable.
    /// </summary>
    public int GlyphOfCode(int code)
    {
        for (var range = 0xF000; range <= 0xF200 && symbol.Count > 0; range += 0x100)
        {
            if (symbol.TryGetValue(range + code, out var glyph))
                return glyph;
        }

        if (symbol.TryGetValue(code, out var plain))
            return plain;
        if (mac.TryGetValue(code, out var macGlyph))
            return macGlyph;
        return symbol.Count + mac.Count == 0 && EncodingTables.WinAnsi[code & 0xFF] is { } name && AdobeGlyphList.Lookup(name) is { Length: 1 } text
            ? GlyphOfUnicode(text[0])
            : 0;
    }

    /// <summary>0 where no character leads to the glyph.</summary>
    public int UnicodeOfGlyph(int glyph) => (uint)glyph < (uint)codePoints.Length ? codePoints[glyph] : 0;

    private static int Rank(int platform, int encoding) => (platform, encoding) switch
    {
        (3, 10) => 6,
        (0, 4) or (0, 6) => 5,
        (3, 1) => 4,
        (0, not 5) => 3,
        _ => 0,
    };

    /// <summary>Several characters may share a glyph (blank and no-break blank): the lowest counts, one of private use only alone.</summary>
    private void TurnRound()
    {
        var last = 0;
        foreach (var glyph in unicode.Values)
            last = Math.Max(last, glyph);
        if (last == 0)
            return;
        codePoints = new int[last + 1];
        foreach (var (codePoint, glyph) in unicode)
        {
            ref var known = ref codePoints[glyph];
            if (known == 0 || (IsPrivateUse(known), known).CompareTo((IsPrivateUse(codePoint), codePoint)) > 0)
                known = codePoint;
        }
    }

    private static bool IsPrivateUse(int codePoint) => codePoint is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Choice(int Rank, long Offset);
}
