using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE307: the target is a number, the actual is only words.</summary>
internal sealed class NumberAnsweredInWords : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE307",
        "number-answered-in-words",
        Severity.Warning,
        new RuleExplanation(
            Title: "定量指标用文字作答",
            Checks: "指标值是带单位或百分号的数字，实际完成值是否只写“达成预期指标”“完成”“已完成”等文字。",
            Why: "没有实际数字，无法核对是否完成，也无法计算得分。",
            Example: "指标值 100%，实际完成值写“达成预期指标”。",
            Limits: "百分比用“全部”“全覆盖”“均”作答的不报告；指标值是日期、文字或没有单位的数字的不报告；指标值为零或规定上限而用“未发生”“无”等作答的不报告；文字里含有数字（包括“两次”一类）的不报告。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var indicator in IndicatorRows.Of(context))
        {
            if (indicator is not { Target: { } target, Actual: { Kind: QuantityKind.Qualitative } actual }
                || !IsMeasured(target) || HoldsNumeral(actual.Text) || IsAnswered(target, actual, context.Profile.Words))
            {
                continue;
            }

            yield return context.Find(
                Descriptor,
                $"“{indicator.Name.Value}”指标值为 {IndicatorWording.Show(target)}，实际完成值只写“{TextNormalizer.WithoutLineBreaks(actual.Text)}”，没有写明实际数值。",
                [IndicatorWording.Target(indicator), IndicatorWording.Actual(indicator)],
                indicator.Name.Value,
                actual.Text,
                "实际达到的数值");
        }
    }

    private static bool IsMeasured(Quantity target) => target.Kind switch
    {
        QuantityKind.Number or QuantityKind.Range => target.Unit is not null,
        QuantityKind.Compound => target.Parts.Count > 0
            && target.Parts.All(part => part.Quantity is { Kind: QuantityKind.Number or QuantityKind.Range, Unit: not null }),
        _ => false,
    };

    // A copied list of options is PE306's.
    private static bool IsAnswered(Quantity target, Quantity actual, ScoringWords words) =>
        words.IsOptionList(actual.Text)
        || (target.AllowsNone && words.MeansNone(actual.Text))
        || (IsPercentage(target) && words.MeansWhole(actual.Text));

    // 一 begins too many words (一致, 一般) to be a numeral; 十分 is none.
    private static bool HoldsNumeral(string text) =>
        text.Any(char.IsDigit) || text.Replace("十分", "", StringComparison.Ordinal).Any(c => c != '一' && ChineseNumerals.IsNumeral(c));

    private static bool IsPercentage(Quantity target) =>
        target.Unit == "%" || (target.Parts.Count > 0 && target.Parts.All(part => part.Quantity.Unit == "%"));
}
