using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Exports;

/// <summary>Text of strangers in a CSV file, which a spreadsheet would otherwise take for a formula.</summary>
public static partial class SpreadsheetText
{
    /// <summary>
    /// The text with an apostrophe in front where it begins like a formula; -5, +3.2% and a lone hyphen are none. Control characters
    /// and half pairs become U+FFFD.
    /// </summary>
    public static string Neutralised(string text)
    {
        var safe = SafeText.ForUnicode(text);
        return SafeText.WithoutControls(StartsFormula().IsMatch(safe) && !PlainNumber().IsMatch(safe) ? "'" + safe : safe);
    }

    /// <summary>Full-width signs count: spreadsheets in a Chinese or Japanese locale take them for the plain ones.</summary>
    [GeneratedRegex(@"^\s*[=+\-@＝＋－＠|]|^[\t\r]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StartsFormula();

    [GeneratedRegex(@"^\s*[+\-]?[0-9][0-9,]*(\.[0-9]+)?%?\s*$|^\s*-\s*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PlainNumber();
}
