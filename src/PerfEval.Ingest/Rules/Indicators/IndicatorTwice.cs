using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE311: the same indicator with the same target stands twice in a form.</summary>
internal sealed class IndicatorTwice : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE311",
        "indicator-twice",
        Severity.Info,
        new RuleExplanation(
            Title: "同一指标重复设置",
            Checks: "同一张表里是否有名称和指标值都相同的三级指标，名称前的编号和星号不作区别。",
            Why: "同一件事设两个指标，会重复计分；复核时只计一次。",
            Example: "产出指标和效益指标下都有“参训人员合格率 ≥95%”。",
            Limits: "名称相同而指标值不同的不报告；“其中”行只与同一指标下的“其中”行比较；没有指标值的不报告。")) { NeedsResults = false };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Evaluation.Form != EvaluationForm.Table)
            yield break;
        foreach (var same in context.Evaluation.Indicators.Where(i => i.Target is not null).GroupBy(Identity))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var (first, count) = (same.First(), same.Count());
            if (count == 1)
                continue;
            yield return context.Find(
                Descriptor,
                $"“{first.Name.Value}”（指标值 {IndicatorWording.Show(first.Target!)}）在同一张表中设置了 {count} 次。",
                [.. same.SelectMany(i => new[] { IndicatorWording.Name(i), IndicatorWording.Target(i) })],
                first.Name.Value,
                first.Target!.Text,
                "只设置一次");
        }
    }

    private static (string Name, string? Of, string Target) Identity(Indicator indicator) => (
        NumberedName.Key(indicator.Name.Value),
        indicator.PartOf is { } whole ? TextNormalizer.Key(whole) : null,
        string.Join('\u001f', TextNormalizer.Key(IndicatorWording.Show(indicator.Target!)), indicator.Target!.Operator, indicator.Target.Unit));
}
