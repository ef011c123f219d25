using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules.Arithmetic;
using static PerfEval.Ingest.Rules.RuleText;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>PE605: how many are announced is not how many are told.</summary>
internal sealed class CountMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE605",
        "count",
        Severity.Error,
        new(
            Title: "数目前后不符",
            Checks: "自评项目总数是否等于各等级项目数之和；写明“N 个问题：一是……二是……”的，所列是否恰好 N 个；写明“N 项制度，分别为《……》《……》”“甲、乙、丙 N 个乡镇”的，所列名称是否恰好 N 个。",
            Why: "数目对不上，说明有遗漏、重复或沿用了其他材料。",
            Example: "自评项目 15 个，其中一等 14 个、三等 2 个，合计 16 个。",
            Limits: "只写了一个等级的不核对；不是从“一是”起依次列举的，所列带“等”的，名称与所数事物的末字不一致的不核对。",
            Parameters: "schemas/narrative.yaml：relations（gradeFillers、gradedThings：等级前后的词）、scores（grades：等级）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var relation in RelationFigures.Of(context, RelationKind.Count))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var (total, told) = (relation.Result, relation.Operands.Sum(o => o.Value()));
            if (total.Value() == told)
                continue;
            var parts = relation.Operands.Count == 1
                ? $"只列出 {Print(told)} 个"
                : $"{string.Join("、", relation.Operands.Select(o => o.Show()))}，合计 {Print(told)} 个";
            if (relation.Operands.Count == 1 && told > total.Value())
                parts = $"列出了 {Print(told)} 个";
            yield return context.Find(
                Descriptor,
                $"“{total.Name()}”写为 {total.Quantity.Text}，但{parts}。",
                [total.AsEvidence(), .. relation.Operands.Select(o => o.AsEvidence())],
                total.Name(),
                total.Quantity.Text,
                Print(told));
        }
    }
}
