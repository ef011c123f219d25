using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>The number in front of a paragraph: its level, its value and where the text after it begins.</summary>
/// <param name="Level">1 一、 2 （一） 3 1. 4 （1） or ①.</param>
/// <param name="Value">Of level 3, where it tells whether a list goes on; 0 of the others.</param>
/// <param name="End">Where the text begins.</param>
/// <param name="IsLoose">1、, which some write where 一、 is meant.</param>
internal readonly partial record struct HeadingNumber(int Level, int Value, int End, bool IsLoose)
{
    [GeneratedRegex(@"^\s*(?:\[bookmark:[^\]]{0,60}\]\s*)?(?:(?<first>第?[一二三四五六七八九十]{1,3})\s*[、.](?!\d)|\((?<second>[一二三四五六七八九十]{1,3})\)\s*、?|(?<third>[0-9]{1,2})\s*(?<mark>[.、])(?!\d)|\(?[0-9]{1,2}\)\s*、?|[①-⑳])\s*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number { get; }

    /// <summary>The number of a folded paragraph, or null.</summary>
    public static HeadingNumber? Read(string text)
    {
        var match = Number.Match(text.Length > 200 ? text[..200] : text);
        if (!match.Success)
            return null;
        if (match.Groups["first"].Success)
            return new(1, 0, match.Length, false);
        if (match.Groups["second"].Success)
            return new(2, 0, match.Length, false);
        return match.Groups["third"] is { Success: true } third
            ? new(3, int.Parse(third.ValueSpan, CultureInfo.InvariantCulture), match.Length, match.Groups["mark"].Value == "、")
            : new(4, 0, match.Length, false);
    }
}
