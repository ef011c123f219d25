using System.Text;

namespace PerfEval.Ingest.Tests.Values;

/// <summary>Whole numbers below 10^12 written in characters, as a clerk writes them: 一百零三万五千, 壹佰零叁万伍仟.</summary>
internal static class ChineseNumber
{
    public const string Plain = "零一二三四五六七八九十百千";
    public const string Formal = "零壹贰叁肆伍陆柒捌玖拾佰仟";

    public static string Of(long number, string digits)
    {
        var text = new StringBuilder();
        var needsZero = false;
        foreach (var (place, word) in new[] { (100_000_000L, "亿"), (10_000L, "万"), (1L, "") })
        {
            var section = (int)(number / place % 10_000);
            if (section == 0)
            {
                needsZero |= text.Length > 0;
                continue;
            }

            if (text.Length > 0 && (needsZero || section < 1000))
                text.Append(digits[0]);
            Section(text, section, digits);
            text.Append(word);
            needsZero = section % 10 == 0;
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, int section, string digits)
    {
        var (started, zero) = (false, false);
        for (var (place, power) = (1000, 3); power >= 0; place /= 10, power--)
        {
            var digit = section / place % 10;
            if (digit == 0)
            {
                zero = started;
                continue;
            }

            if (zero)
                text.Append(digits[0]);
            text.Append(digits[digit]);
            if (power > 0)
                text.Append(digits[9 + power]);
            (started, zero) = (true, false);
        }
    }
}
