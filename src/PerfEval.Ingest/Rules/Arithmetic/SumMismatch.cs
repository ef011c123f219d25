using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Arithmetic;

/// <summary>PE502: a total and the parts that the sentence presents as all of it disagree.</summary>
internal sealed class SumMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE502",
        "sum",
        Severity.Error,
        new(
            Title: "正文中的分项与合计不符",
            Checks: "正文写明“分别为”“由……组成”“共计”的，各分项之和是否等于总数；写“其中”“包括”的，分项之和是否超过总数。",
            Why: "分项加起来就是总数；对不上必有一处是错的。",
            Example: "到位资金 612 万元，其中中央 240 万元、省级 18 万元、市级 134 万元、区级 240 万元，合计 632 万元，超过总数。",
            Limits: "“其中”“包括”所列少于总数的不报告；分项可能重叠的（其中女性 30 人、党员 20 人）只看单项是否超过总数；“各”而没有写明几个的不核对；按所印位数四舍五入或截尾后的范围比较。",
            Parameters: "schemas/narrative.yaml：relations（partial、complete、totals：引出分项和合计的词）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var relation in RelationFigures.Of(context, RelationKind.Sum))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var (total, stated) = (relation.Result, relation.Result.Range());
            var sum = RelationFigures.Sum(relation.Operands);
            if (sum.Meets(stated) || (!relation.IsComplete && sum.Low < stated.High))
                continue;

            // 财政拨款90万元，单位资金10万元，基本支出60万元，项目支出40万元: two ways of parting the same total.
            var value = relation.Operands.Sum(o => o.Value());
            if (!relation.IsComplete && HasWholeWithin(relation))
                continue;
            var gap = Math.Abs(value - total.Value());
            yield return context.Find(
                Descriptor,
                $"“{total.Name()}”写为 {total.Quantity.Text}，但{string.Join("、", relation.Operands.Select(o => o.Show()))}合计 {total.In(value)}，{(relation.IsComplete ? "相差" : "超出")} {total.In(gap)}。",
                [total.AsEvidence(), .. relation.Operands.Select(o => o.AsEvidence())],
                total.Name(),
                total.Quantity.Text,
                total.In(value));
        }
    }

    private static bool HasWholeWithin(Relation relation)
    {
        Interval? sum = null;
        foreach (var operand in relation.Operands)
        {
            sum = sum is { } before ? before + operand.Range() : operand.Range();
            if (sum.Value.Meets(relation.Result.Range()))
                return true;
        }

        return false;
    }
}
