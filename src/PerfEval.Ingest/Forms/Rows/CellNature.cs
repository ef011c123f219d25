using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Rows;

/// <summary>What kind of thing a cell holds, told from its text alone; what lets a cell be matched with a column.</summary>
public enum CellNature
{
    Blank,

    /// <summary>—, /, 无: not applicable.</summary>
    Placeholder,

    /// <summary>Digits only: 20, 138050.24.</summary>
    Number,

    /// <summary>75.00%.</summary>
    Percent,

    /// <summary>A short figure with comparator, unit or range: ≥50人次, 6-9个月, 2023年12月底前.</summary>
    Value,

    /// <summary>A few words without a figure that carries the cell.</summary>
    Words,

    /// <summary>A sentence or more.</summary>
    Prose,
}

/// <summary>Tells a cell's nature.</summary>
public static class CellNatures
{
    private const int LongestValue = 24;
    private const int LongestWords = 40;
    private static readonly string[] Comparators = ["不低于", "不少于", "不超过", "不高于", "不大于", "不小于", "不多于", "大于", "小于", "高于", "低于", "超过", "至少", "至多", "最多", "最少"];

    public static CellNature Of(string text)
    {
        var key = TextNormalizer.Key(text);
        if (key.Length == 0)
            return CellNature.Blank;
        if (key is "-" or "—" or "－" or "/" or "无" or "--" or "——" or "\\" or "–" or "空")
            return CellNature.Placeholder;
        int digits = 0, words = 0;
        foreach (var c in key)
        {
            if (c is >= '0' and <= '9')
                digits++;
            else if (c is not ('.' or ',' or '-' or '+'))
                words++;
        }

        if (digits > 0 && words == 0)
            return key.Count(c => c == '.') > 1 || key.LastIndexOf('-') > 0 ? CellNature.Value : CellNature.Number;
        if (digits > 0 && words == 1 && key[^1] is '%' or '﹪' or '％' && key[0] is >= '0' and <= '9' or '-' or '+')
            return CellNature.Percent;
        if (digits > 0 && key.Length <= LongestValue && (IsComparator(key[0]) || key[0] is >= '0' and <= '9'))
            return CellNature.Value;
        if (key.Length <= LongestValue && key[0] is '<' or '>' or '=' or '≥' or '≤')
            return CellNature.Value;
        if (digits > 0 && key.Length <= LongestValue && (key.EndsWith("以上", StringComparison.Ordinal) || key.EndsWith("以内", StringComparison.Ordinal)
            || Array.Exists(Comparators, c => key.StartsWith(c, StringComparison.Ordinal))))
            return CellNature.Value;
        if (key.Length <= LongestValue && key.Contains("百分之", StringComparison.Ordinal))
            return CellNature.Value;
        return key.Length > LongestWords || key.Contains('。', StringComparison.Ordinal) || key.Contains(';', StringComparison.Ordinal) ? CellNature.Prose : CellNature.Words;
    }

    private static bool IsComparator(char c) => c is '≥' or '≤' or '⩾' or '⩽' or '﹥' or '﹤' or '>' or '<' or '=' or '≧' or '≦' or '＝' or '═' or '~' or '约' or '±';
}
