namespace PerfEval.Ingest.Values.Figures;

/// <summary>
/// Numbers in Chinese characters: 十二, 两百零五, 三点五, 二〇二三, 叁佰万. Vague ones (几十, 二三十, 数百) are no numbers.
/// </summary>
internal static class ChineseNumerals
{
    /// <summary>九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九: of what is longer no part is read for the whole.</summary>
    private const int Longest = 31;

    /// <summary>万万亿: no report has more, and a row of such words is no numeral.</summary>
    private const decimal Most = 10_000_000_000_000_000m;

    /// <summary>Reads the whole text; false for anything else than one exact numeral.</summary>
    public static bool TryParse(string text, out decimal value) =>
        TryRead(text, 0, out value, out _) is var length && length > 0 && length == text.Length;

    /// <summary>Reads the numeral that begins at <paramref name="at"/>, and returns its length, or 0 where none stands there.</summary>
    internal static int TryRead(string text, int at, out decimal value, out int decimals)
    {
        (value, decimals) = (0m, 0);
        var end = at;
        while (end < text.Length && end - at <= Longest && IsNumeral(text[end]))
            end++;
        var whole = text.AsSpan(at, end - at);
        if (whole.Length is 0 or > Longest || !(TryByPlaces(whole, out value) || TryByPosition(whole, out value)))
            return 0;
        if (end + 1 >= text.Length || text[end] != '点' || Digit(text[end + 1]) < 0)
            return end - at;
        var unit = 1m;
        for (end++; end < text.Length && decimals < 8 && Digit(text[end]) >= 0; end++, decimals++)
        {
            unit /= 10m;
            value += unit * Digit(text[end]);
        }

        return end - at;
    }

    /// <summary>The numeral that begins at <paramref name="at"/> as it is printed: 一百二十三万 is 123 in units of 10000, with that precision.</summary>
    internal static int TryReadPrinted(string text, int at, out PrintedNumber number, out decimal scale)
    {
        var length = TryRead(text, at, out var value, out var decimals);
        scale = length > 1 && Place(text[at + length - 1]) is >= 10000 and var place ? place : 1m;
        number = new(value / scale, decimals);
        return length;
    }

    internal static bool IsNumeral(char c) => Digit(c) >= 0 || Place(c) > 0;

    private static bool TryByPlaces(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0m;
        var (section, digit, last, group) = (0m, -1, 0m, 0m);
        foreach (var c in text)
        {
            if (Digit(c) is >= 0 and var d)
            {
                if (digit > 0)
                    return false;
                digit = d;
                continue;
            }

            var place = Place(c);
            if (place < 10000)
            {
                if (digit <= 0 && !(place == 10 && section == 0 && value == 0 && digit < 0))
                    return false;
                if (last != 0 && last < 10000 && place >= last)
                    return false;
                section += (digit <= 0 ? 1 : digit) * place;
            }
            else
            {
                var whole = section + Math.Max(digit, 0);
                if (whole == 0 && value == 0)
                    return false;
                if (whole == 0)
                    value *= place;
                else
                    value = group > 0 && place > group ? (value + whole) * place : value + (whole * place);
                (section, group) = (0, place);
                if (value > Most)
                    return false;
            }

            (digit, last) = (-1, place);
        }

        // 一万五 means 15000 and 一百五 150: a digit that ends the numeral right after a place is short for the next place down.
        if (digit > 0)
        {
            var isShort = last >= 100 && !text.ContainsAny('零', '〇');
            section += digit * (isShort ? last / 10m : 1m);
        }

        value += section;
        return digit >= 0 || last > 0;
    }

    /// <summary>二〇二三: digits one after the other, as years are written. Two or three of them (二三, 三五) are vague.</summary>
    private static bool TryByPosition(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0m;
        if (text.Length != 4)
            return false;
        foreach (var c in text)
        {
            if (Digit(c) < 0)
                return false;
            value = (value * 10m) + Digit(c);
        }

        return true;
    }

    private static int Digit(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' or '兩' or '貳' => 2,
        '三' or '叁' or '參' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    private static int Place(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => 10000,
        '亿' or '億' => 100000000,
        _ => 0,
    };
}
