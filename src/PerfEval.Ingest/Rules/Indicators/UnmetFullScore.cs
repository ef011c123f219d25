using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Scoring.Ways;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE303: the actual misses the target, yet the indicator has full points.</summary>
internal sealed class UnmetFullScore : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE303",
        "unmet-full-score",
        Severity.Error,
        new RuleExplanation(
            Title: "未达指标值却得满分",
            Checks: "实际完成值没有达到指标值（反向指标为超出指标值，日期为晚于要求）的指标，得分是否等于分值。",
            Why: "未达到指标值的应按比例扣分，给满分虚增了总分。",
            Example: "指标值 ≥100 人次，实际完成 80 人次，分值 5 分，得分 5 分。",
            Limits: "指标值没有比较符号且看不出方向的、单位不能换算的、实际完成值只写限值的不报告；带“左右”“约”的在 5% 以内视为达到；评分标准写明达到较低数值即得满分的不报告。",
            Parameters: "about-tolerance（schemas/scoring）：“左右”“约”的范围，默认 5（%）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var scored in IndicatorRows.Scored(context).Where(s => s.HasFullPoints))
        {
            var indicator = scored.Indicator;
            var comparison = TargetComparison.Of(indicator, context.Profile);
            var standards = IndicatorRows.Standards(context, indicator);
            var task = new IndicatorTask(scored.Full, comparison, standards, context.Profile);
            if (comparison.Outcome != TargetOutcome.Missed || StatedStandard.GivesFullPoints(task))
                continue;
            var due = AdmissibleWays.OfIndicators.SelectMany(way => way.Scores(task))
                .FirstOrDefault(score => score.Arithmetic.Length > 0 && score.Printed.Value < scored.Full.Value);
            var expected = due is null ? "低于满分" : IndicatorWording.Show(due.Printed);
            yield return context.Find(
                Descriptor,
                $"“{indicator.Name.Value}”得满分 {IndicatorWording.Show(scored.Score.Value)} 分，但{IndicatorWording.Missed(comparison)}{Due(scored, due)}。",
                [IndicatorWording.Score(scored), IndicatorWording.Weight(scored), IndicatorWording.Target(indicator), IndicatorWording.Actual(indicator)],
                indicator.Name.Value,
                scored.Score.Text,
                scored.IsShared ? "低于满分" : expected);
        }
    }

    private static string Due(ScoredIndicator scored, AdmissibleScore? due) => due is null || scored.IsShared
        ? "，不应得满分"
        : $"，{due.Way}应得 {IndicatorWording.Show(due.Printed)} 分（{due.Arithmetic}）";
}
