using static PerfEval.Ingest.Rules.RuleText;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>PE103: a 一级指标 states points that its indicators' weights do not give.</summary>
internal sealed class DimensionWeightsMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE103",
        "dimension-weights",
        Severity.Error,
        new(
            Title: "一级指标标明的分数与所属指标分值不符",
            Checks: "一级指标后面用括号标明分数的，如“效益指标(30分)”，其下各三级指标的分值相加是否等于这个分数。",
            Why: "一级指标的分数是评价办法定下的权重结构；其下分值少了或多了，这一方面就评轻了或评重了。",
            Example: "“效益指标(30分)”下只有两项指标，分值各 10 分，合计 20 分。",
            Limits: "没有标明分数的一级指标、其下没有分值的一级指标不检查；有指标归属不明或有得分而无分值时，合计偏小不报告。"))
    {
        NeedsResults = false,
    };

    public IEnumerable<Finding> Check(RuleContext context) =>
        from sum in WeightSums.DimensionMismatches(context.Evaluation)
        let stated = sum.Dimension.Points
        let figures = sum.Weights.Count == 1 ? Print(sum.Sum) : $"{PrintSum(sum.Weights.Select(w => w.Value))}={Print(sum.Sum)}"
        select context.Find(
            Descriptor,
            $"一级指标“{sum.Dimension.Name}”标明 {Print(stated.Value.Value)} 分，其下 {Print(sum.Weights.Count)} 项指标的分值为 {figures} 分，相差 {Print(Math.Abs(sum.Gap))} 分。",
            [stated.AsEvidence("一级指标"), .. sum.Weights.Select(w => w.Points.AsEvidence($"{w.Indicator.Name.Value} 分值"))],
            subject: sum.Dimension.Name,
            stated: stated.Text,
            expected: Print(sum.Sum));
}
