using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Scoring.Ways;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE302: no admissible way of scoring gives a quantitative indicator's score.</summary>
internal sealed class IndicatorScoreUnexplained : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE302",
        "indicator-score",
        Severity.Error,
        new RuleExplanation(
            Title: "得分与完成情况不符",
            Checks: "定量指标的得分能否由任一认可的算法得出：达到指标值得满分；未达到的按完成比例计分；反向指标按指标值与实际值之比或按超出比例扣减计分；未达到不得分；评分口径的分档；表中注或评分标准写明的算法。均可四舍五入或截尾到两位、一位、半分或整数。",
            Why: "定量指标的得分由完成情况决定，任何算法都得不出的得分没有依据。",
            Example: "指标值 ≥100 人次，实际完成 80 人次，分值 5 分，得分 4.5 分：按完成比例应得 4 分。",
            Limits: "只看能够比较的数字；近似（左右）、日期和多项并列的指标未达到时不推算得分；达到指标值而少得分的，只有表中有原因一栏且空白，或单项得分与权重占比的乘积不等于折算得分，才报告；评分标准另有扣分办法而无法识别的不报告；几项指标共用一个得分的不报告。",
            Parameters: "indicator-steps（schemas/scoring）：按完成比例分档计分，默认没有。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var scored in IndicatorRows.Scored(context))
        {
            var indicator = scored.Indicator;
            if (IndicatorScores.TaskOf(context, scored) is not { } task || !IsDecided(context, scored, task)
                || IndicatorScores.Explain(scored, task) is not { IsContradicted: true, Nearest: { } nearest })
            {
                continue;
            }

            var expected = IndicatorWording.Show(nearest.Printed);
            yield return context.Find(
                Descriptor,
                $"“{indicator.Name.Value}”得分 {IndicatorWording.Show(scored.Score.Value)} 分，但{Why(context, scored, task)}，{nearest.Way}应得 {expected} 分{Arithmetic(nearest)}。",
                [IndicatorWording.Score(scored), IndicatorWording.Weight(scored), IndicatorWording.Target(indicator), IndicatorWording.Actual(indicator), .. IndicatorWording.Reason(indicator, IndicatorWording.ReasonColumn(context))],
                indicator.Name.Value,
                scored.Score.Text,
                expected);
        }
    }

    private static bool IsDecided(RuleContext context, ScoredIndicator scored, IndicatorTask task) => task.Comparison.Outcome switch
    {
        TargetOutcome.Met => !scored.HasLostPoints || IsMisconverted(scored)
            || (context.Evaluation.Features.HasReasonColumn && !IndicatorRows.HasReason(context, scored.Indicator)),
        TargetOutcome.Missed => task.Missed() is not null,
        _ => false,
    };

    /// <summary>The form's own product is not its 折算得分: the points are missing by arithmetic, whatever the reason.</summary>
    private static bool IsMisconverted(ScoredIndicator scored) => scored.Product is { } product
        && Math.Abs(product.Value.Value - scored.Score.Value.Value) >= Math.Max(scored.Score.Value.Figure.LastDigit, 0.01m);

    private static string Why(RuleContext context, ScoredIndicator scored, IndicatorTask task)
    {
        if (task.Comparison.Outcome == TargetOutcome.Missed)
            return IndicatorWording.Missed(task.Comparison);
        if (IsMisconverted(scored))
            return $"单项得分 {scored.Indicator.RawScore!.Text} 按权重占比 {scored.Indicator.WeightShare!.Text} 折算为 {IndicatorWording.Show(scored.Product!.Value)} 分，且实际完成值 {IndicatorWording.Show(scored.Indicator.Actual!)} 已达到指标值 {IndicatorWording.Show(scored.Indicator.Target!)}";
        var met = $"实际完成值 {IndicatorWording.Show(scored.Indicator.Actual!)} 已达到指标值 {IndicatorWording.Show(scored.Indicator.Target!)}";
        return scored.HasLostPoints ? $"{met}，且{IndicatorWording.BlankReason(context, scored.Indicator)}" : met;
    }

    private static string Arithmetic(AdmissibleScore score) => score.Arithmetic.Length == 0 ? "" : $"（{score.Arithmetic}）";
}
