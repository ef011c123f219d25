using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules.Arithmetic;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>PE201: the execution rate stated is not executed / budget.</summary>
internal sealed class ExecutionRateMismatch : IRule
{
    private const string NarrativeSubject = "预算执行率";

    public RuleDescriptor Descriptor { get; } = new(
        "PE201",
        "execution-rate",
        Severity.Error,
        new RuleExplanation(
            Title: "执行率计算有误",
            Checks: "资金各行填写的执行率是否等于全年执行数除以全年预算数（没有全年预算数的，除以年初预算数）；自评报告同时写明预算、支出和执行率的，同样核对。",
            Why: "执行率直接决定预算执行得分，也是财政部门核对决算的依据。",
            Example: "全年预算数 600 万元，全年执行数 450 万元，执行率填 80%：应为 75%。",
            Limits: "预算数为零或缺少任一数字的不核对；万元、亿元金额和执行率按所印位数四舍五入或截尾后的范围比较，范围相交即认为一致；自评报告写明追加、调减或上年结转的，按原预算数和调整后的预算数计算，有一种相符即认为一致；自评报告中相隔较远的两处数字口径可能不同，不相比较。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        if (evaluation.Stage == EvaluationStage.Goal)
            yield break;
        foreach (var fund in evaluation.Funds)
        {
            if (fund.ExecutionRate is not { } stated || FundRows.Executed(fund) is not { } executed)
                continue;
            var readings = BudgetReading.Of(fund).Select(r => (Budget: r, Rate: r.Rate(executed))).Where(r => r.Rate is not null).ToList();
            if (IsOfReceipts(fund, executed, stated.Value))
                continue;
            if (readings.Count == 0 || readings.Any(r => r.Rate!.Value.Range.CanGive(stated.Value.Percent)))
                continue;
            var (reading, rate) = readings.MinBy(r => Math.Abs(r.Rate!.Value.Printed.Value - stated.Value.Value));
            var budget = reading.Printed;
            if (!FundRows.AreStatedTogether(evaluation, stated.At, executed.Money.At) || !FundRows.AreStatedTogether(evaluation, stated.At, budget.Money.At))
                continue;
            var expected = FigureText.Of(rate!.Value.Printed.Value) + "%";
            yield return context.Find(
                Descriptor,
                $"“{FundRows.Name(fund)}”执行率为 {stated.Text}，但{executed.Role} {FundRows.Show(executed, evaluation)}除以{reading.Show(evaluation)}应为 {expected}（{FundRows.PlainIn(budget, executed.Value)}/{FundRows.PlainIn(budget, reading.Value)}）。",
                [new Evidence("执行率", stated.Text, stated.At), executed.Evidence, .. reading.Evidence],
                SubjectOf(fund, evaluation),
                stated.Text,
                expected);
        }

        foreach (var finding in OfSentences(context))
            yield return finding;
    }

    /// <summary>到位900万元，支出810万元，支出率90%: a rate that is not called 执行率 may be of what came.</summary>
    private static bool IsOfReceipts(Fund fund, Amount executed, Ratio stated) =>
        fund.ExecutionRateLabel is { } label && !label.Value.Contains("执行", StringComparison.Ordinal)
        && FundRows.AmountOf("到位数", fund.Received) is { Value: not 0 } received
        && executed.Range.DividedBy(received.Range) is { } share && (share * 100m).CanGive(stated.Percent);

    /// <summary>Rates of single projects or sorts of spending, which a narrative states together with both figures.</summary>
    private IEnumerable<Finding> OfSentences(RuleContext context)
    {
        var known = context.Evaluation.Funds.Select(f => f.ExecutionRate?.At).ToHashSet();
        foreach (var relation in RelationFigures.Of(context, RelationKind.ExecutionRate).Where(r => !known.Contains(r.Result.Quantity.At)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var (executed, budget, rate) = (relation.Operands[0], relation.Operands[1], relation.Result);
            if (RelationResult.Of(relation) is not { } range || range.Meets(rate.Range()))
                continue;
            var expected = RelationResult.Shown(relation);
            yield return context.Find(
                Descriptor,
                $"“{rate.Name()}”写为 {rate.Quantity.Text}，但{executed.Show()}除以{budget.Show()}应为 {expected}。",
                [rate.AsEvidence(), executed.AsEvidence(), budget.AsEvidence()],
                rate.Name(),
                rate.Quantity.Text,
                expected);
        }
    }

    private static string SubjectOf(Fund fund, Evaluation evaluation) =>
        evaluation.Form == EvaluationForm.Table ? FundRows.Subject(fund) : fund.ExecutionRateLabel?.Value ?? NarrativeSubject;
}
