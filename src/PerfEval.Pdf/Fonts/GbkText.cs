using System.Text;
using PerfEval.Pdf.Fonts.Unicode.Plausibility;

namespace PerfEval.Pdf.Fonts;

/// <summary>Whether bytes of a string that says to be Latin are GBK.</summary>
internal static class GbkText
{
    /// <summary>Bytes looked at: what follows says no more.</summary>
    private const int MaxLength = 64;

    /// <summary>Throws for nothing: Latin strings come through here by the thousand.</summary>
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(
        936, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>
    /// All bytes to the end pair up as GBK, and half of the pairs at least are common ideographs or Chinese punctuation. Of the rest, pairs of
    /// two high bytes count as well: accented letters hardly ever stand together, but before another letter they make rare ideographs.
    /// </summary>
    public static bool Starts(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[4];
        var (pairs, likely) = (0, 0);
        for (var at = 0; at < Math.Min(bytes.Length, MaxLength);)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }

            if (at + 1 >= bytes.Length || Gbk.GetChars(bytes.Slice(at, 2), text) != 1 || text[0] == '\uFFFD')
                return false;
            var character = text[0];
            pairs++;
            if (HanFrequency.IsHan(character) ? HanFrequency.IsCommon(character) || bytes[at + 1] >= 0xA1 : IsPunctuation(character))
                likely++;
            at += 2;
        }

        return pairs > 0 && likely * 2 >= pairs;
    }

    private static bool IsPunctuation(char c) =>
        c is (>= '\u3000' and <= '\u303F') or (>= '\uFF01' and <= '\uFFE5') or '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026' or '\u00B7'
            or (>= '\u2460' and <= '\u2473') or (>= '\u2160' and <= '\u2169');
}
