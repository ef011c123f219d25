using System.Text.RegularExpressions;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Cli.Gold;

/// <summary>
/// Under which foldings gold and reading are the same. Kept apart from the data that the reading itself uses: what is
/// judged must not move its judge.
/// </summary>
internal static partial class GoldText
{
    private static readonly Dictionary<string, string> UnitSynonyms = new(StringComparer.Ordinal)
    {
        ["个月"] = "月",
        ["名"] = "人",
        ["m2"] = "平方米",
        ["平米"] = "平方米",
        ["百分比"] = "%",
        ["公里"] = "千米",
        ["km"] = "千米",
        ["公斤"] = "千克",
        ["kg"] = "千克",
        ["日"] = "天",
        ["人民币元"] = "元",
    };

    /// <summary>NFKC without white space.</summary>
    public static string Text(string text) => TextNormalizer.CompatibilityKey(SafeForm(text));

    /// <summary>As <see cref="Text"/>, without 指标1: ★ (1) and the like in front.</summary>
    public static string Name(string name)
    {
        var folded = Text(Circled().Replace(SafeForm(name), ""));
        var bare = NamePrefix().Replace(folded, "");
        return bare.Length == 0 ? folded : bare;
    }

    public static string Unit(string unit)
    {
        var folded = Text(unit);
        return UnitSynonyms.GetValueOrDefault(folded, folded);
    }

    /// <summary>A lone surrogate cannot be normalised.</summary>
    private static string SafeForm(string text) => Exports.SafeText.ForUnicode(text);

    /// <summary>①: NFKC makes a bare digit of it, which could not be told from the name's own.</summary>
    [GeneratedRegex("^\\s*[\u2460-\u2473]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Circled();

    [GeneratedRegex(@"^(指标[0-9一二三四五六七八九十]+[:、.]?|[★☆※*●▲◆■]|\([0-9一二三四五六七八九十]+\)|[0-9]{1,2}(、|\)|\.(?![0-9])))+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamePrefix();
}
