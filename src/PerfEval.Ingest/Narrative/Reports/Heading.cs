using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>The number in front of a paragraph: its level, its value and where the text after it begins.</summary>
/// <param name="Level">1 一、 2 （一） 3 1. 4 （1）.</param>
internal readonly partial record struct HeadingNumber(int Level, int Value, int End, bool IsLoose)
{
    private const string Numerals = "一二三四五六七八九十";

    [GeneratedRegex(@"^\s*(?:\[bookmark:[^\]]{0,60}\]\s*)?(?:(?<first>第?[一二三四五六七八九十]{1,3})\s*[、.](?!\d)|\((?<second>[一二三四五六七八九十]{1,3})\)\s*、?|(?<third>\d{1,2})\s*(?<mark>[.、])(?!\d)|\(?(?<fourth>\d{1,2})\)\s*、?|(?<circled>[①-⑳]))\s*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number { get; }

    /// <summary>The number of a folded paragraph, or null.</summary>
    public static HeadingNumber? Read(string text)
    {
        var match = Number.Match(text.Length > 200 ? text[..200] : text);
        if (!match.Success)
            return null;
        if (match.Groups["first"].Success)
            return new(1, Numeral(match.Groups["first"].Value.TrimStart('第')), match.Length, false);
        if (match.Groups["second"].Success)
            return new(2, Numeral(match.Groups["second"].Value), match.Length, false);
        if (match.Groups["third"].Success)
            return new(3, Digits(match.Groups["third"].Value), match.Length, match.Groups["mark"].Value == "、");
        return match.Groups["fourth"].Success
            ? new(4, Digits(match.Groups["fourth"].Value), match.Length, false)
            : new(4, match.Groups["circled"].Value[0] - '①' + 1, match.Length, false);
    }

    private static int Digits(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static int Numeral(string text)
    {
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return Numerals.IndexOf(text[0], StringComparison.Ordinal) + 1;
        var tens = ten == 0 ? 1 : Numerals.IndexOf(text[0], StringComparison.Ordinal) + 1;
        return (tens * 10) + (ten + 1 < text.Length ? Numerals.IndexOf(text[ten + 1], StringComparison.Ordinal) + 1 : 0);
    }
}
