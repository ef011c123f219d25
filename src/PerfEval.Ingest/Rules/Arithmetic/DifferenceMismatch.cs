using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Rules.Arithmetic;

/// <summary>PE503: what is left, or what it moved by, is not what the sentence's figures give.</summary>
internal sealed class DifferenceMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE503",
        "difference",
        Severity.Error,
        new(
            Title: "正文中的差额计算有误",
            Checks: "正文写明收入（到位、预算）、支出和结余（剩余、结转）的，结余是否等于前者减后者（写明上年结转和年末结余的，加上结转）；写明总数、已办数和剩余数的，剩余数是否等于两者之差；写明变化前后数值和增减额的，增减额是否等于两者之差。",
            Why: "差额由写明的数字算得，对不上必有一处是错的。",
            Example: "到位 612 万元，支出 608.75 万元，剩余写 13.25 万元：应为 3.25 万元。",
            Limits: "累计结余、滚存结余，写有上年结转而没有写明是年末结余的，以及有两个可能的收入或支出的不核对；按所印位数四舍五入或截尾后的范围比较。",
            Parameters: "schemas/narrative.yaml：relations（收入、支出、结余和增减的叫法）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var relation in RelationFigures.Of(context, RelationKind.Difference))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var (from, less, rest) = (relation.Operands.SkipLast(1).ToList(), relation.Operands[^1], relation.Result);
            if (RelationResult.Of(relation) is not { } range || range.Meets(rest.Range()))
                continue;
            var expected = RelationResult.Shown(relation);
            yield return context.Find(
                Descriptor,
                $"“{rest.Name()}”写为 {rest.Quantity.Text}，但{string.Join("加", from.Select(o => o.Show()))}减{less.Show()}应为 {expected}。",
                [rest.AsEvidence(), .. from.Select(o => o.AsEvidence()), less.AsEvidence()],
                rest.Name(),
                rest.Quantity.Text,
                expected);
        }
    }
}
