using PerfEval.Pdf.Fonts.Encodings;
using PerfEval.Pdf.Fonts.Programs;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts;

/// <summary>A Type 1, MMType1 or TrueType font (ISO 32000-1, 9.6.2 and 9.6.3): one byte a code.</summary>
internal sealed class SimpleFont : PdfFont
{
    private readonly GlyphPages glyphs;
    private readonly PdfFile file;
    private readonly ToUnicode toUnicode;
    private readonly SimpleEncoding encoding;
    private readonly SimpleWidths widths;
    private readonly FontDescriptor descriptor;
    private readonly bool isTrueType;
    private readonly string? pictures;
    private FontProgram? program;
    private bool isProgramRead;
    private bool? codesAreLetters;

    private SimpleFont(PdfDictionary font, PdfFile file, string name)
    {
        this.file = file;
        glyphs = new GlyphPages(file.Budget);
        toUnicode = ToUnicode.Of(font, file);
        encoding = SimpleEncoding.Of(font);
        widths = SimpleWidths.Of(font);
        descriptor = FontDescriptor.Of(font, name, isChinese: name.AsSpan().ContainsAnyExceptInRange('\0', '\u2FFF'));
        pictures = PictureFonts.FamilyOf(name);
        isTrueType = font.Name("Subtype") is "TrueType";
        Info = new PdfFontInfo(name, IsVertical: false, descriptor.Program is not null, descriptor.IsBold);
    }

    public override PdfFontInfo Info { get; }
    public override float Ascent => descriptor.Ascent;
    public override float Descent => descriptor.Descent;

    public static PdfFont Of(PdfDictionary font, PdfFile file)
    {
        SimpleFont AsLatin() => new(font, file, FontLoader.NameOf(font));
        return (PdfFont?)GbkFont.Of(font, AsLatin) ?? AsLatin();
    }

    public override FontGlyph Next(ReadOnlySpan<byte> bytes)
    {
        ref var glyph = ref glyphs.Slot(bytes[0]);
        if (glyph.Length == 0)
            glyph = Make(bytes[0]);
        return glyph;
    }

    private FontGlyph Make(int code)
    {
        var text = Text(code);
        return new FontGlyph(text ?? GlyphText.Undecodable, Width(code) / 1000, 0, 1, code == 32, text is null);
    }

    private string? Text(int code)
    {
        var claimed = toUnicode.Lookup(code);
        if (claimed is not null && !GlyphText.IsPrivateUse(claimed))
            return claimed;
        if (claimed is not null && PictureFonts.FindPrivate(Info.Name, claimed[0]) is { } sign)
            return sign;
        if (claimed is null && pictures is not null && !encoding.HasDifferences)
            return PictureFonts.Find(pictures, code);

        // A private character says that the glyph is a sign of the font's own: the base encoding would make a letter of it.
        var name = encoding.Difference(code) ?? (claimed is null ? BaseName(code) : null);
        return GlyphText.OfName(name, Info) ?? claimed ?? ByProgram(code) ?? ByWidths(code);
    }

    /// <summary>
    /// A program cut down to its glyphs often keeps the codes and drops what they mean. That they are still the letters is believed where
    /// the widths say so.
    /// </summary>
    private string? ByWidths(int code)
    {
        if (pictures is not null || StandardWidths.IsSymbol(Info.Name) || StandardWidths.IsZapfDingbats(Info.Name))
            return null;
        codesAreLetters ??= LetterWidths.Fit(UnknownWidths(), allowTypewriter: true);
        return codesAreLetters is true ? LetterWidths.TextOf(code) : null;
    }

    /// <summary>Of the codes that nothing else tells of: that the others are letters would be no evidence for these.</summary>
    private float[] UnknownWidths()
    {
        var result = new float[LetterWidths.Codes];
        for (var code = 0; code < result.Length; code++)
        {
            var name = encoding.Difference(code);
            if (toUnicode.Lookup(code) is not null || GlyphText.OfName(name, Info) is not null)
                continue;
            var glyph = name is null ? Program()?.GlyphOfCode(code) ?? 0 : Program()?.GlyphOfName(name) ?? 0;
            if (glyph > 0 || !isTrueType)
                result[code] = widths.Find(code) ?? Program()?.WidthOfGlyph(glyph) ?? 0;
        }

        return result;
    }

    /// <summary>
    /// The base encoding where the file names none is the program's own where one is embedded (9.6.6.1), for nonsymbolic TrueType
    /// fonts StandardEncoding (9.6.6.4), for the two standard symbol fonts their own.
    /// </summary>
    private string? BaseName(int code)
    {
        if (encoding.HasBase)
            return encoding.Base(code);
        if (descriptor.Program is not null)
            return isTrueType && descriptor.IsNonsymbolic ? EncodingTables.Standard[code] : Program()?.NameOfCode(code);
        if (StandardWidths.IsSymbol(Info.Name))
            return EncodingTables.Symbol[code];
        if (StandardWidths.IsZapfDingbats(Info.Name))
            return EncodingTables.ZapfDingbats[code];
        return EncodingTables.Standard[code];
    }

    private string? ByProgram(int code)
    {
        if (Program() is not { } embedded)
            return null;
        var glyph = encoding.Difference(code) is { } name ? embedded.GlyphOfName(name) : embedded.GlyphOfCode(code);
        return glyph == 0 ? null : GlyphText.Accept(embedded.TextOfGlyph(glyph));
    }

    private float Width(int code)
    {
        if (widths.Find(code) is { } stated)
            return stated;
        if (descriptor.MissingWidth > 0)
            return descriptor.MissingWidth;
        if (Program() is { } embedded && embedded.WidthOfGlyph(embedded.GlyphOfCode(code)) is { } own)
            return own;
        if (!widths.IsEmpty)
            return 0;
        var name = encoding.Difference(code) ?? BaseName(code);
        return StandardWidths.Find(Info.Name, code, name) ?? StandardWidths.Find("Helvetica", code, name) ?? 0;
    }

    /// <summary>Read only when a code cannot be told without it: files made by browsers embed dozens of fonts that never need it.</summary>
    private FontProgram? Program()
    {
        if (!isProgramRead)
        {
            isProgramRead = true;
            program = FontProgram.Load(descriptor.Program, file);
        }

        return program;
    }
}
