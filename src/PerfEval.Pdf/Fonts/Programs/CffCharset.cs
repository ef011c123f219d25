namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>The charset of a CFF program: by glyph, the SID of its name, or its CID (Adobe Technical Note 5176, 13).</summary>
internal static class CffCharset
{
    /// <summary>The last glyph of the predefined charset ISOAdobe; there the SID is the glyph index.</summary>
    private const int IsoAdobeLast = 228;

    public static int[] Read(FontBytes data, long offset, int glyphCount, bool isCidKeyed)
    {
        var charset = new int[glyphCount];

        // 1 and 2 are the predefined Expert charsets: glyphs without names. A CID-keyed program has no predefined one: identity.
        if (offset <= 2)
        {
            for (var glyph = 0; glyph < glyphCount; glyph++)
                charset[glyph] = isCidKeyed ? glyph : offset == 0 && glyph <= IsoAdobeLast ? glyph : -1;
            return charset;
        }

        var format = data.U8(offset);
        var at = offset + 1;
        for (var glyph = 1; glyph < glyphCount;)
        {
            if (at >= data.Length)
            {
                charset.AsSpan(glyph).Fill(-1);
                break;
            }

            var first = data.U16(at);
            var left = format == 0 ? 0 : format == 1 ? data.U8(at + 2) : data.U16(at + 2);
            at += format == 0 ? 2 : format == 1 ? 3 : 4;
            for (var i = 0; i <= left && glyph < glyphCount; i++)
                charset[glyph++] = first + i;
        }

        return charset;
    }
}
