namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>What a character is to line breaking and to blanks: Chinese text has none between words and breaks anywhere but at some signs.</summary>
internal static class Script
{
    /// <summary>Stands in its own em square: ideographs, Chinese punctuation, full-width forms.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
            or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6') or (>= '\uD840' and <= '\uDFFF')
            or (>= '\u2460' and <= '\u24FF') or '“' or '”' or '‘' or '’' or '…' or '—' or '·';

    public static bool IsHan(string text) => text.Length > 0 && IsHan(text[0]);

    /// <summary>Must not begin a line, and so takes the character before it along to the next.</summary>
    public static bool IsClosing(char c) => "，。．、；：？！）】》〉」』〕］｝”’%％‰,.;:?!)]}…—".Contains(c, StringComparison.Ordinal);

    /// <summary>Must not end a line.</summary>
    public static bool IsOpening(char c) => "（【《〈「『〔［｛“‘([{￥".Contains(c, StringComparison.Ordinal);

    /// <summary>Ends a sentence or a clause after which a writer begins anew.</summary>
    public static bool EndsSentence(char c) => "。；：？！;:?!".Contains(c, StringComparison.Ordinal);

    public static bool IsBlank(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                return false;
        }

        return true;
    }

    public static bool IsDigitLike(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '%';
}
