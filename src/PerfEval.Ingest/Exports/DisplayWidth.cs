using System.Text;

namespace PerfEval.Ingest.Exports;

/// <summary>Columns that a text takes in a terminal: Chinese characters and full-width signs take two.</summary>
public static class DisplayWidth
{
    public static int Of(string text) => text.EnumerateRunes().Sum(r => IsWide(r.Value) ? 2 : 1);

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>As <see cref="Pad"/>; what is wider is cut, with … at its end.</summary>
    public static string Fit(string text, int width)
    {
        if (Of(text) <= width)
            return Pad(text, width);
        var (kept, used) = (new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += IsWide(rune.Value) ? 2 : 1;
            if (used > width - 1)
                break;
            kept.Append(rune.ToString());
        }

        return Pad(kept.Append('…').ToString(), width);
    }

    private static bool IsWide(int c) =>
        c is (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3) or (>= 0xf900 and <= 0xfaff)
            or (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60) or (>= 0xffe0 and <= 0xffe6) or (>= 0x20000 and <= 0x3fffd);
}
