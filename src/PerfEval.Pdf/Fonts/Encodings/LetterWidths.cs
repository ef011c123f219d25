using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.Encodings;

/// <summary>
/// Whether the codes of a font that says nothing of them are the characters of ASCII: whether its widths go with those of Helvetica or
/// Times, letter by letter. In the Latin fonts of 290 files the widths differ by 7% as a median and hardly ever by more than 12; with the
/// same widths in another order, which is what codes given out by order of use come to, by 20% and more.
/// </summary>
internal static class LetterWidths
{
    /// <summary>How many codes the widths are asked of.</summary>
    public const int Codes = 0x7F;

    private const int First = 0x21;

    /// <summary>Fewer say nothing; as long as there are fewer than <see cref="Many"/>, most of them digits of one width, the fit has to be closer.</summary>
    private const int Few = 4;

    private const int Many = 8;
    private const double MaxDeviation = 0.125;
    private const double MaxDeviationOfFew = 0.08;

    /// <summary>Width of every letter in a typewriter font, in thousandths of an em: Courier has 600, the Latin half of a Chinese font 500.</summary>
    private const float TypewriterMin = 450;

    private const float TypewriterMax = 650;
    private const float TypewriterTolerance = 2;

    /// <param name="widths">By ASCII code, in thousandths of an em; 0 where the code is not used.</param>
    /// <param name="allowTypewriter">Whether letters of one width count, which leave only the gaps between the codes as evidence.</param>
    public static bool Fit(ReadOnlySpan<float> widths, bool allowTypewriter)
    {
        widths = widths[..Math.Min(widths.Length, Codes)];
        Span<double> deviations = stackalloc double[StandardWidths.TextColumns];
        var count = 0;
        for (var column = 0; column < deviations.Length; column++)
            deviations[column] = Deviation(widths, column, out count);
        if (count < Few)
            return false;
        if (IsUniform(widths, out var isTypewriter))
            return allowTypewriter && isTypewriter;
        return Min(deviations) <= (count < Many ? MaxDeviationOfFew : MaxDeviation);
    }

    /// <summary>What a code of such a font means; null beyond ASCII, which no width has vouched for.</summary>
    public static string? TextOf(int code) => code is >= 0x20 and < Codes ? CharacterStrings.Of((char)code) : null;

    /// <summary>Of the widths from those of the letters, brought to the same sum; as a share of that sum.</summary>
    private static double Deviation(ReadOnlySpan<float> widths, int column, out int count)
    {
        count = 0;
        var (own, letters) = (0.0, 0.0);
        for (var code = First; code < widths.Length; code++)
        {
            if (widths[code] <= 0)
                continue;
            count++;
            own += widths[code];
            letters += Letter(code, column);
        }

        if (letters <= 0)
            return double.PositiveInfinity;
        var scale = own / letters;
        var sum = 0.0;
        for (var code = First; code < widths.Length; code++)
        {
            if (widths[code] > 0)
                sum += Math.Abs(widths[code] - (scale * Letter(code, column)));
        }

        return sum / own;
    }

    /// <summary>
    /// All of one width, as ideographs are: then only the width, and that the codes are digits or not in a row, tell them from codes given
    /// out by order of use.
    /// </summary>
    private static bool IsUniform(ReadOnlySpan<float> widths, out bool isTypewriter)
    {
        isTypewriter = false;
        var (width, first, last, count) = (0f, 0, 0, 0);
        for (var code = First; code < widths.Length; code++)
        {
            if (widths[code] <= 0)
                continue;
            if (count == 0)
                (width, first) = (widths[code], code);
            if (Math.Abs(widths[code] - width) > TypewriterTolerance)
                return false;
            last = code;
            count++;
        }

        isTypewriter = width is >= TypewriterMin and <= TypewriterMax && (last - first + 1 > count || (first >= '0' && last <= '9'));
        return true;
    }

    private static double Letter(int code, int column) => StandardWidths.OfText(EncodingTables.WinAnsi[code]!, column);

    private static double Min(ReadOnlySpan<double> values)
    {
        var least = double.PositiveInfinity;
        foreach (var value in values)
            least = Math.Min(least, value);
        return least;
    }
}
