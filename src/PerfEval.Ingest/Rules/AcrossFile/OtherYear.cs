using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>PE604: title, period and text disagree on the year evaluated, or a result is dated before it.</summary>
internal sealed class OtherYear(YearWordings wordings) : IRule
{
    private const int LongestQuote = 60;

    public RuleDescriptor Descriptor { get; } = new(
        "PE604",
        "other-year",
        Severity.Warning,
        new(
            Title: "年度前后不一",
            Checks: "标题、年度栏和正文所说的自评年度是否一致；指标值和实际完成值的日期、年度目标及其完成情况的年份、正文所述指标结果的年份是否早于自评年度。",
            Why: "年度不一致，多半是沿用了上年的材料，所报结果是否属于自评年度存疑。",
            Example: "2022 年度自评表里，指标值写“2021年12月31日前完成”。",
            Limits: "计算基期、收集期间、计划、所引文件的年份和跨年度的期间不算；晚于自评年度的日期不算。每个年份只报告一次。",
            Parameters: "schemas/rules/years.yaml：evaluated（正文自称自评年度的写法）、goals（年度目标的写法）、results（写明年份的结果）、unless（不算的情形）。"))
    {
        NeedsResults = false,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        if (evaluation.FiscalYear is not { } year)
            return [];
        return Others(context, year)
            .GroupBy(other => other.Year)
            .Select(same => context.Find(
                Descriptor,
                $"自评年度是 {Print(year.Value)} 年，{same.First().Where}却写 {Print(same.Key)} 年（“{Quote(same.First().Evidence.Text)}”{(same.Skip(1).Any() ? $"，共 {Print(same.Count())} 处" : "")}）。",
                [.. same.Select(other => other.Evidence).DistinctBy(e => (e.At, e.Text)), year.AsEvidence("自评年度")],
                Print(same.Key),
                same.First().Evidence.Text,
                Print(year.Value)));
    }

    private IEnumerable<(int Year, string Where, Evidence Evidence)> Others(RuleContext context, Sourced<int> year)
    {
        var evaluation = context.Evaluation;
        if (evaluation.Title is { } title && title.At != year.At && wordings.Only(title.Value) is { } titled && titled != year.Value)
            yield return (titled, "标题", title.AsEvidence("标题"));
        foreach (var indicator in evaluation.Indicators)
        {
            if (Dated(indicator.Target, year.Value) is { } wanted)
                yield return (wanted.Date!.Value.Year, $"“{indicator.Name.Value}”的指标值", wanted.AsEvidence("指标值", indicator));
            if (Dated(indicator.Actual, year.Value) is { } reached)
                yield return (reached.Date!.Value.Year, $"“{indicator.Name.Value}”的实际完成值", reached.AsEvidence("实际完成值", indicator));
        }

        foreach (var goal in evaluation.Goals)
        {
            if (goal.Expected is { } wanted && wordings.OfGoal(wanted.Value, year.Value) is { } other)
                yield return (other, "年度目标", wanted.AsEvidence("年度目标"));
            if (goal.Actual is { } reached && wordings.OfResult(reached.Value, year.Value) is { } past)
                yield return (past, "年度目标完成情况", reached.AsEvidence("年度目标完成情况"));
        }

        if (evaluation.Form != EvaluationForm.Narrative)
            yield break;
        foreach (var indicator in evaluation.Indicators)
        {
            if (indicator.Actual is { At: { } at } actual && SentenceOf.Figure(context, at) is { } sentence && wordings.OfResult(sentence, year.Value) is { } other)
                yield return (other, $"“{indicator.Name.Value}”的实际完成值", actual.AsEvidence("实际完成值", indicator) with { Text = sentence });
        }

        foreach (var passage in evaluation.Passages)
        {
            var text = new PassageText(passage.Text);
            foreach (var (start, length) in text.Sentences())
            {
                if (wordings.Evaluated(text.Text.Substring(start, length)) is { } other && other != year.Value)
                    yield return (other, "正文", new Evidence("原文", text.AsWritten(start, length), passage.At));
            }
        }
    }

    /// <summary>The date, where it states a year of its own before the one evaluated.</summary>
    private static Quantity? Dated(Quantity? quantity, int year) =>
        quantity is { Kind: QuantityKind.Date, Date: { } date } && date.Year < year && quantity.Text.Contains(Print(date.Year), StringComparison.Ordinal) ? quantity : null;

    private static string Quote(string text)
    {
        var line = TextNormalizer.WithoutLineBreaks(text);
        var beginning = RuleText.Beginning(line, LongestQuote);
        return beginning.Length < line.Length ? beginning + "…" : line;
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
