using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>PE206: the annual budget moved far away from the initial one, and nothing says why.</summary>
internal sealed class BudgetAdjusted : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE206",
        "budget-adjusted",
        Severity.Info,
        new RuleExplanation(
            Title: "预算调整幅度较大",
            Checks: "年度资金总额（自评报告为整体预算）的全年预算数比年初预算数增减是否达到 30%，且没有说明原因。",
            Why: "调整幅度大说明年初预算编制不准或任务有变，需要说明。",
            Example: "年初预算数 100 万元，全年预算数 150 万元，调增 50%。",
            Limits: "两个预算数任一没有填写或为零的不报告；表中填写了原因，或写明追加、调减等预算变动的不报告。",
            Parameters: "budget-adjustment（schemas/scoring）：增减幅度，默认 30（%）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var where = context.Evaluation.Form == EvaluationForm.Table ? "表中" : "报告";
        foreach (var fund in FundRows.StatedTotals(context))
        {
            if (FundRows.AmountOf("年初预算数", fund.InitialBudget) is not { Value: not 0 } before
                || FundRows.AmountOf("全年预算数", fund.AnnualBudget) is not { Value: > 0 } after)
            {
                continue;
            }

            var moved = (after.Value - before.Value) / before.Value * 100m;
            if (Math.Abs(moved) < context.Profile.BudgetAdjustment || IsExplained(context, fund))
                continue;
            var share = FigureText.Of(Math.Abs(moved)) + "%";
            yield return context.Find(
                Descriptor,
                $"“{FundRows.Name(fund)}”年初预算数 {FundRows.Show(before, context.Evaluation)}，全年预算数 {FundRows.Show(after, context.Evaluation)}，{(moved > 0 ? "调增" : "调减")} {share}（({FundRows.PlainIn(before, after.Value)}-{FundRows.Plain(before)})/{FundRows.Plain(before)}），{where}没有说明原因。",
                [before.Evidence, after.Evidence],
                FundRows.Subject(fund),
                after.Money.Text,
                $"增减不到 {FigureText.Of(context.Profile.BudgetAdjustment)}%，或说明原因");
        }
    }

    private static bool IsExplained(RuleContext context, Fund total)
    {
        var words = context.Profile.Words;
        return context.Evaluation.Funds.Any(fund => !words.IsBlank(fund.Reason))
            || context.Evaluation.Passages.Any(passage => TellsChange(passage) || words.ReasonsBudget(passage.Text, passage.At.Block == total.AnnualBudget?.At.Block));

        // What a report says of single projects' budgets explains nothing of the whole.
        bool TellsChange(Sourced<string> passage) =>
            words.TellsOfBudgetChange(passage.Text) && (context.Evaluation.Form == EvaluationForm.Table || IsBeside(passage) || words.ReasonsBudget(passage.Text, false));

        bool IsBeside(Sourced<string> passage) =>
            total.AnnualBudget?.At is { } at && FundRows.AreStatedTogether(context.Evaluation, passage.At, at);
    }
}
