using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms;

/// <summary>Lines around and inside forms: (2023年度), 填报单位：…, headings, header rows.</summary>
public static partial class FormLines
{
    private const int LongestYear = 20;

    /// <summary>The year of a line that states nothing else: (2023年度), 2023 年.</summary>
    public static int? Year(string text)
    {
        // Asked of every lone cell and line: most are far longer than a year.
        if (text.Length is < 4 or > LongestYear)
            return null;
        var match = OnlyYear().Match(TextNormalizer.Key(text));
        return match.Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The year that stands alone in a line or before a wide gap: 2023年度　　　　金额单位：万元.</summary>
    internal static int? YearBeforeGap(string text) => WideGap().Split(text.Trim()).Select(Year).FirstOrDefault(y => y is not null);

    /// <summary>The year that a title or a field names: 2022年度项目支出绩效自评表.</summary>
    internal static int? YearIn(string text)
    {
        var match = AnyYear().Match(TextNormalizer.Key(text));
        return match.Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The fields of a line such as 填报单位（盖章）：某某局　　填报日期：2024年3月1日; empty where it holds none.</summary>
    public static IReadOnlyList<(string Field, string Label, string Value)> KeyValues(string text, LabelCatalog labels)
    {
        // Asked of every row: most cells have no colon.
        if (text.AsSpan().IndexOfAny(':', '：') <= 0)
            return [];
        var found = new List<(string, string, string)>();
        foreach (var piece in WideGap().Split(text.Trim()))
            LabelRun.Read(piece, labels, found);
        return found;
    }

    /// <summary>一、…, （一）…, 3、…: a heading of a narrative.</summary>
    internal static bool IsHeading(string text) => Heading().IsMatch(text.TrimStart());

    /// <summary>某县某局某项目支出绩效评价报告: the title of a report that goes on behind a form. 详见自评报告 is none.</summary>
    internal static bool IsReportTitle(string text) => text.Contains("报告", StringComparison.Ordinal) && ReportTitle().IsMatch(text.Trim());

    /// <summary>The money unit that a label or line prints: 项目资金(万元), 单位：元.</summary>
    internal static string? MoneyUnit(string text)
    {
        // Corrected before it is looked for: (万兀) is a unit as well, and without it every amount would be a ten-thousandth.
        var key = TextNormalizer.Key(text);
        if (!key.Contains('元', StringComparison.Ordinal))
            return null;
        var match = Unit().Match(key);
        return match.Success ? match.Groups["unit"].Value : null;
    }

    /// <summary>一级指标 | 二级指标 | 三级指标 | …</summary>
    internal static bool IsIndicatorHeader(GridRow row, LabelCatalog labels)
    {
        var roles = new HashSet<ColumnRole>();
        foreach (var slot in row.Own)
        {
            if (labels.IndicatorColumn(slot.Text) is { } role && role != ColumnRole.Other)
                roles.Add(role);
        }

        return roles.Count >= 3 && roles.Contains(ColumnRole.Name)
            && (roles.Contains(ColumnRole.Target) || roles.Contains(ColumnRole.Actual) || roles.Contains(ColumnRole.Score));
    }

    /// <summary>序号 | 设备名称 | 数量 …, or more words side by side than an indicator has beside its levels: the head of another list.</summary>
    internal static bool IsHeadOfList(GridRow row, LabelCatalog labels)
    {
        var own = row.Own.ToArray();
        if (own.Length < 3 || !Array.TrueForAll(own, s => CellNatures.Of(s.Text) == CellNature.Words) || IsIndicatorHeader(row, labels))
            return false;
        return LabelKey.Of(own[0].Text) == "序号"
            || (own.Length >= 5 && !own.Any(s => labels.Level1(s.Text).Found || labels.Level2(s.Text) is not null || (labels.FundsColumn(s.Text) is not null && labels.IndicatorColumn(s.Text) is null)));
    }

    [GeneratedRegex(@"^[^见。，；]{8,60}(?:自评|评价)(?:工作|情况)?报告(?:[(（][^()（）]{0,12}[)）])?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ReportTitle();

    [GeneratedRegex(@"^[(（\[【]?(?<year>(?:19|20)[0-9]{2})年?(?:度)?[)）\]】]?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OnlyYear();

    [GeneratedRegex(@"(?<!\d)(?<year>(?:19|20)[0-9]{2})(?:年|-\d{4}年|$)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"[\t\u3000]+|\s{2,}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WideGap();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:[(:]|单位)\s*(?:人民币)?(?<unit>[百千万亿]{0,2}元)(?:\)|$|[\s,、;])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Unit();
}
