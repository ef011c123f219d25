namespace PerfEval.Ingest.Values;

/// <summary>The foldings under which texts are compared. The text as written is kept beside every folded one.</summary>
public static class TextNormalizer
{
    /// <summary>For labels and names: full width folded to half width, all white space removed.</summary>
    public static string Key(string text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var changed = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                changed = true;
                continue;
            }

            var folded = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            changed |= folded != c;
            buffer[length++] = folded;
        }

        return changed ? new string(buffer[..length]) : text;
    }

    /// <summary>As written, with line breaks (and the blanks around them) removed and the ends trimmed: what the schema calls "as written".</summary>
    public static string WithoutLineBreaks(string text) => text.AsSpan().IndexOfAny("\n\r\v\f") < 0
        ? text.Trim()
        : string.Concat(text.Split(['\n', '\r', '\v', '\f'], StringSplitOptions.TrimEntries));
}
