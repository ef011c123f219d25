using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE308: a qualitative actual, and a score outside its level's band.</summary>
internal sealed class QualitativeBandMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE308",
        "qualitative-band",
        Severity.Error,
        new RuleExplanation(
            Title: "定性指标得分与达成档次不符",
            Checks: "实际完成值写明达成、部分达成或未达成的，得分是否在该档的分值区间内：达成 100%—80%，部分达成 80%—60%，未达成 60%—0%，两端都属于该档。",
            Why: "定性指标按达成档次在规定区间内给分。",
            Example: "分值 10 分，实际完成值“部分达成”，得分 10 分：应在 6 至 8 分之间。",
            Limits: "“基本达成”只在低于部分达成下限时报告；没有写明档次、没有分值或得分、几项指标共用一个得分的不报告；得分超过分值的由 PE301 报告。",
            Parameters: "achieved-from、partly-from（schemas/scoring）：达成、部分达成的下限，默认 80、60（%）；湖北为 80、50。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var scored in IndicatorRows.Scored(context))
        {
            var indicator = scored.Indicator;
            if (scored.Score.Value.Value > scored.Full.Value || IndicatorScores.Band(context, scored) is not { } band || band.Holds(scored.Score.Value.Value))
                continue;
            var (least, most) = (FigureText.Of(band.Least), FigureText.Of(band.Most));
            var share = scored.Score.Value.Value / scored.Full.Value * 100m;
            yield return context.Find(
                Descriptor,
                $"“{indicator.Name.Value}”实际完成值为“{TextNormalizer.WithoutLineBreaks(indicator.Actual!.Text)}”，得分 {IndicatorWording.Show(scored.Score.Value)} 分为分值 {IndicatorWording.Show(scored.Full)} 分的 {FigureText.Of(share)}%，该档应得 {least} 至 {most} 分（{FigureText.Of(band.From)}%—{FigureText.Of(band.To)}%）。",
                [IndicatorWording.Score(scored), IndicatorWording.Weight(scored), IndicatorWording.Actual(indicator)],
                indicator.Name.Value,
                scored.Score.Text,
                $"{least}—{most}");
        }
    }
}
