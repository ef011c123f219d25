using System.Collections.Frozen;
using System.Globalization;

namespace PerfEval.Ingest.Reading.Docx.Text;

/// <summary>
/// Characters of fonts whose codes are no Unicode: a tick set in Wingdings is stored as a letter or as a private-use
/// code. The tables hold what forms use: boxes, ticks, bullets, circled figures, comparison signs.
/// </summary>
internal static class SymbolFonts
{
    private const char Unknown = '\uFFFD';

    /// <summary>The Symbol font from 0x20 on (Adobe's Symbol encoding).</summary>
    private const string Symbol =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\uFFFD"
        + "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
        + "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
        + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    private static readonly FrozenDictionary<string, FrozenDictionary<int, char>> Dingbats =
        new Dictionary<string, FrozenDictionary<int, char>>(StringComparer.OrdinalIgnoreCase)
        {
            ["Wingdings"] = Table("6C●6D❍6E■6F☐71☐72☐75◆76❖80⓪81①82②83③84④85⑤86⑥87⑦88⑧89⑨8A⑩8B⓿8C❶8D❷8E❸8F❹90❺91❻92❼93❽94❾95❿9E·9F•A1○A4◉A5◎A7▪A8☐AB★D8➢DF←E0→E8➔FB×FC√FD☒FE☑"),
            ["Wingdings 2"] = Table("4F×50√51☒52☑53☒54☒69⓪6A①6B②6C③6D④6E⑤6F⑥70⑦71⑧72⑨73⑩97●A3☐"),
            ["Wingdings 3"] = Table("7D▶7E◀"),
            ["Webdings"] = Table("61√63☐67■6E●72×"),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Asked for every run of a file, and no for nearly all of them: the first letter decides most.</summary>
    public static bool Contains(string font) =>
        font is ['W' or 'w' or 'S' or 's', ..] && (Dingbats.ContainsKey(font) || string.Equals(font, nameof(Symbol), StringComparison.OrdinalIgnoreCase));

    public static bool IsPrivateUse(int code) => code is >= 0xF000 and <= 0xF0FF;

    /// <summary>
    /// The Unicode character for a code of a font. Codes come plain (<c>FE</c>) or in the private use area (<c>F0FE</c>);
    /// anything above is Unicode already. False, and U+FFFD, where the meaning is not known.
    /// </summary>
    public static bool TryMap(string font, int code, out char character)
    {
        character = Unknown;
        if (code > 0xFF && !IsPrivateUse(code))
        {
            if (code > char.MaxValue || char.IsSurrogate((char)code))
                return false;
            character = (char)code;
            return true;
        }

        var low = code & 0xFF;
        if (low == ' ')
            character = ' ';
        else if (Dingbats.TryGetValue(font, out var table))
            character = table.GetValueOrDefault(low, Unknown);
        else if (string.Equals(font, nameof(Symbol), StringComparison.OrdinalIgnoreCase))
            character = low >= 0x20 && low - 0x20 < Symbol.Length ? Symbol[low - 0x20] : Unknown;
        else if (code is >= 0x20 and <= 0xFF)
            character = (char)code;
        return character != Unknown;
    }

    private static FrozenDictionary<int, char> Table(string pairs) =>
        pairs.Chunk(3).ToFrozenDictionary(p => int.Parse(p.AsSpan(0, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), p => p[2]);
}
