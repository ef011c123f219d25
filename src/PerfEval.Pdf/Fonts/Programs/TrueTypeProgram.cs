using PerfEval.Pdf.Fonts.Encodings;
using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>A TrueType or OpenType program: its cmap turned round, its post names, its advance widths.</summary>
internal sealed class TrueTypeProgram : FontProgram
{
    private readonly TrueTypeCmap cmap;
    private readonly string?[] names;
    private readonly ushort[] advances;
    private readonly int unitsPerEm;
    private readonly CffProgram? outlines;
    private Dictionary<string, int>? glyphsByName;

    private TrueTypeProgram(FontBytes data)
    {
        var tables = new TableDirectory(data);
        unitsPerEm = tables.Find("head").U16(18) is >= 16 and <= 16384 and var units ? units : 1000;
        cmap = TrueTypeCmap.Parse(tables.Find("cmap"));
        names = PostNames.Parse(tables.Find("post"));
        advances = Advances(tables.Find("hhea"), tables.Find("hmtx"));
        if (tables.Find("CFF ") is { Length: > 0 } cff)
            outlines = CffProgram.Parse(cff);
    }

    public override string? Ordering => outlines?.Ordering;

    public override int EntryCount => cmap.EntryCount + (2 * names.Length) + (advances.Length / 32) + (outlines?.EntryCount ?? 0);

    public static TrueTypeProgram Parse(FontBytes data) => new(data);

    public override int GlyphOfCode(int code) => cmap.GlyphOfCode(code) is > 0 and var glyph ? glyph : outlines?.GlyphOfCode(code) ?? 0;

    /// <summary>By post name; else by the Unicode that the name stands for; else by its Mac code (ISO 32000-1, 9.6.6.4).</summary>
    public override int GlyphOfName(string name)
    {
        if (glyphsByName is null)
        {
            glyphsByName = new(StringComparer.Ordinal);
            for (var i = names.Length - 1; i > 0; i--)
            {
                if (names[i] is { } known)
                    glyphsByName[known] = i;
            }
        }

        if (AdobeGlyphList.Lookup(name) is { Length: > 0 } text && cmap.GlyphOfUnicode(char.ConvertToUtf32(text, 0)) is > 0 and var glyph)
            return glyph;
        var mac = Array.IndexOf(EncodingTables.MacRoman, name);
        if (mac >= 0 && cmap.GlyphOfMacCode(mac) is > 0 and var macGlyph)
            return macGlyph;
        return glyphsByName.TryGetValue(name, out var index) ? index : outlines?.GlyphOfName(name) ?? 0;
    }

    public override int GlyphOfCid(int cid) => outlines?.GlyphOfCid(cid) ?? cid;

    public override string? NameOfCode(int code) => outlines?.NameOfCode(code);

    public override string? TextOfGlyph(int glyph)
    {
        if (cmap.UnicodeOfGlyph(glyph) is > 0 and var codePoint)
            return CharacterStrings.Of(codePoint);
        if (glyph > 0 && glyph < names.Length && names[glyph] is { } name && AdobeGlyphList.Lookup(name) is { } text)
            return text;
        return outlines?.TextOfGlyph(glyph);
    }

    public override float? WidthOfGlyph(int glyph) =>
        advances.Length == 0 || glyph < 0 ? null : advances[Math.Min(glyph, advances.Length - 1)] * 1000f / unitsPerEm;

    private static ushort[] Advances(FontBytes header, FontBytes metrics)
    {
        var count = Math.Min(header.U16(34), metrics.Length / 4);
        var result = new ushort[count];
        for (var i = 0; i < count; i++)
            result[i] = (ushort)metrics.U16(4 * i);
        return result;
    }

    /// <summary>The table directory of the first font in the file.</summary>
    private readonly ref struct TableDirectory
    {
        private readonly FontBytes data;
        private readonly long start;
        private readonly int count;

        public TableDirectory(FontBytes data)
        {
            this.data = data;
            start = data.U32(0) == 0x74746366 ? data.U32(12) : 0;
            count = Math.Min(data.U16(start + 4), 256);
        }

        public FontBytes Find(string tag)
        {
            for (var i = 0; i < count; i++)
            {
                var at = start + 12 + (16 * i);
                if (data.U8(at) == tag[0] && data.U8(at + 1) == tag[1] && data.U8(at + 2) == tag[2] && data.U8(at + 3) == tag[3])
                    return data.Slice(data.U32(at + 8), data.U32(at + 12));
            }

            return default;
        }
    }
}
