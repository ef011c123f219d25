using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE305: an actual far over its target, without a reason.</summary>
internal sealed class FarOverTarget : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE305",
        "far-over-target",
        Severity.Warning,
        new RuleExplanation(
            Title: "完成值大幅超过指标值",
            Checks: "写明 ≥ 或 >（不低于、以上、超过等）的数量指标，实际完成值是否达到指标值的 130% 而没有说明原因。",
            Why: "完成值高于指标值较多的，要分析原因；年初指标值定得明显偏低的，要适度调减分值。",
            Example: "指标值 ≥50 人次，实际完成 1300 人次，为指标值的 2600%。",
            Limits: "百分比、千分比，指标值为零，反向指标，没有印比较符号的不报告。自评报告正文说明了原因的不报告。表中有偏差原因一栏的为警告，否则为提示。",
            Parameters: "far-over-target（schemas/scoring）：默认 130（%）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var features = context.Evaluation.Features;
        foreach (var indicator in IndicatorRows.Reported(context))
        {
            var far = TargetComparison.Of(indicator, context.Profile).Pairs.FirstOrDefault(pair => IsFarOver(pair, indicator.Name.Value, context.Profile));
            if (far is null || IndicatorRows.HasReason(context, indicator))
                continue;
            var threshold = FigureText.Of(context.Profile.FarOverTarget) + "%";
            var label = far.Label is null ? "" : $"“{far.Label}”";
            yield return context.Find(
                Descriptor,
                $"“{indicator.Name.Value}”{label}实际完成值 {IndicatorWording.Show(far.Actual)} 为指标值 {IndicatorWording.Show(far.Target)} 的 {FigureText.Of(Share(far, context.Profile))}%，达到 {threshold} 以上，没有说明原因。",
                [IndicatorWording.Actual(indicator), IndicatorWording.Target(indicator), .. IndicatorWording.Reason(indicator, IndicatorWording.ReasonColumn(context))],
                indicator.Name.Value,
                far.Actual.Text,
                $"低于指标值的 {threshold}，或说明原因",
                features is { HasReasonColumn: true, ReasonIsDeviation: true } ? Severity.Warning : Severity.Info);
        }
    }

    private static bool IsFarOver(ComparedPair pair, string name, ScoringProfile profile) =>
        pair is { Outcome: TargetOutcome.Met, Target: { Kind: QuantityKind.Number, Operator: Comparator.AtLeast or Comparator.MoreThan, Value.Value: > 0 } target }
        && pair.Actual is { Kind: QuantityKind.Number, Operator: null or Comparator.Equal or Comparator.About, Value: not null } actual
        && target.Unit is not ("%" or "‰") && actual.Unit is not ("%" or "‰")
        && target.Direction != Direction.AtMost
        && !(target.Unit is null && profile.Words.NamesShare(pair.Label ?? name))
        && Share(pair, profile) >= profile.FarOverTarget;

    /// <summary>The actual in per cent of the target, both in the target's unit: 12500米 are 12.5 of ≥12公里.</summary>
    private static decimal Share(ComparedPair pair, ScoringProfile profile) =>
        pair.Actual.Value!.Value.Value * (UnitAgreement.Factor(pair.Target, pair.Actual, profile.Units) ?? 1m) / pair.Target.Value!.Value.Value * 100m;
}
