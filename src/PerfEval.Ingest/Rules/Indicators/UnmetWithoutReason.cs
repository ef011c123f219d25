using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE304: a target was missed or points were lost, and the reason column is blank.</summary>
internal sealed class UnmetWithoutReason : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE304",
        "unmet-no-reason",
        Severity.Warning,
        new RuleExplanation(
            Title: "未完成或扣分而没有说明原因",
            Checks: "实际完成值没有达到指标值的、写明部分达成或未达成的、定性指标扣了分的，原因一栏是否空白（“无”“暂无”视同空白）。",
            Why: "自评表要求对未完成的指标和扣分逐项说明原因和改进措施。",
            Example: "指标值 ≥90%，实际完成 86%，未完成原因和改进措施一栏空白。",
            Limits: "表中没有原因一栏的不报告；实际完成值与指标值无法比较的不报告。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (!context.Evaluation.Features.HasReasonColumn)
            yield break;
        foreach (var (indicator, scored) in IndicatorRows.All(context))
        {
            if (indicator.Actual is null || IndicatorRows.HasReason(context, indicator) || Fault(context, indicator, scored) is not { } fault)
                continue;
            var operands = new List<Evidence>();
            if (indicator.Target is not null)
                operands.Add(IndicatorWording.Target(indicator));
            operands.Add(IndicatorWording.Actual(indicator));
            if (scored is not null)
                operands.AddRange([IndicatorWording.Score(scored), IndicatorWording.Weight(scored)]);
            operands.AddRange(IndicatorWording.Reason(indicator, IndicatorWording.ReasonColumn(context)));
            yield return context.Find(
                Descriptor,
                $"“{indicator.Name.Value}”{fault}，{IndicatorWording.BlankReason(context, indicator)}。",
                operands,
                indicator.Name.Value,
                indicator.Reason?.Text ?? indicator.Actual.Text,
                "说明原因和改进措施");
        }
    }

    private static string? Fault(RuleContext context, Indicator indicator, ScoredIndicator? scored)
    {
        var comparison = TargetComparison.Of(indicator, context.Profile);
        if (comparison.Outcome == TargetOutcome.Missed)
            return IndicatorWording.Missed(comparison);
        if (indicator.Target is { Kind: QuantityKind.Qualitative } && scored is { IsShared: false, HasLostPoints: true })
            return $"得分 {IndicatorWording.Show(scored.Score.Value)} 分，低于分值 {IndicatorWording.Show(scored.Full)} 分";
        return indicator.Actual!.Level is QualitativeLevel.Partly or QualitativeLevel.Not
            ? $"实际完成值为“{TextNormalizer.WithoutLineBreaks(indicator.Actual.Text)}”"
            : null;
    }
}
