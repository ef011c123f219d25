using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Rules.Arithmetic;

/// <summary>PE501: part, whole and percentage of a sentence disagree.</summary>
internal sealed class RatioMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE501",
        "ratio",
        Severity.Error,
        new(
            Title: "正文中的比率计算有误",
            Checks: "正文同时写明部分、整体和比率（占比、参保率、控制率等），或变化前后的数值（或其中之一与增减额）和增长率、调整率的，三者是否相符。",
            Why: "比率由写明的数字算得，对不上必有一处是错的。",
            Example: "户籍人口 742.35 万人，参保 598.44 万人，参保率写 90.61%：应为 80.61%。",
            Limits: "只核对语句写明相互关系的数字；同一句里有两个可能的整体或部分、比率带“以上”“左右”等的不核对；分母为零的不计算；按所印位数四舍五入或截尾后的范围比较。执行率由 PE201 核对。",
            Parameters: "schemas/narrative.yaml：relations（各类比率的名称和组成）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var relation in RelationFigures.Of(context, RelationKind.Share, RelationKind.Growth, RelationKind.Increase, RelationKind.Decrease))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var (first, second, result) = (relation.Operands[0], relation.Operands[1], relation.Result);
            if (RelationResult.Of(relation) is not { } range || range.Meets(result.Range()))
                continue;
            var expected = RelationResult.Shown(relation);
            var told = relation.Kind switch
            {
                RelationKind.Growth => $"由 {second.Show()} 变为 {first.Show()}，变化应为 {expected}",
                RelationKind.Increase => $"{second.Show()} 除以变化前的数（{first.Show()} 减去它）应为 {expected}",
                RelationKind.Decrease => $"{second.Show()} 除以变化前的数（{first.Show()} 加上它）应为 {expected}",
                _ => $"{first.Show()} 除以 {second.Show()} 应为 {expected}",
            };
            yield return context.Find(
                Descriptor,
                $"“{result.Name()}”写为 {result.Quantity.Text}，但{told}。",
                [result.AsEvidence(), first.AsEvidence(), second.AsEvidence()],
                result.Name(),
                result.Quantity.Text,
                expected);
        }
    }
}
