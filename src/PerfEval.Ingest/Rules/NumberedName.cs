using System.Text.RegularExpressions;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules;

/// <summary>A name without what numbers or marks it in its form: 指标2：救助人次, ★救助人次, （1）救助人次, 3.救助人次, （三）救助情况.</summary>
public static partial class NumberedName
{
    /// <summary>Folded, to compare by; what is nothing but a number stays as it is.</summary>
    public static string Key(string name)
    {
        var key = TextNormalizer.Key(name);
        var bare = Leading().Replace(key, string.Empty, 1);
        return bare.Length == 0 ? key : bare;
    }

    [GeneratedRegex(@"^(?:[★※☆*●▲◆]|(?:三级|数量|质量|时效|成本|经济|社会|生态|效益|满意度)?指标\d*[:、.]|指标\d+(?=[^\d:、.])|\(\d+\)|\d{1,2}[.、](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Leading();
}
