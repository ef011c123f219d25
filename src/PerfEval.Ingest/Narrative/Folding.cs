using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Narrative;

/// <summary>
/// Folds a text character by character, so that offsets in the folded text are offsets in the text as written: what the
/// foldings of <see cref="TextNormalizer"/> and <see cref="FoldedText"/>, which drop blanks, do not keep.
/// </summary>
internal static class Folding
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>
    /// Full-width letters, digits and signs become half-width (but the comma ， stays: it never divides thousands), 二〇二三年
    /// becomes 2023年, other blanks become a blank.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = text.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(folded[i]);
        for (var i = 0; i + 4 < folded.Length; i++)
        {
            if (folded[i] == '二' && folded[i + 4] == '年')
                FoldYear(folded.AsSpan(i, 4));
        }

        return new(folded);
    }

    /// <summary>Without any white space, and without the marker that converters leave of a Word bookmark.</summary>
    public static string Compact(string text)
    {
        // The colon in it may have ended a clause: then its rest stands here alone.
        if ((text.StartsWith("[bookmark:", StringComparison.Ordinal) || text.AsSpan().TrimStart().StartsWith("_GoBack]", StringComparison.Ordinal)) && text.IndexOf(']', StringComparison.Ordinal) is > 0 and var end)
            text = text[(end + 1)..];
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    private static char Fold(char c) => c switch
    {
        '，' => c,
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '　' or '\u00A0' or '\t' => ' ',
        '﹪' => '%',
        '≧' or '⩾' => '≥',
        '≦' or '⩽' => '≤',
        '﹥' => '>',
        '﹤' => '<',
        '═' => '=',
        '﹝' => '〔',
        '﹞' => '〕',
        _ => c,
    };

    private static void FoldYear(Span<char> year)
    {
        Span<char> digits = stackalloc char[4];
        for (var i = 0; i < 4; i++)
        {
            var c = year[i] is '○' or '零' or 'O' or '0' ? '〇' : year[i];
            var digit = ChineseDigits.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                return;
            digits[i] = (char)('0' + digit);
        }

        digits.CopyTo(year);
    }
}
