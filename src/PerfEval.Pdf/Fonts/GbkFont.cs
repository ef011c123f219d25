using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Fonts;

/// <summary>
/// A simple font that is none: unembedded, labelled with a Latin encoding, its name in GBK bytes or that of a Chinese font in English, and
/// its strings in GBK. Chinese programs of the 1990s wrote such files, and Chinese Windows shows them right. A character takes two
/// bytes, and the widths of both. Under an English name a string may be Latin all the same, and each has to show what it is.
/// </summary>
internal sealed class GbkFont : PdfFont
{
    private readonly GlyphPages glyphs;
    private readonly SimpleWidths widths;
    private readonly FontDescriptor descriptor;

    /// <summary>Reads what is not GBK; null where everything is.</summary>
    private readonly PdfFont? latin;

    private GbkFont(PdfDictionary font, string name, PdfFont? latin)
    {
        glyphs = new GlyphPages(font.Source.Budget);
        this.latin = latin;
        widths = SimpleWidths.Of(font);
        descriptor = FontDescriptor.Of(font, name, isChinese: true);
        Info = new PdfFontInfo(name, IsVertical: false, IsEmbedded: false, descriptor.IsBold);
    }

    public override PdfFontInfo Info { get; }
    public override float Ascent => descriptor.Ascent;
    public override float Descent => descriptor.Descent;

    /// <summary>Null where the font is not of this kind.</summary>
    /// <param name="font">The font.</param>
    /// <param name="asLatin">The same font read as what it says to be.</param>
    public static GbkFont? Of(PdfDictionary font, Func<PdfFont> asLatin)
    {
        var bytes = FontLoader.NameBytesOf(font);
        var name = FontNames.Clean(bytes);
        var isGbk = FontNames.IsGbk(bytes);
        if ((!isGbk && !ChineseFontNames.Contains(name)) || font["ToUnicode"] is PdfStream || font["Encoding"] is PdfDictionary { } encoding && encoding.Array("Differences") is not null)
            return null;
        var result = new GbkFont(font, name, isGbk ? null : asLatin());
        return result.descriptor.Program is null ? result : null;
    }

    public override FontGlyph Next(ReadOnlySpan<byte> bytes)
    {
        var isPair = bytes.Length > 1 && bytes[0] is >= 0x81 and <= 0xFE && bytes[1] is >= 0x40 and <= 0xFE and not 0x7F;
        if (latin is not null && !(isPair && GbkText.Starts(bytes)))
            return latin.Next(bytes);
        var code = isPair ? (bytes[0] << 8) | bytes[1] : bytes[0];
        ref var glyph = ref glyphs.Slot(code);
        if (glyph.Length == 0)
            glyph = Make(bytes[..(isPair ? 2 : 1)], code);
        return glyph;
    }

    private FontGlyph Make(ReadOnlySpan<byte> bytes, int code)
    {
        var text = GlyphText.Accept(FontNames.DecodeGbk(bytes));
        var width = 0f;
        foreach (var b in bytes)
            width += widths.Find(b) ?? (descriptor.MissingWidth > 0 ? descriptor.MissingWidth : 500);
        return new FontGlyph(text ?? GlyphText.Undecodable, width / 1000, 0, (byte)bytes.Length, bytes is [32], text is null);
    }
}
