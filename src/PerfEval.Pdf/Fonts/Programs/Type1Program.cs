using System.Text;
using PerfEval.Pdf.Fonts.Encodings;
using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>
/// A Type 1 program: the built-in encoding in its clear text (Adobe Type 1 Font Format, 2.3). The encrypted part holds outlines, which
/// text does not need; glyph indexes are made up of the encoding's codes.
/// </summary>
internal sealed class Type1Program : FontProgram
{
    private const int MaxClearText = 1 << 20;

    private readonly string?[] names;

    private Type1Program(string?[] names) => this.names = names;

    public static Type1Program Parse(ReadOnlySpan<byte> data)
    {
        var end = data.IndexOf("eexec"u8);
        var text = data[..Math.Min(end < 0 ? data.Length : end, MaxClearText)];
        var start = text.IndexOf("/Encoding"u8);
        return new Type1Program(start < 0 ? new string?[256] : ReadEncoding(text[(start + 9)..]));
    }

    public override int EntryCount => names.Length;

    public override int GlyphOfCode(int code) => names[code & 0xFF] is null ? 0 : code + 1;

    public override int GlyphOfName(string name) => Array.IndexOf(names, name) + 1;

    public override string? NameOfCode(int code) => names[code & 0xFF];

    public override string? TextOfGlyph(int glyph) => glyph is > 0 and <= 256 && names[glyph - 1] is { } name ? AdobeGlyphList.Lookup(name) : null;

    public override float? WidthOfGlyph(int glyph) => null;

    /// <summary>Either <c>StandardEncoding def</c>, or entries <c>dup 65 /A put</c> up to <c>def</c>.</summary>
    private static string?[] ReadEncoding(ReadOnlySpan<byte> text)
    {
        var names = new string?[256];
        var at = 0;
        var word = Word(text, ref at);
        if (word.SequenceEqual("StandardEncoding"u8))
            return EncodingTables.Standard;
        for (; word.Length > 0; word = Word(text, ref at))
        {
            if (word.SequenceEqual("def"u8) || word.SequenceEqual("readonly"u8))
                break;
            if (!word.SequenceEqual("dup"u8))
                continue;
            var code = Number(Word(text, ref at));
            var name = Word(text, ref at);
            if (code is >= 0 and < 256 && name.Length is > 1 and <= AdobeGlyphList.MaxName && name[0] == '/')
                names[code] = Encoding.Latin1.GetString(name[1..]) is var known and not ".notdef" ? known : null;
        }

        return names;
    }

    private static ReadOnlySpan<byte> Word(ReadOnlySpan<byte> text, ref int at)
    {
        while (at < text.Length && text[at] <= 32)
            at++;
        var start = at;
        if (at < text.Length)
            at++;
        while (at < text.Length && text[at] > 32 && text[at] is not ((byte)'/' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}'))
            at++;
        return text[start..at];
    }

    /// <summary>Decimal, or with a base as PostScript writes it: 8#101.</summary>
    private static int Number(ReadOnlySpan<byte> word)
    {
        var value = 0;
        var radix = 10;
        foreach (var b in word[..Math.Min(word.Length, 8)])
        {
            if (b == '#' && value is >= 2 and <= 10)
            {
                radix = value;
                value = 0;
            }
            else if (b is >= (byte)'0' and <= (byte)'9')
            {
                value = (value * radix) + b - '0';
            }
            else
            {
                return -1;
            }
        }

        return word.Length == 0 ? -1 : value;
    }
}
