using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>PE203: the parts of a column do not add up to its total.</summary>
internal sealed class FundPartsMismatch : IRule
{
    private static readonly (string Subject, string Role, Func<Fund, Sourced<Money>?> Of)[] Columns =
    [
        ("initialBudget", "年初预算数", fund => fund.InitialBudget),
        ("annualBudget", "全年预算数", fund => fund.AnnualBudget),
        ("executed", "全年执行数", fund => fund.Executed),
    ];

    public RuleDescriptor Descriptor { get; } = new(
        "PE203",
        "funds-parts",
        Severity.Error,
        new RuleExplanation(
            Title: "资金分项之和与总额不符",
            Checks: "逐列核对：其中各行（本年财政拨款、上年结转、其他资金，或中央、地方、其他资金等）之和是否等于年度资金总额。",
            Why: "资金来源不齐或总额有误，执行率和得分都不可靠。",
            Example: "年度资金总额 600 万元，其中财政拨款 500 万元、其他资金 50 万元：合计 550 万元，差 50 万元。",
            Limits: "版式的其中各行不是全部来源的、某列没有总额或没有任何分项的不核对；某一行又是另一行的其中数时，只要有一种理解能够加总相符即不报告；有分项的名称不认识时，只要去掉某些行能够加总相符即不报告；资金栏有未能识别的行、有金额填了而读不出时不核对；金额按所印位数的范围比较。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        if (!FundRows.AreInForm(context) || evaluation.Features.FundsLackRows || !(evaluation.Features.FundPartsExhaustive || HasCatchAll(evaluation)))
            yield break;
        var totals = FundRows.Totals(context).ToList();
        if (totals.Count != 1 || evaluation.Funds.Any(fund => fund.HasUnreadAmount))
            yield break;
        foreach (var (subject, role, of) in Columns)
        {
            var parts = evaluation.Funds.Where(fund => fund.Source != FundSource.Total).ToList();
            if (FundRows.AmountOf($"{FundRows.Name(totals[0])}{role}", of(totals[0])) is not { } total || NestedParts.Stated(parts, of) is not { Count: > 0 } amounts)
                continue;
            if (SaysNothing(parts, amounts) || NestedParts.Readings(amounts).Concat(NestedParts.ReadingsOfUnlisted(amounts)).Any(reading => total.Range.Meets(NestedParts.Sum([.. reading]))))
                continue;

            var shown = NestedParts.TopLevel(amounts);
            var sum = shown.Sum(part => part.Amount.Value);
            var expected = FundRows.PlainIn(total, sum);
            var unit = FundRows.UnitOf(total);
            var terms = shown.Count == 1 ? "" : $"（{string.Join('+', shown.Select(part => FundRows.PlainIn(total, part.Amount.Value)))}）";
            yield return context.Find(
                Descriptor,
                $"{role}：各分项之和为 {expected} {unit}{terms}，与“{FundRows.Name(totals[0])}” {FundRows.Show(total, evaluation)}不符，相差 {FundRows.PlainIn(total, Math.Abs(sum - total.Value))} {unit}。",
                [total.Evidence, .. shown.Select(part => part.Amount.Evidence with { Role = $"{FundRows.Name(part.Fund)}{role}" })],
                subject,
                total.Money.Text,
                expected);
        }
    }

    /// <summary>A form of no known layout whose rows are those of the national block, with 其他资金 for all the rest.</summary>
    private static bool HasCatchAll(Evaluation evaluation) => evaluation.Features.Layout is null
        && Array.TrueForAll([FundSource.Fiscal, FundSource.Carryover, FundSource.Other], source => evaluation.Funds.Any(fund => fund.Source == source));

    // Only zeros beside blank cells: the amount stands in a row that was left blank.
    private static bool SaysNothing(List<Fund> parts, IReadOnlyList<FundPart> stated) =>
        stated.Count < parts.Count && stated.All(part => part.Amount.Value == 0);
}
