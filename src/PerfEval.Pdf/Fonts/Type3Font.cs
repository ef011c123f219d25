using PerfEval.Pdf.Fonts.Encodings;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts;

/// <summary>
/// A Type 3 font (ISO 32000-1, 9.6.5): its glyphs are drawings and its widths count in a glyph space of its own, which FontMatrix leads
/// to text space. Its codes mean what ToUnicode or the glyph names say, or ASCII where its widths do.
/// </summary>
internal sealed class Type3Font : PdfFont
{
    private readonly GlyphPages glyphs;
    private readonly ToUnicode toUnicode;
    private readonly SimpleEncoding encoding;
    private readonly SimpleWidths widths;
    private readonly float scaleX;
    private bool? codesAreLetters;

    private Type3Font(PdfDictionary font, PdfFile file)
    {
        glyphs = new GlyphPages(file.Budget);
        toUnicode = ToUnicode.Of(font, file);
        encoding = SimpleEncoding.Of(font);
        widths = SimpleWidths.Of(font);
        var matrix = font.Array("FontMatrix");
        scaleX = Scale(matrix?.Number(0, 0.001) ?? 0.001);
        var name = FontLoader.NameOf(font);
        var descriptor = FontDescriptor.Of(font, name, isChinese: true);
        Info = new PdfFontInfo(name, IsVertical: false, IsEmbedded: true, descriptor.IsBold);
        (Ascent, Descent) = Extent(font.Array("FontBBox"), Scale(matrix?.Number(3, 0.001) ?? 0.001), descriptor);
    }

    public override PdfFontInfo Info { get; }
    public override float Ascent { get; }
    public override float Descent { get; }

    public static Type3Font Of(PdfDictionary font, PdfFile file) => new(font, file);

    public override FontGlyph Next(ReadOnlySpan<byte> bytes)
    {
        ref var glyph = ref glyphs.Slot(bytes[0]);
        if (glyph.Length == 0)
            glyph = Make(bytes[0]);
        return glyph;
    }

    private FontGlyph Make(int code)
    {
        var text = toUnicode.Lookup(code);
        if (text is null || GlyphText.IsPrivateUse(text))
            text = GlyphText.OfName(encoding.Difference(code) ?? encoding.Base(code), Info) ?? text ?? ByWidths(code);
        return new FontGlyph(text ?? GlyphText.Undecodable, (widths.Find(code) ?? 0) * scaleX, 0, 1, code == 32, text is null);
    }

    /// <summary>Fonts that were turned into pictures for the printer keep the codes and have names such as a65 or G41.</summary>
    private string? ByWidths(int code)
    {
        codesAreLetters ??= LetterWidths.Fit(UnknownWidths(), allowTypewriter: true);
        return codesAreLetters is true ? LetterWidths.TextOf(code) : null;
    }

    private float[] UnknownWidths()
    {
        var result = new float[LetterWidths.Codes];
        for (var code = 0; code < result.Length; code++)
        {
            if (toUnicode.Lookup(code) is null && GlyphText.OfName(encoding.Difference(code), Info) is null)
                result[code] = (widths.Find(code) ?? 0) * scaleX * 1000;
        }

        return result;
    }

    /// <summary>A matrix of zeros would put all glyphs in one place.</summary>
    private static float Scale(double value) => value == 0 || Math.Abs(value) > 1000 || double.IsNaN(value) ? 0.001f : (float)value;

    private static (float Ascent, float Descent) Extent(PdfArray? box, float scaleY, FontDescriptor descriptor)
    {
        if (box is not { Count: 4 })
            return (descriptor.Ascent, descriptor.Descent);
        var one = box.Number(1) * scaleY;
        var other = box.Number(3) * scaleY;
        var top = Math.Max(one, other);
        var bottom = Math.Min(Math.Min(one, other), 0);
        return FontDescriptor.IsSane(top, bottom) ? ((float)top, (float)bottom) : (descriptor.Ascent, descriptor.Descent);
    }
}
