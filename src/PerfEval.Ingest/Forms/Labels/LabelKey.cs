using System.Text.RegularExpressions;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Labels;

/// <summary>The folding under which labels are compared; schemas/labels.yaml says what it drops.</summary>
internal static partial class LabelKey
{
    public static string Of(string text)
    {
        var key = TextNormalizer.Key(text).TrimStart('※', '★', '*', '☆', '●').TrimEnd(':', ';', ',', '。', '、');
        if (key.StartsWith("其中", StringComparison.Ordinal) && key.Length > 2)
            key = key[2..].TrimStart(':', '、', ',');
        if (key.EndsWith('分') && PointsBehind().Match(key) is { Success: true } points)
            key = key[..points.Index];
        return key.Contains('(', StringComparison.Ordinal) && key.Length <= LabelSet.LongestKey ? Decoration().Replace(key, string.Empty).TrimEnd(':') : key;
    }

    /// <summary>产出指标50分.</summary>
    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs}{2})\d{1,3}(?:\.\d)?分$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PointsBehind();

    [GeneratedRegex(@"\((?:[A-Za-z](?:[/÷][A-Za-z])?(?:[×xX*＊]100%?)?|[A-Za-z]=.{1,20}|(?:金额)?(?:单位[::]?)?[万亿百千]?元|%|％|百分比|分|(?:满分)?\d+(?:\.\d+)?分?|盖章|公章|签章|签字|及代码|代码|必填|全称|(?:全年)?执行数?[/÷](?:全年)?预算数?.{0,6})\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Decoration();
}
