using System.Globalization;
using System.Text;

namespace PerfEval.Pdf.Fonts.Unicode;

/// <summary>
/// The text that the name of a glyph stands for, by the rules of the Adobe Glyph List Specification, section 2: a suffix after a full stop goes,
/// underscores join the parts of a ligature, a part is in the list or uniXXXX or uXXXX to uXXXXXX. Besides: the names of ZapfDingbats, and names
/// that TeX's fonts have.
/// </summary>
internal static class AdobeGlyphList
{
    /// <summary>Longer names are none of ours; ISO 32000 allows 127 bytes.</summary>
    public const int MaxName = 128;

    private static readonly Lazy<Dictionary<string, string>> Names = new(ReadNames);

    /// <summary>Null where the name says nothing: .notdef, g123, cid:45. The same instance each time for a name in the list.</summary>
    public static string? Lookup(string glyphName)
    {
        if (glyphName.Length is 0 or > MaxName)
            return null;
        if (Names.Value.TryGetValue(glyphName, out var text))
            return text;

        var stop = glyphName.IndexOf('.', StringComparison.Ordinal);
        var name = stop < 0 ? glyphName : glyphName[..stop];
        if (name.Length == 0)
            return null;
        if (!name.Contains('_', StringComparison.Ordinal))
            return Part(name);

        var joined = new StringBuilder();
        foreach (var part in name.Split('_'))
        {
            // A ligature of which a part is unknown is unknown: half a word would be a wrong reading.
            if (Part(part) is not { } known)
                return null;
            joined.Append(known);
        }

        return joined.ToString();
    }

    private static string? Part(string name) =>
        Names.Value.TryGetValue(name, out var text) ? text : UniName(name) ?? CodePointName(name);

    /// <summary>"uni" and groups of four digits, each one UTF-16 unit that is no surrogate.</summary>
    private static string? UniName(string name)
    {
        if (!name.StartsWith("uni", StringComparison.Ordinal) || name.Length < 7 || (name.Length - 3) % 4 != 0)
            return null;
        if (name.Length == 7)
            return Hex(name.AsSpan(3)) is { } only ? CharacterStrings.Of(only) : null;

        var text = new StringBuilder();
        for (var i = 3; i < name.Length; i += 4)
        {
            if (Hex(name.AsSpan(i, 4)) is not { } unit || CharacterStrings.Of(unit) is not { } character)
                return null;
            text.Append(character);
        }

        return text.ToString();
    }

    private static string? CodePointName(string name) =>
        name.Length is >= 5 and <= 7 && name[0] == 'u' && Hex(name.AsSpan(1)) is { } codePoint ? CharacterStrings.Of(codePoint) : null;

    /// <summary>The specification wants capitals; fonts with small letters are many.</summary>
    private static int? Hex(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Dictionary<string, string> ReadNames()
    {
        var names = new Dictionary<string, string>(4700, StringComparer.Ordinal);
        foreach (var file in new[] { "more-glyphs.txt", "glyphlist.txt", "zapfdingbats.txt" })
        {
            foreach (var line in DataFile.Lines(file))
            {
                var semicolon = line.IndexOf(';', StringComparison.Ordinal);
                if (Text(line.AsSpan(semicolon + 1)) is { Length: > 0 } text)
                    names.TryAdd(line[..semicolon], text);
            }
        }

        return names;
    }

    /// <summary>Empty for the private characters that the list still has (Thai marks, a trade mark): they say nothing to anybody else.</summary>
    private static string Text(ReadOnlySpan<char> codes)
    {
        if (codes.Length == 4)
            return Hex(codes) is { } code and not (>= 0xE000 and <= 0xF8FF) ? CharacterStrings.Of(code) ?? string.Empty : string.Empty;
        var text = string.Empty;
        foreach (var range in codes.Split(' '))
            text += CharacterStrings.Of(Hex(codes[range]) ?? 0);
        return text;
    }
}
