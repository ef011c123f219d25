using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Forms.Labels;

/// <summary>
/// Labels and values that follow one another on a line: 填报单位：某某局 填报日期：2024年3月1日 联系人：张三. A value ends
/// where the next label begins; who has to sign is a label too, known or not.
/// </summary>
internal static partial class LabelRun
{
    private const int LongestLabel = 20;
    private const int ShortestGluedLabel = 3;

    public static void Read(string piece, LabelCatalog labels, List<(string Field, string Label, string Value)> found)
    {
        var colon = piece.AsSpan().IndexOfAny(':', '：');
        if (colon is <= 0 or > LongestLabel || labels.Field(piece[..colon]) is not { } field)
            return;
        var label = piece[..colon].Trim();
        while (field is not null)
        {
            var start = colon + 1;
            (colon, var next) = (-1, null as string);
            var end = piece.Length;
            for (var i = start; i < piece.Length; i++)
            {
                if (piece[i] is ':' or '：' && LabelStart(piece, start, i, labels) is >= 0 and var at)
                {
                    (end, colon, next) = (at, i, piece[at..i]);
                    break;
                }
            }

            found.Add((field, label, piece[start..end].Trim()));

            // A signature of unknown name ends the value before it and holds nothing that is read.
            (field, label) = next is null ? (null, label) : (labels.Field(next) ?? "other", next.Trim());
        }
    }

    /// <summary>Where the label before a colon begins; -1 where none does.</summary>
    private static int LabelStart(string piece, int start, int colon, LabelCatalog labels)
    {
        // No further than a label reaches: a value may be of any length, and hold any number of colons.
        var blank = colon - 1;
        while (blank >= start && colon - blank - 1 <= LongestLabel && !char.IsWhiteSpace(piece[blank]))
            blank--;
        if (blank >= start && colon - blank - 1 is > 1 and <= LongestLabel && piece[(blank + 1)..colon] is var word && (labels.Field(word) is not null || Signature().IsMatch(word)))
            return blank + 1;

        // Without a blank only a known label ends the value, and the longest reading of it.
        for (var at = Math.Max(blank + 1, Math.Max(start + 1, colon - LongestLabel)); at <= colon - ShortestGluedLabel; at++)
        {
            if (labels.Field(piece[at..colon]) is not null)
                return at;
        }

        return -1;
    }

    /// <summary>主要领导签字, 分管领导（签章）, 经办人, 制表日期.</summary>
    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,12}(?:(?<=人|员|领导|日期|时间|电话|签字|签章|签名|盖章|手机|方式)|[(（](?:签字|签章|签名|盖章|公章)[)）])$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Signature();
}
