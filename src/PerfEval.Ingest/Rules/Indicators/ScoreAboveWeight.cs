using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE301: an indicator scores more than its points.</summary>
internal sealed class ScoreAboveWeight : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE301",
        "score-above-weight",
        Severity.Error,
        new RuleExplanation(
            Title: "得分超过分值",
            Checks: "每项指标的得分是否超过其分值。",
            Why: "得分最高不能超过该指标分值上限，超额完成也不加分。",
            Example: "分值 10 分，得分 12 分。",
            Limits: "没有分值或没有得分的不检查。"));

    public IEnumerable<Finding> Check(RuleContext context) =>
        from indicator in IndicatorRows.Of(context)
        where indicator is { Weight: not null, Score: not null }
        let weight = indicator.Weight!.Value.Value
        let score = indicator.Score!.Value.Value
        where score > weight
        select context.Find(
            Descriptor,
            $"“{indicator.Name.Value}”得分 {FigureText.Of(score)} 分，超过分值 {FigureText.Of(weight)} 分，多 {FigureText.Of(score - weight)} 分。",
            [new Evidence("得分", indicator.Score!.Text, indicator.Score.At), new Evidence("分值", indicator.Weight!.Text, indicator.Weight.At)],
            indicator.Name.Value,
            indicator.Score.Text,
            $"不超过 {FigureText.Of(weight)}");
}
