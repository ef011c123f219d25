using System.Globalization;
using System.Text;

namespace PerfEval.Ingest.Exports;

/// <summary>Columns that a text takes in a terminal: Chinese characters, full-width signs and pictures take two, marks on other characters none.</summary>
public static class DisplayWidth
{
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>As <see cref="Pad"/>; what is wider is cut, with … at its end.</summary>
    public static string Fit(string text, int width)
    {
        if (Of(text) <= width)
            return Pad(text, width);
        var (kept, used) = (new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += Of(rune);
            if (used > width - 1)
                break;
            kept.Append(rune.ToString());
        }

        return Pad(kept.Append('…').ToString(), width);
    }

    private static int Of(Rune rune) =>
        rune.Value < 0x300 ? 1
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune.Value) ? 2 : 1;

    private static bool IsWide(int c) =>
        c is (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3) or (>= 0xf900 and <= 0xfaff)
            or (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60) or (>= 0xffe0 and <= 0xffe6) or (>= 0x1f300 and <= 0x1f9ff) or (>= 0x20000 and <= 0x3fffd);
}
