namespace PerfEval.Ingest.Values;

/// <summary>The foldings under which texts are compared. The text as written is kept beside every folded one.</summary>
public static class TextNormalizer
{
    /// <summary>For labels and names: NFKC, all white space removed.</summary>
    public static string Key(string text)
    {
        var folded = string.Concat(text.Select(c => c switch
        {
            >= '\uFF01' and <= '\uFF5E' => ((char)(c - 0xFEE0)).ToString(),
            >= '⑴' and <= '⑼' => $"({(char)(c - '⑴' + '1')})",
            '㎡' => "m2",
            _ => c.ToString(),
        }));
        return string.Concat(folded.Where(c => !char.IsWhiteSpace(c)));
    }

    /// <summary>As written, with line breaks (and the blanks around them) removed and the ends trimmed: what the schema calls "as written".</summary>
    public static string WithoutLineBreaks(string text) =>
        string.Concat(text.Split(['\n', '\r', '\v', '\f'], StringSplitOptions.TrimEntries));
}
