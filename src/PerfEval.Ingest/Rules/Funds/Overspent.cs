using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>PE204: more was spent than budgeted.</summary>
internal sealed class Overspent : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE204",
        "overspent",
        Severity.Warning,
        new RuleExplanation(
            Title: "执行数超过预算数",
            Checks: "资金各行和自评报告中的执行数是否超过预算数（全年预算数，没有的用年初预算数）。",
            Why: "无预算、超预算支出违反预算管理规定；也可能是预算调整后没有更新全年预算数。",
            Example: "全年预算数 100 万元，全年执行数 102.59 万元：超出 2.59 万元。",
            Limits: "自评报告写明追加或上年结转的，连同追加数、结转数比较；申报数、应补助数、到位数、收入不作为预算数；只差在所印位数的四舍五入以内的不报告；其中各行与总额完全相同的不重复报告；自评报告中相隔较远的两处数字不相比较。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        if (evaluation.Stage == EvaluationStage.Goal)
            yield break;
        var reported = new HashSet<(decimal Budget, decimal Executed)>();
        foreach (var fund in evaluation.Funds.OrderBy(fund => fund.Source != FundSource.Total))
        {
            if (BudgetReading.Of(fund).MaxBy(r => r.Value) is not { Printed: var budget } reading || FundRows.Executed(fund) is not { } executed || !Exceeds(executed, reading)
                || !FundRows.AreStatedTogether(evaluation, executed.Money.At, budget.Money.At)
                || !reported.Add((reading.Value, executed.Value)))
            {
                continue;
            }

            yield return context.Find(
                Descriptor,
                $"“{FundRows.Name(fund)}”{executed.Role} {FundRows.Show(executed, evaluation)}超过{reading.Show(evaluation)}，超出 {FundRows.PlainIn(budget, executed.Value - reading.Value)} {FundRows.UnitOf(budget)}（{FundRows.PlainIn(budget, executed.Value)}-{FundRows.PlainIn(budget, reading.Value)}）。",
                [executed.Evidence, .. reading.Evidence],
                FundRows.Subject(fund),
                executed.Money.Text,
                budget.Money.Text);
        }
    }

    // The upper end of a rounded budget does not belong to it.
    private static bool Exceeds(Amount executed, BudgetReading budget) =>
        executed.Value > budget.Value && executed.Range.Low >= budget.Range.High;
}
