using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Rules.Arithmetic;

/// <summary>PE504: a number times the standard for each is not the amount stated.</summary>
internal sealed class ProductMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE504",
        "product",
        Severity.Error,
        new(
            Title: "正文中的人数乘标准与金额不符",
            Checks: "同一句写明人数（户数、亩数等）、每人（户、亩）标准和金额的，金额是否等于两者之积。",
            Why: "按标准发放的金额由数量和标准算得，对不上必有一处是错的。",
            Example: "按 28 元/人的标准，12.5 万人，共计拨付 390 万元：应为 350 万元。",
            Limits: "数量或标准分档、分项（其中、分别、各、不等）的，按月按天计发的，以及一句里有两个数量、标准或金额的不核对；按所印位数四舍五入或截尾后的范围比较。",
            Parameters: "schemas/narrative.yaml：relations（paid、split、perEach：发放、分档和每人的叫法）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var relation in RelationFigures.Of(context, RelationKind.Product))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var (count, standard, amount) = (relation.Operands[0], relation.Operands[1], relation.Result);
            if (RelationResult.Of(relation) is not { } range || range.Meets(amount.Range()))
                continue;
            var expected = RelationResult.Shown(relation);
            yield return context.Find(
                Descriptor,
                $"“{amount.Name()}”写为 {amount.Quantity.Text}，但{count.Show()}乘以{standard.Show()}应为 {expected}。",
                [amount.AsEvidence(), count.AsEvidence(), standard.AsEvidence()],
                amount.Name(),
                amount.Quantity.Text,
                expected);
        }
    }
}
