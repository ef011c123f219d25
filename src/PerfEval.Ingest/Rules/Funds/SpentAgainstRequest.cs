using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>PE207: what was applied for or approved and what was spent on the same projects lie far apart.</summary>
internal sealed class SpentAgainstRequest : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE207",
        "spent-against-request",
        Severity.Info,
        new RuleExplanation(
            Title: "支出与申报（批复）金额相差较大",
            Checks: "报告同一句写明项目的申报（申请、批复）金额和支出金额的，两者是否相差 30% 以上而没有说明原因。",
            Why: "申报与支出相差悬殊，说明预算编制不准，或者口径不同。",
            Example: "申报金额为 1200.5 万元，实际项目支出金额为 3601.5 万元。",
            Limits: "一句里有两个申报或支出金额的、同一句说明了预算调整或其他原因的不报告。",
            Parameters: "budget-adjustment（schemas/scoring）：默认 30（%）；schemas/narrative.yaml：requests（申报的叫法）；schemas/scoring/words.yaml：budget-changes（调整原因）、reasons（原因的写法）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        if (evaluation.Form != EvaluationForm.Narrative)
            yield break;
        foreach (var request in evaluation.Requests)
        {
            var (asked, spent) = (request.Requested.Quantity.Value!.Value, request.Spent.Quantity.Value!.Value);
            if (!asked.IsUsable() || !spent.IsUsable() || asked.Value == 0 || context.Profile.Words.TellsOfBudgetChange(request.Sentence.Text) || context.Profile.Words.GivesReason(request.Sentence.Text))
                continue;
            var move = Math.Abs(spent.Value - asked.Value) / asked.Value * 100m;
            if (move < context.Profile.BudgetAdjustment)
                continue;
            yield return context.Find(
                Descriptor,
                $"{request.Requested.Label} {request.Requested.Quantity.Text}，{request.Spent.Label} {request.Spent.Quantity.Text}，相差 {FigureText.Of(move)}%，没有说明原因。",
                [
                    new Evidence(request.Spent.Label, request.Spent.Quantity.Text, request.Spent.Quantity.At!),
                    new Evidence(request.Requested.Label, request.Requested.Quantity.Text, request.Requested.Quantity.At!),
                ],
                FundRows.TotalSubject,
                request.Spent.Quantity.Text,
                request.Requested.Quantity.Text);
        }
    }
}
