using System.Globalization;
using System.Text;

namespace PerfEval.Pdf.Fonts.Unicode;

/// <summary>
/// Radicals (U+2E80–2FDF) and compatibility ideographs (U+F900–FAFF, U+2F800–2FA1F) become the unified ideograph meant: fonts whose glyph
/// serves both often name the wrong one. Nothing else is normalised; full-width forms stay what they are.
/// </summary>
internal static class HanFolding
{
    private static readonly Lazy<Dictionary<int, string>> Table = new(ReadTable);

    /// <summary>The same instance where nothing changes.</summary>
    public static string Fold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsCandidate(text[i]))
                return FoldFrom(text, i);
        }

        return text;
    }

    /// <summary>D87E is the high surrogate of U+2F800 and those after it.</summary>
    private static bool IsCandidate(char c) =>
        c is (>= '\u2E80' and <= '\u2FDF') or (>= '\uF900' and <= '\uFAFF') or '\uD87E';

    private static string FoldFrom(string text, int start)
    {
        var folded = new StringBuilder(text, 0, start, text.Length + 4);
        for (var i = start; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var codePoint = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            if (Table.Value.TryGetValue(codePoint, out var meant))
                folded.Append(meant);
            else
                folded.Append(text, i, isPair ? 2 : 1);
            if (isPair)
                i++;
        }

        return folded.Length == text.Length && folded.Equals(text) ? text : folded.ToString();
    }

    private static Dictionary<int, string> ReadTable()
    {
        var table = new Dictionary<int, string>(1400);
        foreach (var line in DataFile.Lines("han-folding.txt"))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            table[HexNumber(line.AsSpan(0, blank))] = char.ConvertFromUtf32(HexNumber(line.AsSpan(blank + 1)));
        }

        return table;
    }

    private static int HexNumber(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
