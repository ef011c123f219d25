using System.Text;

namespace PerfEval.Ingest.Values.Folding;

/// <summary>The foldings under which texts are compared. The text as written is kept beside every folded one.</summary>
public static class TextNormalizer
{
    private static readonly char[] LineBreaks = ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

    /// <summary>
    /// For labels and names: as <see cref="CompatibilityKey"/>, and traditional characters in their simplified form without
    /// the readings in brackets behind them, and known slips of character recognition corrected.
    /// </summary>
    public static string Key(string text) => StandsForItself(text) ? TextCorrections.BuiltIn.Correct(text) : TextCorrections.BuiltIn.Correct(Folded(text, true));

    /// <summary>Compatibility forms folded (NFKC of single characters), all white space and invisible characters removed.</summary>
    public static string CompatibilityKey(string text) => StandsForItself(text) ? text : Folded(text, false);

    /// <summary>
    /// As written, with line breaks (and the blanks around them) removed and the ends trimmed: what the schema calls "as written".
    /// A blank stays where two numbers would run into one.
    /// </summary>
    public static string WithoutLineBreaks(string text) => text.AsSpan().IndexOfAny(LineBreaks) < 0
        ? text.Trim()
        : Joined(text.Split(LineBreaks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static string Joined(string[] lines)
    {
        var joined = new StringBuilder();
        foreach (var line in lines)
        {
            if (joined.Length > 0 && char.IsDigit(joined[^1]) && char.IsDigit(line[0]))
                joined.Append(' ');
            joined.Append(line);
        }

        return joined.ToString();
    }

    internal static bool IsLineBreak(char c) => LineBreaks.AsSpan().Contains(c);

    /// <summary>Zero-width and control characters that converters leave behind: they print nothing.</summary>
    internal static bool IsInvisible(char c) =>
        c is '\u00AD' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or '\uFEFF' || (char.IsControl(c) && !char.IsWhiteSpace(c));

    /// <summary>What follows shows in another order than it is written in: 2.99 behind a U+202E shows as 99.2, and neither can be taken for what is meant.</summary>
    internal static bool IsReordering(char c) => c is '\u202D' or '\u202E';

    /// <summary>The characters that nearly every cell is made of, and that folding leaves as they are: printed ASCII and simplified Chinese.</summary>
    internal static bool StandsForItself(char c) => c is > ' ' and < '\u007F' || (c is >= '\u3400' and <= '\uD7FF' && !SimplifiedForms.IsTraditional(c));

    private static string Folded(string text, bool simplified)
    {
        var key = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (simplified && SimplifiedForms.Reading(text, i) is var reading and > 0)
            {
                i += reading - 1;
                continue;
            }

            if (CompatibilityFolding.Of(text[i]) is { } folded)
            {
                foreach (var part in folded)
                    AppendVisible(key, part);
            }
            else
            {
                AppendVisible(key, simplified ? SimplifiedForms.Of(text[i]) : text[i]);
            }
        }

        return key.ToString();
    }

    internal static bool StandsForItself(string text)
    {
        foreach (var c in text)
        {
            if (!StandsForItself(c))
                return false;
        }

        return true;
    }

    private static void AppendVisible(StringBuilder key, char c)
    {
        if (!char.IsWhiteSpace(c) && !IsInvisible(c))
            key.Append(c);
    }
}
