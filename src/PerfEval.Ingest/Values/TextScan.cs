namespace PerfEval.Ingest.Values;

/// <summary>The small scans of a folded text that the readers of figures, units and dates share.</summary>
internal static class TextScan
{
    public static char CharAt(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    /// <summary>The value of at most <paramref name="most"/> digits.</summary>
    public static int Digits(string text, int at, int most, out int end)
    {
        var value = 0;
        for (end = at; end < text.Length && end - at < most && char.IsAsciiDigit(text[end]); end++)
            value = (value * 10) + (text[end] - '0');
        return value;
    }

    /// <summary>The length of the dash or 至 between two dates or figures, or 0.</summary>
    public static int Dash(string text, int at)
    {
        var length = CharAt(text, at) is '-' or '—' or '~' or '至' or '到' ? 1 : 0;
        while (length is > 0 and < 4 && CharAt(text, at + length) is '-' or '—' or '~')
            length++;
        return length;
    }

    /// <summary>
    /// Where the first closing bracket stands, at most <paramref name="most"/> characters behind the one that opens, or -1. No further: a
    /// text of open brackets alone would be searched to its end for each of them.
    /// </summary>
    public static int ClosingBracket(string text, int open, int most) => text.IndexOf(')', open, Math.Min(most + 1, text.Length - open));
}
