using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms;

/// <summary>
/// Lines that stand above a form's title and belong to it: 附件2, and the first half of a title that goes on in the
/// next line (某县2023年度 / 部门整体支出绩效自评表).
/// </summary>
internal static partial class TitleLines
{
    private const int LongestLine = 40;

    /// <summary>附件2, 附表3：.</summary>
    public static bool IsAttachment(string text) => Attachment().IsMatch(TextNormalizer.Key(text));

    /// <summary>The first half of a title, or the year alone.</summary>
    public static bool IsBeginning(string text)
    {
        var key = TextNormalizer.Key(text);
        return key.Length is > 0 and <= LongestLine && !FormLines.IsHeading(text) && Beginning().IsMatch(key);
    }

    /// <summary>Whether a line directly above a title or a form is no text of its own.</summary>
    public static bool IsAbove(string text) => IsAttachment(text) || IsBeginning(text);

    /// <summary>续表, 项目支出绩效自评表（续）: the form above goes on.</summary>
    public static bool IsContinuation(string text) => Continuation().IsMatch(TextNormalizer.Key(text));

    /// <summary>Both halves as one title, at the place of the half that names the form. A year alone stays outside.</summary>
    public static Sourced<string> Join(string? above, Sourced<string> title) =>
        above is not null && IsBeginning(above) && FormLines.Year(above) is null
            ? title with { Value = TextNormalizer.WithoutLineBreaks(above).Trim() + title.Value }
            : title;

    [GeneratedRegex(@"^(?:[(（]?续(?:上)?(?:表|页)[一二三四五\d]?[)）]?[:：]?|[^。,;:《》]{1,40}[(（]续(?:表|页|上表|上页)?[一二三四五\d]?[)）])$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Continuation();

    [GeneratedRegex(@"^附(?:件|表)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})?(?:[-—.]\d{1,3})*[:：]?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Attachment();

    [GeneratedRegex(@"^[^。,;:《》]*(?:(?:19|20)\d{2}年?度?[)）]?|整体(?:支出)?|转移支付|项目支出|专项资金)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Beginning();
}
