using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>PE104: a named indicator counts for points and has no target, or has a target and no actual.</summary>
internal sealed class IndicatorIncomplete : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE104",
        "indicator-incomplete",
        Severity.Warning,
        new(
            Title: "指标填写不完整",
            Checks: "有名称的三级指标，有分值或得分大于 0 而没有指标值；或者有指标值而没有实际完成值。",
            Why: "没有指标值就无从判断是否完成，没有实际完成值得分就没有依据。",
            Example: "“培训期数”分值 10 分、指标值“≥6期”，实际完成值一格空白。",
            Limits: "没有名称的行和什么都没有填的模板空行不是指标；指标值写“无”“不涉及”的、指标值为零而实际完成值写“无”的不报告；整张表都没有指标值的评分标准式表格、带评分标准的行、预算执行率一行不检查；没有实际完成值一列的表和自评报告正文不检查。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        if (!evaluation.Features.HasActualColumn)
            yield break;
        var hasTargets = evaluation.Indicators.Any(i => i.Target is not null);
        foreach (var indicator in evaluation.Indicators.Where(i => i.Criteria is null && !PointsColumn.IsExecutionRow(i) && !PointsColumn.IsCutOff(evaluation, i)))
        {
            if (string.IsNullOrWhiteSpace(indicator.Name.Value))
                continue;
            if (indicator.Target is null && hasTargets && CountsForPoints(indicator) && !context.Profile.Words.SaysNothing(indicator.TargetPlaceholder))
                yield return WithoutTarget(context, indicator);
            else if (indicator is { Target: { } target, Actual: null } && !AnswersZero(context, target, indicator.ActualPlaceholder))
                yield return WithoutActual(context, indicator);
        }
    }

    /// <summary>0起, ≤5件 answered with 无.</summary>
    private static bool AnswersZero(RuleContext context, Quantity target, Sourced<string>? cell) =>
        target.AllowsNone && context.Profile.Words.SaysNothing(cell);

    private static bool CountsForPoints(Indicator indicator) =>
        indicator.Weight is { Value.Value: > 0 } || indicator.Score is { Value.Value: > 0 };

    private Finding WithoutTarget(RuleContext context, Indicator indicator)
    {
        var points = indicator.Weight is { Value.Value: > 0 } weight
            ? (Role: "分值", Sourced: weight)
            : (Role: "得分", Sourced: indicator.Score!);
        var missing = indicator.Actual is null ? "指标值和实际完成值都没有填写" : "没有填写指标值";
        return context.Find(
            Descriptor,
            $"指标“{indicator.Name.Value}”{points.Role} {RuleText.Print(points.Sourced.Value.Value)} 分，但{missing}。",
            [indicator.Name.AsEvidence("三级指标"), points.Sourced.AsEvidence(points.Role)],
            subject: indicator.Name.Value,
            expected: "指标值");
    }

    private Finding WithoutActual(RuleContext context, Indicator indicator) => context.Find(
        Descriptor,
        $"指标“{indicator.Name.Value}”的指标值为“{indicator.Target!.Text}”，但没有填写实际完成值。",
        [indicator.Name.AsEvidence("三级指标"), indicator.Target.AsEvidence("指标值", indicator)],
        subject: indicator.Name.Value,
        stated: indicator.Target.Text,
        expected: "实际完成值");
}
