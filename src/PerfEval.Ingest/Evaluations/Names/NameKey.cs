using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>A name without what units write around it: numbering, stars, years, a threshold, quotation marks; its unit apart.</summary>
/// <param name="Text">What names are compared by.</param>
/// <param name="Unit">The unit in brackets at the end: 参保人数（万人） → 人; null where there is none.</param>
internal readonly partial record struct NameKey(string Text, string? Unit)
{
    /// <summary>Characters of a name that are looked at; no name of an indicator is as long.</summary>
    public const int Longest = 200;

    public static NameKey Of(string name)
    {
        var key = TextNormalizer.Key(name.Length > Longest ? name[..Longest] : name);
        key = Dropped(key);
        key = Leading().Replace(key, string.Empty, 1);
        string? unit = null;
        if (key.IndexOf('(', StringComparison.Ordinal) >= 0)
        {
            var match = Bracketed().Match(key);
            if (match.Success)
            {
                unit = match.Groups["unit"] is { Success: true, Value: var written } ? written : null;
                if (match.Index > 0)
                    key = key.Remove(match.Index, match.Length);
            }
        }

        var threshold = Threshold().Match(key);
        if (threshold.Success && threshold.Index > 0)
            key = key[..threshold.Index];
        if (key.EndsWith("率控制", StringComparison.Ordinal) || key.EndsWith("率控制在", StringComparison.Ordinal))
            key = key[..(key.LastIndexOf('率') + 1)];
        return new(key.Length == 0 ? TextNormalizer.Key(name) : key, unit);
    }

    /// <summary>Quotation marks come and go; they tell nothing apart.</summary>
    private static string Dropped(string key)
    {
        if (key.AsSpan().IndexOfAny("“”\"'‘’《》") < 0)
            return key;
        var kept = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if ("“”\"'‘’《》".IndexOf(c, StringComparison.Ordinal) < 0)
                kept.Append(c);
        }

        return kept.ToString();
    }

    [GeneratedRegex(@"^(?:[★※☆*●▲◆]|(?:数量|质量|时效|成本|经济|社会|生态|效益|满意度)?指标\d*[:、.]|指标\d+|\(\d+\)|\d{1,2}[.、](?!\d)|[①-⑳]|(?:20\d\d)年度?|全年(?!毛)|本年度|年度(?=[补发完])|全[县市区省州旗盟](?=.{4}))+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\((?:单位:)?(?:[≥≤>=<]*\**|万|亿|1/10万|/10万)?(?<unit>%|百分比|‰|人次|人|户|次|批次|场|期|个|家|件|台|套|台/套|台套|辆|座|处|所|张|册|篇|份|盏|枚|条|项|亩|平方米|平方公里|m2|m²|㎡|公里|km|km²|km2|米|元|元/.{1,5}|月|天|年|小时|分钟|吨|具|头|只|尾|卷|起|批|微克/立方米|册次|月底前)?\)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?:(?:[≥≤≧≦><=]+|不低于|不少于|不高于|不超过(?=\d)).*|(?:稳定在|控制在|保持在|维持在|达到?|提高到)\d.*|(?<=.{4}[率准例重度])\d[\d.]*(?:%|‰|元)[^,，、]{0,6})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Threshold();
}
