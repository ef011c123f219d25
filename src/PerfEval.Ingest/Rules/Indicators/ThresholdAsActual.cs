using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE306: the actual repeats a threshold or the list of options instead of a result.</summary>
internal sealed class ThresholdAsActual : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE306",
        "threshold-as-actual",
        Severity.Warning,
        new RuleExplanation(
            Title: "实际完成值只写了限值",
            Checks: "实际完成值是否写成 ≥90%、85%以上、超过90% 这样的限值，或照抄“优良中低差”“好坏”等备选项；反向指标写成 ≤5% 同样报告。",
            Why: "限值是要求，不是结果，无法据以评分和核实。",
            Example: "满意度指标值 ≥90%，实际完成值也写“≥90%”。",
            Limits: "日期、没有符号的数字和“左右”不报告。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var indicator in IndicatorRows.Reported(context))
        {
            if (indicator.Actual is not { } actual)
                continue;
            var text = TextNormalizer.WithoutLineBreaks(actual.Text);
            string message;
            if (actual.Kind == QuantityKind.Qualitative && context.Profile.Words.IsOptionList(actual.Text))
                message = $"“{indicator.Name.Value}”实际完成值“{text}”照抄备选项，没有写明结果。";
            else if (IsThreshold(actual, indicator.Target))
                message = $"“{indicator.Name.Value}”实际完成值“{IndicatorWording.Show(actual)}”是限值，不是实际结果。";
            else
                continue;

            yield return context.Find(
                Descriptor,
                message,
                indicator.Target is null ? [IndicatorWording.Actual(indicator)] : [IndicatorWording.Actual(indicator), IndicatorWording.Target(indicator)],
                indicator.Name.Value,
                actual.Text,
                "实际达到的数值或结果");
        }
    }

    private static bool IsThreshold(Quantity actual, Quantity? target) => actual.Kind switch
    {
        QuantityKind.Number => IsOpen(actual, target),
        QuantityKind.Compound => actual.Parts.Any(part => part.Quantity.Kind == QuantityKind.Number && IsOpen(part.Quantity, TargetOf(part, target))),
        _ => false,
    };

    private static bool IsOpen(Quantity actual, Quantity? target) => actual.Operator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => true,
        Comparator.AtMost or Comparator.LessThan => target is { Operator: Comparator.AtMost or Comparator.LessThan } or { Direction: Direction.AtMost },
        _ => false,
    };

    private static Quantity? TargetOf(QuantityPart part, Quantity? target) =>
        target?.Parts.FirstOrDefault(other => TextNormalizer.Key(other.Label ?? "") == TextNormalizer.Key(part.Label ?? ""))?.Quantity ?? target;
}
