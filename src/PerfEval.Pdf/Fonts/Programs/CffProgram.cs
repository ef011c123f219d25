using System.Text;
using PerfEval.Pdf.Fonts.Encodings;
using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>
/// A CFF program (Adobe Technical Note 5176): its charset (glyph names, or CIDs where it is CID-keyed) and its built-in encoding.
/// Outlines are not read.
/// </summary>
internal sealed class CffProgram : FontProgram
{
    private const int StandardStringCount = 391;
    private static readonly Lazy<string[]> StandardStrings = new(() => [.. EncodingTables.Lines("CffStrings")]);

    /// <summary>By glyph: the SID of its name, or its CID.</summary>
    private readonly int[] charset;
    private readonly bool isCidKeyed;
    private readonly string[] strings;
    private readonly string?[] encoding;
    private Dictionary<string, int>? glyphsByName;
    private Dictionary<int, int>? glyphsByCid;

    private CffProgram(FontBytes data)
    {
        var names = new CffIndex(data, Math.Max(data.U8(2), 1));
        var dicts = new CffIndex(data, names.End);
        var stringIndex = new CffIndex(data, dicts.End);
        var top = CffDict.Parse(dicts[0]);
        strings = Strings(stringIndex);
        isCidKeyed = top.Has(CffDict.Ros);
        var glyphCount = new CffIndex(data, top.Integer(CffDict.CharStrings)).Count;
        charset = CffCharset.Read(data, top.Integer(CffDict.Charset), glyphCount, isCidKeyed);
        Ordering = isCidKeyed ? StringOf((int)top.Integer(CffDict.Ros, 1)) : null;
        encoding = isCidKeyed ? new string?[256] : ReadEncoding(data, top.Integer(CffDict.Encoding));
    }

    public override string? Ordering { get; }

    /// <summary>The tables that turn the charset round are made when asked for.</summary>
    public override int EntryCount => charset.Length + strings.Length + encoding.Length;

    public static CffProgram Parse(FontBytes data) => new(data);

    public override int GlyphOfCode(int code) => encoding[code & 0xFF] is { } name ? GlyphOfName(name) : 0;

    public override int GlyphOfName(string name)
    {
        if (glyphsByName is null)
        {
            glyphsByName = new(StringComparer.Ordinal);
            for (var glyph = charset.Length - 1; glyph > 0 && !isCidKeyed; glyph--)
            {
                if (NameOfGlyph(glyph) is { } known)
                    glyphsByName[known] = glyph;
            }
        }

        return glyphsByName.GetValueOrDefault(name);
    }

    /// <summary>Where the program is not CID-keyed, CIDs are glyph indexes (ISO 32000-1, 9.7.4.2).</summary>
    public override int GlyphOfCid(int cid)
    {
        if (!isCidKeyed)
            return cid;
        if (glyphsByCid is null)
        {
            glyphsByCid = [];
            for (var glyph = charset.Length - 1; glyph > 0; glyph--)
                glyphsByCid[charset[glyph]] = glyph;
        }

        return glyphsByCid.GetValueOrDefault(cid);
    }

    public override string? NameOfCode(int code) => encoding[code & 0xFF];

    public override string? TextOfGlyph(int glyph) => !isCidKeyed && NameOfGlyph(glyph) is { } name ? AdobeGlyphList.Lookup(name) : null;

    public override float? WidthOfGlyph(int glyph) => null;

    private string? NameOfGlyph(int glyph) => glyph > 0 && glyph < charset.Length ? StringOf(charset[glyph]) : null;

    private string? StringOf(int sid) =>
        sid < 0 ? null
        : sid < StandardStringCount ? StandardStrings.Value[sid]
        : sid - StandardStringCount < strings.Length ? strings[sid - StandardStringCount] : null;

    private static string[] Strings(CffIndex index)
    {
        var result = new string[index.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var item = index[i];
            result[i] = item.Length is > 0 and <= AdobeGlyphList.MaxName ? Encoding.Latin1.GetString(item.Span) : "";
        }

        return result;
    }

    private string?[] ReadEncoding(FontBytes data, long offset)
    {
        // 1 is the Expert encoding: small capitals and old-style figures, whose names no text extraction needs.
        if (offset == 0)
            return EncodingTables.Standard;
        var result = new string?[256];
        if (offset == 1)
            return result;
        var format = data.U8(offset);
        var count = data.U8(offset + 1);
        var at = offset + 2;
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var isRange = (format & 0x7F) == 1;
            var first = data.U8(at);
            var left = isRange ? data.U8(at + 1) : 0;
            at += isRange ? 2 : 1;
            for (var j = 0; j <= left; j++, glyph++)
                result[(first + j) & 0xFF] ??= NameOfGlyph(glyph);
        }

        // Codes that show a glyph which has a code already.
        for (var i = 0; (format & 0x80) != 0 && i < data.U8(at); i++)
            result[data.U8(at + 1 + (3 * i))] = StringOf(data.U16(at + 2 + (3 * i)));
        return result;
    }
}
