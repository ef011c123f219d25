using System.Globalization;

namespace PerfEval.Pdf.Fonts.Encodings;

/// <summary>
/// Advance widths of the standard 14 fonts (ISO 32000-1, 9.6.2.2), for files that rely on the viewer's knowledge of them; also of
/// their usual aliases (Arial, Times New Roman, Courier New), and of any other Latin font that comes without widths.
/// </summary>
internal static class StandardWidths
{
    private static readonly Lazy<Dictionary<string, short[]>> Text = new(ReadText);
    private static readonly Lazy<short[][]> Symbols = new(ReadSymbols);

    private enum Family
    {
        None,
        Helvetica,
        Times,
        Courier,
        Symbol,
        ZapfDingbats,
    }

    /// <summary>Helvetica and Helvetica-Bold, and Times in its four styles.</summary>
    public const int TextColumns = 6;

    public static bool IsSymbol(string font) => FamilyOf(font) == Family.Symbol;

    public static bool IsZapfDingbats(string font) => FamilyOf(font) == Family.ZapfDingbats;

    /// <summary>In thousandths of an em; null where the font is none of the standard ones or has no such glyph.</summary>
    public static float? Find(string font, int code, string? glyphName)
    {
        var family = FamilyOf(font);
        switch (family)
        {
            case Family.Courier:
                return 600;
            case Family.Symbol or Family.ZapfDingbats:
                var width = Symbols.Value[family == Family.Symbol ? 0 : 1][code & 0xFF];
                return width > 0 ? width : null;
            case Family.Helvetica or Family.Times when glyphName is not null && Text.Value.TryGetValue(glyphName, out var widths):
                return widths[Column(family, font)];
            default:
                return null;
        }
    }

    /// <summary>In thousandths of an em; 0 for a glyph that these fonts do not have.</summary>
    /// <param name="glyphName">The glyph.</param>
    /// <param name="column">One of the <see cref="TextColumns"/> fonts.</param>
    public static float OfText(string glyphName, int column) => Text.Value.TryGetValue(glyphName, out var widths) ? widths[column] : 0;

    private static int Column(Family family, string font)
    {
        var bold = font.Contains("Bold", StringComparison.OrdinalIgnoreCase);
        if (family == Family.Helvetica)
            return bold ? 1 : 0;
        var italic = font.Contains("Italic", StringComparison.OrdinalIgnoreCase) || font.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
        return 2 + (bold ? 1 : 0) + (italic ? 2 : 0);
    }

    private static Family FamilyOf(string font)
    {
        if (font.StartsWith("Helvetica", StringComparison.Ordinal) || font.StartsWith("Arial", StringComparison.Ordinal))
            return font.Contains("Narrow", StringComparison.Ordinal) ? Family.None : Family.Helvetica;
        if (font.StartsWith("Times", StringComparison.Ordinal))
            return Family.Times;
        if (font.StartsWith("Courier", StringComparison.Ordinal))
            return Family.Courier;
        if (font is "Symbol" || font.StartsWith("Symbol,", StringComparison.Ordinal) || font is "SymbolMT")
            return Family.Symbol;
        return font is "ZapfDingbats" ? Family.ZapfDingbats : Family.None;
    }

    private static Dictionary<string, short[]> ReadText()
    {
        var result = new Dictionary<string, short[]>(StringComparer.Ordinal);
        foreach (var line in EncodingTables.Lines("StandardWidths").Skip(1))
        {
            var parts = line.Split(' ');
            result.Add(parts[0], Array.ConvertAll(parts[1..], Short));
        }

        return result;
    }

    private static short[][] ReadSymbols()
    {
        short[][] result = [new short[256], new short[256]];
        foreach (var line in EncodingTables.Lines("SymbolWidths"))
        {
            var parts = line.Split(' ');
            var code = int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            result[0][code] = Short(parts[1]);
            result[1][code] = Short(parts[2]);
        }

        return result;
    }

    private static short Short(string text) => short.Parse(text, CultureInfo.InvariantCulture);
}
