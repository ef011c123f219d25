using System.Collections;
using System.Text;

namespace PerfEval.Pdf.Fonts.Unicode.Plausibility;

/// <summary>
/// Which ideographs are common: the 3,755 of GB 2312 level 1 and the 5,401 of Big5 level 1, which were both chosen by frequency. Official and
/// news text, simplified or traditional, has fewer than one in twenty outside; a list of place or personal names up to four in ten.
/// </summary>
internal static class HanFrequency
{
    /// <summary>
    /// What the codes A0A1 to A0FE are in GBK, in order: a producer that sets the high bit of "blank, letter" makes these of ! to ~.
    /// Hardly two of them ever meet in a text.
    /// </summary>
    private static readonly Lazy<BitArray> WidenedAscii = new(() => Marked(936, 0xA0, 0xA0, 0xA1));

    private static readonly Lazy<BitArray> Common = new(() => Marked(936, 0xB0, 0xD7, 0xA1).Or(Marked(950, 0xA4, 0xC6, 0x40)));

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');

    public static bool IsCommon(char c) => Common.Value[c];

    public static bool IsWidenedAscii(char c) => WidenedAscii.Value[c];

    private static BitArray Marked(int codePage, int firstLead, int lastLead, int firstTrail)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var marked = new BitArray(65536);
        Span<char> text = stackalloc char[4];
        for (var lead = firstLead; lead <= lastLead; lead++)
        {
            for (var trail = firstTrail; trail <= 0xFE; trail++)
            {
                // C67E is the last ideograph of Big5 level 1.
                if (encoding.GetChars([(byte)lead, (byte)trail], text) == 1 && IsHan(text[0]) && !(codePage == 950 && lead == 0xC6 && trail > 0x7E))
                    marked[text[0]] = true;
            }
        }

        return marked;
    }
}
