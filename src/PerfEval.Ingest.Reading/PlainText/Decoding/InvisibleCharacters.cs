using System.Globalization;
using System.Text;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.PlainText.Decoding;

/// <summary>
/// Drops what no reader can see but what would make equal texts differ or show in another order: controls, zero-width
/// characters, bidirectional controls. Says so, and counts.
/// </summary>
internal static class InvisibleCharacters
{
    /// <summary>Above one control in ten characters the bytes were no text, whatever they decode to.</summary>
    public static bool IsText(string decoded) => decoded.Count(c => char.IsControl(c) && IsInvisible(c)) * 10L <= decoded.Length;

    public static string Drop(string text, List<Notice> notices)
    {
        var dropped = 0;
        var first = 0;
        var line = 1;
        StringBuilder? kept = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                line++;
            if (!IsInvisible(c))
            {
                kept?.Append(c);
                continue;
            }

            kept ??= new StringBuilder(text.Length).Append(text, 0, i);
            if (dropped++ == 0)
                first = line;
        }

        if (dropped > 0)
        {
            notices.Add(new(
                "invisible-characters",
                string.Create(CultureInfo.InvariantCulture, $"去掉了 {dropped} 个看不见的字符（控制符、零宽字符或文字方向符），最先出现在第 {first} 行。"),
                new Location { Line = first }));
        }

        return kept?.ToString() ?? text;
    }

    private static bool IsInvisible(char c) => c is
        < '\t' or (> '\r' and < ' ') or '\u007F' or (>= '\u0080' and <= '\u009F' and not '\u0085') or '\u00AD' or '\u061C' or '\u180E'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF'
        or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF';
}
