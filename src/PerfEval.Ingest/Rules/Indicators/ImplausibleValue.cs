using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE309: a share that cannot exceed 100% does.</summary>
internal sealed class ImplausibleValue : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE309",
        "implausible-value",
        Severity.Error,
        new RuleExplanation(
            Title: "数值不可能",
            Checks: "参保率、覆盖率、满意度、合格率、到位率、及时率等不可能超过 100% 的比率，实际完成值是否超过 100%。",
            Why: "部分不可能大于整体，超过 100% 说明数据或口径有误。",
            Example: "群众满意度实际完成值 105%。",
            Limits: "完成率、执行率、增长率等可以超过 100% 的不检查；只看实际完成值。分母可能小于分子的（以常住人口为基数的参保率）为警告。",
            Parameters: "schemas/indicators/bounds.yaml：各类比率的名称和上限，默认 100（%）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var indicator in IndicatorRows.Reported(context))
        {
            if (indicator.Actual is null || Impossible(indicator, context.Profile.Bounds) is not { } found)
                continue;
            var (value, bound) = found;
            var maximum = FigureText.Of(bound.Maximum.Value) + "%";
            var isDoubtful = context.Profile.Bounds.DenominatorCanBeSmaller(indicator.Name.Value + indicator.Target?.Text + indicator.Actual.Text);
            yield return context.Find(
                Descriptor,
                isDoubtful
                    ? $"“{indicator.Name.Value}”实际完成值 {IndicatorWording.Show(value)} 超过 {maximum}，分母可能小于分子，需要核实{bound.Word}的计算口径。"
                    : $"“{indicator.Name.Value}”实际完成值 {IndicatorWording.Show(value)}，{bound.Word}不可能超过 {maximum}。",
                [IndicatorWording.Actual(indicator), IndicatorWording.Name(indicator)],
                indicator.Name.Value,
                indicator.Actual.Text,
                $"不超过 {maximum}",
                isDoubtful ? Severity.Warning : Severity.Error);
        }
    }

    private static (Quantity Value, (Ratio Maximum, string Word) Bound)? Impossible(Indicator indicator, ShareBounds bounds)
    {
        var actual = indicator.Actual!;
        var values = actual.Kind == QuantityKind.Compound
            ? actual.Parts.Select(part => (Name: part.Label ?? indicator.Name.Value, part.Quantity))
            : [(indicator.Name.Value, actual)];
        foreach (var (name, value) in values)
        {
            if (value is { Kind: QuantityKind.Number or QuantityKind.Range, Unit: "%" } && bounds.Of(name) is { } bound && (value.Upper ?? value.Value)?.Value > bound.Maximum.Value)
                return (value, bound);
        }

        return null;
    }
}
