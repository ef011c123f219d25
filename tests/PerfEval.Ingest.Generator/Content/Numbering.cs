namespace PerfEval.Ingest.Generator.Content;

/// <summary>Counts numbered paragraphs as Word does: a level starts again under each higher one.</summary>
internal sealed class Numbering
{
    private const string Han = "零一二三四五六七八九十";
    private readonly int[] _counters = new int[5];

    /// <summary>The number to print before a paragraph of this level; empty for level 0.</summary>
    public string Next(int level)
    {
        if (level == 0)
            return "";
        _counters[level]++;
        Array.Clear(_counters, level + 1, _counters.Length - level - 1);
        var count = _counters[level];
        return level switch
        {
            1 => $"{InHan(count)}、",
            2 => $"（{InHan(count)}）",
            3 => FormattableString.Invariant($"{count}."),
            _ => FormattableString.Invariant($"（{count}）"),
        };
    }

    /// <summary>As Word counts in Chinese: 十九, 二十一, and from 一百 on digit by digit.</summary>
    private static string InHan(int count) => count switch
    {
        <= 10 => Han[count].ToString(),
        < 20 => $"十{Han[count - 10]}",
        < 100 => $"{Han[count / 10]}十{(count % 10 == 0 ? "" : Han[count % 10].ToString())}",
        _ => string.Concat(FormattableString.Invariant($"{count}").Select(digit => digit == '0' ? '〇' : Han[digit - '0'])),
    };
}
