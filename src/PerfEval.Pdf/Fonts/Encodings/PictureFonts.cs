using System.Collections.Frozen;
using System.Globalization;
using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.Encodings;

/// <summary>
/// Wingdings and its kin: their codes are pictures, whatever encoding a file states, and what a form has ticked is told by them. A file's
/// ToUnicode leads to the private characters U+F020 to U+F0FF at best.
/// </summary>
internal static class PictureFonts
{
    private static readonly Lazy<FrozenDictionary<(string Font, int Code), string>> Pictures = new(Read);

    /// <summary>The name that the table has for the font; null where it is no such font.</summary>
    public static string? FamilyOf(string font)
    {
        var name = font.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (name.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase))
            return "Webdings";
        if (!name.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
            return null;
        return name.Length > 9 && name[9] is '2' ? "Wingdings2" : name.Length > 9 && name[9] is '3' ? "Wingdings3" : "Wingdings";
    }

    /// <summary>
    /// The character that a private one (U+F000 to U+F0FF) stands for in Symbol and the picture fonts: Word's bullet is U+F0B7 of
    /// Symbol. Null where it is not known.
    /// </summary>
    public static string? FindPrivate(string font, char character)
    {
        if (character is < '\uF000' or > '\uF0FF')
            return null;
        if (FamilyOf(font) is { } family)
            return Find(family, character);
        return StandardWidths.IsSymbol(font) && EncodingTables.Symbol[character & 0xFF] is { } name ? AdobeGlyphList.Lookup(name) : null;
    }

    /// <summary>Null for a picture that no table has a character for.</summary>
    public static string? Find(string family, int code) => Pictures.Value.GetValueOrDefault((family, code & 0xFF));

    private static FrozenDictionary<(string Font, int Code), string> Read()
    {
        var result = new Dictionary<(string, int), string>();
        foreach (var line in EncodingTables.Lines("Wingdings"))
        {
            var parts = line.Split(' ');
            result.Add((parts[0], Hex(parts[1])), char.ConvertFromUtf32(Hex(parts[2])));
        }

        return result.ToFrozenDictionary();
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
