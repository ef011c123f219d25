using System.Globalization;
using System.Text;

namespace PerfEval.Ingest.Exports;

/// <summary>Text of documents and names of files, made harmless for where it is shown. Both come from strangers.</summary>
public static class SafeText
{
    /// <summary>
    /// For a terminal, one line: control characters, bidirectional overrides, line separators and lone surrogates
    /// are written as <c>\u001b</c>, so that no escape sequence takes effect and nothing can pose as another line.
    /// </summary>
    public static string ForTerminal(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                safe.Append(text[i]).Append(text[++i]);
            else if (IsUnsafe(text[i]))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else
                safe.Append(text[i]);
        }

        return safe.ToString();
    }

    /// <summary>
    /// For HTML and CSV, where control characters are illegal and an escape sequence would take effect in a terminal: they become
    /// U+FFFD, as do lone surrogates. Line feeds and tabs stay.
    /// </summary>
    public static string WithoutControls(string text) =>
        string.Concat(ForUnicode(text).Select(c => char.IsControl(c) && c is not '\n' and not '\t' ? '\uFFFD' : c));

    /// <summary>For JSON and other Unicode files: lone surrogates, which UTF-8 cannot hold, become U+FFFD.</summary>
    public static string ForUnicode(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append(rune.ToString());
        return safe.ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\u200e' or '\u200f' or '\u061c'
            or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
