using System.Text;

namespace PerfEval.Pdf.Fonts.Unicode.Plausibility;

/// <summary>Text in Latin letters that is really the bytes of Chinese text, in GBK or UTF-8, each shown by itself.</summary>
internal static class MisreadBytes
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    /// <summary>Read as bytes, nearly all that is not ASCII makes ideographs, and nearly all of these are common.</summary>
    public static bool Is(string text)
    {
        var bytes = Windows1252.GetBytes(text);
        return IsMostlyCommonHan(Encoding.UTF8.GetString(bytes)) || IsMostlyCommonHan(Gbk.GetString(bytes));
    }

    private static bool IsMostlyCommonHan(string text)
    {
        var (common, other) = (0, 0);
        foreach (var c in text)
        {
            if (c <= '\u007F' || c is (>= '\u3000' and <= '\u303F') or (>= '\uFF01' and <= '\uFF5E'))
                continue;
            if (HanFrequency.IsHan(c) && HanFrequency.IsCommon(c))
                common++;
            else
                other++;
        }

        return common >= 10 && other * 4 <= common;
    }
}
