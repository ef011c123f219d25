namespace PerfEval.Pdf.Fonts;

/// <summary>
/// Ghostscript up to version 10 writes some ranges of a ToUnicode anew with the two bytes of a character added up: 4E01 becomes "O" and
/// 3000 to 3002 digits. What gives it away is that several glyphs of a whole em claim to be the same Latin letter.
/// </summary>
internal static class CutToUnicode
{
    /// <summary>From 4E, the high byte of the first ideographs, on.</summary>
    private const char FirstOfIdeographs = 'N';

    /// <summary>More than two bytes come to, by some.</summary>
    private const char Last = '\u0200';

    /// <summary>Signs that Chinese fonts do have a whole em wide.</summary>
    private const string WideSigns = "\u00A7\u00A8\u00B0\u00B1\u00B4\u00B7\u00D7\u00F7";

    private const float Em = 995;

    /// <summary>Letters that two glyphs or more claim; one may be chance.</summary>
    private const int Evidence = 2;

    private const int Codes = 0x10000;

    /// <param name="claimed">What the map says.</param>
    /// <param name="width">Of the glyph, in thousandths of an em.</param>
    public static bool IsSuspect(string claimed, float width) => width >= Em && claimed is [>= '!' and <= Last] && !WideSigns.Contains(claimed[0], StringComparison.Ordinal);

    /// <param name="toUnicode">The map.</param>
    /// <param name="width">By code, in thousandths of an em.</param>
    public static bool Is(ToUnicode toUnicode, Func<int, float> width)
    {
        var seen = new bool[Last + 1];
        var twice = 0;
        for (var code = 0; code < Codes && twice < Evidence; code++)
        {
            if (toUnicode.Lookup(code) is not { } claimed || claimed[0] < FirstOfIdeographs || !IsSuspect(claimed, width(code)))
                continue;
            twice += seen[claimed[0]] ? 1 : 0;
            seen[claimed[0]] = true;
        }

        return twice >= Evidence;
    }
}
