using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>
/// Of which year a report speaks while it states amounts: a clause that begins with a year, or with 上年, tells it for the figures that
/// follow. Statements of another year, or of the year up to a month before its end, are facts, never the evaluation's funds.
/// </summary>
internal sealed partial class StatementYears(ReportNames names, FundWords words)
{
    private const int LastMonth = 12;
    private bool isOther;
    private bool isInterim;
    private bool isLasting;
    private bool isInterimLasting;
    private bool isCarried;

    [GeneratedRegex(@"^(?<until>截至|截止)?到?(?:(?<year>20[0-9]{2})年(?:度)?(?:1?[-—至])?)?(?:(?<month>[0-9]{1,2})月(?:\d{1,2}日)?)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Date { get; }

    public void BeginParagraph() => (isOther, isLasting, isCarried) = (false, false, false);

    /// <summary>What a sentence without a year says after one of another year is of that year too, until it names a budget again.</summary>
    public void BeginSentence() => (isInterimLasting, isCarried) = (false, isLasting);

    /// <summary>What stands between two figures: the last year named there, else that of the amounts before.</summary>
    public void Pass(string gap)
    {
        (isOther, isInterim) = (isLasting, isInterimLasting);
        foreach (var (start, end) in Clauses.In(gap, 0, gap.Length))
            Begin(words.YearLeads.TrimStart(Folding.Compact(gap[start..end]).TrimStart('(', ')', '、')));
    }

    /// <summary>An amount of this role stated here is not one of the year evaluated. Only amounts of a role make a year last: a base date (截至2021年6月参保600万人) does not.</summary>
    public bool IsOther(FundRole? role)
    {
        if (isCarried && role is FundRole.Initial or FundRole.Annual)
            isOther = false;
        if (role is not null)
            (isLasting, isInterimLasting, isCarried) = (isOther, isInterim, isCarried && isOther);
        return isOther || (isInterim && role is FundRole.Executed or FundRole.Rate);
    }

    /// <summary>2022年预算数 → 预算数.</summary>
    public string WithoutYear(string label) => label[Date.Match(label).Length..];

    private void Begin(string clause)
    {
        var date = Date.Match(clause);
        if (date.Groups["year"].Success && names.Year is { } own)
            (isOther, isCarried) = (date.Groups["year"].Value != own.ToString(CultureInfo.InvariantCulture), false);
        else if (words.OtherYears.LengthAt(clause, 0) is > 0 and var length && words.All.LengthAt(clause, 0) <= length)
            (isOther, isCarried) = (true, false);
        else if (words.OwnYears.StartsOff(clause))
            (isOther, isCarried) = (false, false);

        if (words.PartYears.StartsOff(clause[date.Groups["year"].Length..].TrimStart('年', '度')))
            isInterim = true;
        else if (date.Groups["month"].Success)
            isInterim = int.Parse(date.Groups["month"].ValueSpan, CultureInfo.InvariantCulture) < LastMonth && date.Groups["until"].Success;
    }
}
