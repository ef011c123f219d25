using System.Globalization;
using static PerfEval.Ingest.Values.TextScan;

namespace PerfEval.Ingest.Values.Figures;

/// <summary>A number in Arabic digits: 138050.24, 36,620, .5. Not its sign, not what it is multiplied by.</summary>
internal readonly record struct PrintedNumber(decimal Value, int Decimals);

/// <summary>Reads numbers in Arabic digits from a folded text, exactly as printed.</summary>
internal static class NumberReader
{
    /// <summary>More digits than a decimal holds would be rounded.</summary>
    private const int MostDigits = 28;

    /// <summary>The length of the digits at <paramref name="at"/>; <paramref name="number"/> is null where they are no number (0557, 1.2.3).</summary>
    public static int TryRead(string text, int at, out PrintedNumber? number)
    {
        number = null;
        var end = Whole(text, at);
        var whole = end - at;
        var decimals = 0;
        if (CharAt(text, end) == '.' && char.IsAsciiDigit(CharAt(text, end + 1)))
        {
            var fraction = end + 1;
            for (end = fraction; char.IsAsciiDigit(CharAt(text, end)); end++)
                decimals++;
        }

        if (whole + decimals == 0)
            return 0;
        var isVersion = CharAt(text, end) == '.' && char.IsAsciiDigit(CharAt(text, end + 1));
        var isCode = whole > 1 && text[at] == '0';
        if (whole + decimals > MostDigits || isVersion || isCode)
            return SkipDigits(text, end) - at;
        var digits = text.AsSpan(at, end - at);
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            number = new(value, decimals);
        return end - at;
    }

    /// <summary>Whether digits begin here, with or without a whole part.</summary>
    public static bool IsStart(string text, int at) =>
        char.IsAsciiDigit(CharAt(text, at)) || (CharAt(text, at) == '.' && char.IsAsciiDigit(CharAt(text, at + 1)) && !(char.IsAsciiLetterOrDigit(CharAt(text, at - 1)) || CharAt(text, at - 1) == '.'));

    /// <summary>A figure whose value is the printed number times <paramref name="scale"/>; null where a decimal cannot hold that exactly.</summary>
    public static Figure? Scaled(PrintedNumber number, decimal scale)
    {
        if (scale == 1m)
            return new(number.Value, number.Decimals);
        if (scale <= 0 || Math.Abs(number.Value) > decimal.MaxValue / Math.Max(scale, 1m) / 10m || (scale < 1m && number.Decimals > 20))
            return null;
        var value = number.Value * scale;
        return value / scale == number.Value ? new(Figure.WithoutTrailingZeros(value), number.Decimals, scale) : null;
    }

    /// <summary>Thousands are separated only by commas in groups of three: 36,620 is one number, 85,75 are two.</summary>
    private static int Whole(string text, int at)
    {
        var end = SkipDigits(text, at, points: false);
        if (end - at > 3 || end == at)
            return end;
        while (CharAt(text, end) == ',' && SkipDigits(text, end + 1, points: false) == end + 4)
            end += 4;
        return end;
    }

    private static int SkipDigits(string text, int at, bool points = true)
    {
        while (char.IsAsciiDigit(CharAt(text, at)) || (points && CharAt(text, at) == '.' && char.IsAsciiDigit(CharAt(text, at + 1))))
            at++;
        return at;
    }
}
