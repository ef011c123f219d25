using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts;

/// <summary>What counts as the text of a glyph: what a file claims is checked before it is believed, then folded.</summary>
internal static class GlyphText
{
    public const string Undecodable = "\uFFFD";

    /// <summary>
    /// Null where a claimed text says nothing: empty, U+0000 and other control characters, U+FFFD, half of a surrogate pair, a noncharacter.
    /// Tab and line ends, which some producers give for a blank, become a blank.
    /// </summary>
    public static string? Accept(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (text.Length == 1 && c is ('\t' or '\n' or '\r'))
                return " ";
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFD' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF'))
                return null;
        }

        return HanFolding.Fold(text);
    }

    /// <summary>Private use: the file's word is kept only where nothing better is known.</summary>
    public static bool IsPrivateUse(string text) => text[0] is >= '\uE000' and <= '\uF8FF';

    public static string? Accept(int codePoint) =>
        codePoint is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? Accept(char.ConvertFromUtf32(codePoint)) : null;

    /// <summary>
    /// What a glyph's name stands for. The names a1 to a206 of ZapfDingbats are also what programs call glyphs that they know nothing
    /// of, so they count in a font of that name only.
    /// </summary>
    public static string? OfName(string? name, PdfFontInfo font) =>
        name is null || (IsDingbatName(name) && !font.Name.Contains("Dingbat", StringComparison.OrdinalIgnoreCase)) ? null : Accept(AdobeGlyphList.Lookup(name));

    private static bool IsDingbatName(string name) =>
        name.Length is >= 2 and <= 4 && name[0] == 'a' && !name.AsSpan(1).ContainsAnyExceptInRange('0', '9');
}
