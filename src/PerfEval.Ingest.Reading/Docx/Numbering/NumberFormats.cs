using System.Globalization;
using System.Text;

namespace PerfEval.Ingest.Reading.Docx.Numbering;

/// <summary>
/// A number in the formats of <c>w:numFmt</c> (ECMA-376 part 1, 17.18.59) that Chinese documents use. A format that is not known,
/// or that has no sign for a number (㉑ ends at 50), is written in decimal figures.
/// </summary>
internal static class NumberFormats
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const int LastLetterRound = 30;

    public static string Write(string format, int number) => format switch
    {
        "none" => "",
        "decimalZero" => number is >= 0 and < 10 ? "0" + Decimal(number) : Decimal(number),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
        "decimalEnclosedFullstop" => number is >= 1 and <= 20 ? Sign('⒈', number) : Decimal(number) + ".",
        "decimalEnclosedParen" => number is >= 1 and <= 20 ? Sign('⑴', number) : $"({Decimal(number)})",
        "ideographEnclosedCircle" => number is >= 1 and <= 10 ? Sign('㊀', number) : Decimal(number),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)),
        "ideographTraditional" => OneOf("甲乙丙丁戊己庚辛壬癸", number),
        "ideographZodiac" => OneOf("子丑寅卯辰巳午未申酉戌亥", number),
        _ => Chinese(format, number) ?? Decimal(number),
    };

    /// <summary>Null for another format, and for a number that it does not write.</summary>
    private static string? Chinese(string format, int number) => number is < 0 or > 99_999_999 ? null : format switch
    {
        "chineseCounting" or "taiwaneseCounting" => number < 100 ? Counting(number, ChineseDigits, "十百千万", bareTen: true) : Digits(number),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => Counting(number, "零一二三四五六七八九", "十百千万", bareTen: true),
        "japaneseCounting" => Japanese(number),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counting(number, LegalDigits, "拾佰仟万", bareTen: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Digits(number),
        _ => null,
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Digits(int number) => string.Concat(Decimal(number).Select(d => ChineseDigits[d - '0']));

    private static string Sign(char first, int number) => ((char)(first + number - 1)).ToString();

    private static string OneOf(string signs, int number) =>
        number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Decimal(number);

    private static string Circled(int number) => number switch
    {
        0 => "⓪",
        >= 1 and <= 20 => Sign('①', number),
        >= 21 and <= 35 => Sign('㉑', number - 20),
        >= 36 and <= 50 => Sign('㊱', number - 35),
        _ => Decimal(number),
    };

    /// <summary>Word goes on after Z with AA, BB, CC.</summary>
    private static string Letters(int number, char first) =>
        number is >= 1 and <= 26 * LastLetterRound ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Decimal(number);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Decimal(number);
        (int Value, string Sign)[] signs =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
                text.Append(sign);
        }

        return text.ToString();
    }

    /// <summary>一百零五, 二十, 十一: digits with units, gaps as one zero. <paramref name="bareTen"/>: 十一 and not 一十一.</summary>
    private static string Counting(int number, string digits, string units, bool bareTen)
    {
        if (number == 0)
            return digits[..1];
        var text = new StringBuilder();
        if (number >= 10_000)
            text.Append(Counting(number / 10_000, digits, units, bareTen)).Append(units[3]);

        var rest = number % 10_000;
        var gap = text.Length > 0 && rest is > 0 and < 1000;
        for (var (power, unit) = (1000, 2); power > 0; power /= 10, unit--)
        {
            var digit = rest / power % 10;
            if (digit == 0)
            {
                gap |= text.Length > 0 && rest % power > 0;
                continue;
            }

            if (gap)
                text.Append(digits[0]);
            gap = false;
            if (!(bareTen && power == 10 && digit == 1 && text.Length == 0))
                text.Append(digits[digit]);
            if (unit >= 0)
                text.Append(units[unit]);
        }

        return text.ToString();
    }

    /// <summary>The Japanese way drops the zeros and the one before 百 and 千.</summary>
    private static string Japanese(int number)
    {
        if (number is 0 or > 9999)
            return Digits(number);
        var text = new StringBuilder();
        for (var (power, unit) = (1000, 2); power > 0; power /= 10, unit--)
        {
            var digit = number / power % 10;
            if (digit > 1 || (digit == 1 && power == 1))
                text.Append(ChineseDigits[digit]);
            if (digit > 0 && unit >= 0)
                text.Append("十百千"[unit]);
        }

        return text.ToString();
    }
}
