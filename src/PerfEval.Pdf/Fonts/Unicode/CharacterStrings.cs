using System.Collections.Concurrent;

namespace PerfEval.Pdf.Fonts.Unicode;

/// <summary>
/// One string for each character, made when first asked for and kept: the text of a glyph costs no allocation. Characters that only mean another
/// (Kangxi radicals, compatibility ideographs) give the one meant, so that folding costs nothing either.
/// </summary>
internal static class CharacterStrings
{
    private static readonly string?[]?[] Pages = new string?[256][];

    /// <summary>Only of the planes 2 and 3, where ideographs are: what is kept for ever has to be bounded.</summary>
    private static readonly ConcurrentDictionary<int, string> Ideographs = new();

    /// <summary>Null for what is no character by itself: NUL, half of a surrogate pair, U+FFFD to U+FFFF.</summary>
    public static string? Of(char c)
    {
        // Two threads may make the same string; either serves.
        var page = Pages[c >> 8] ??= new string?[256];
        return page[c & 0xFF] ??= Make(c);
    }

    /// <summary>The text of a code point; null as <see cref="Of(char)"/>, and beyond U+10FFFF.</summary>
    public static string? Of(int codePoint) =>
        codePoint is >= 0 and <= 0xFFFF ? Of((char)codePoint)
        : codePoint is >= 0x20000 and <= 0x3FFFF ? Ideographs.GetOrAdd(codePoint, static c => HanFolding.Fold(char.ConvertFromUtf32(c)))
        : codePoint is > 0xFFFF and <= 0x10FFFF ? char.ConvertFromUtf32(codePoint)
        : null;

    private static string? Make(char c) =>
        c == 0 || char.IsSurrogate(c) || c >= '\uFFFD' ? null : HanFolding.Fold(c.ToString());
}
