using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>PE205: the execution rate of the whole lies below the profile's threshold.</summary>
internal sealed class LowExecution : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE205",
        "low-execution",
        Severity.Info,
        new RuleExplanation(
            Title: "预算执行率偏低",
            Checks: "年度资金总额（自评报告为整体预算）的执行率是否低于评分口径规定的下限。",
            Why: "资金大量未用，绩效目标却报告完成的，需要核实目标完成的真实性和预算安排的合理性。",
            Example: "全年预算数 600 万元，全年执行数 450 万元，执行率 75%，低于 80%。",
            Limits: "只看年度资金总额；能够计算时用计算的执行率，否则用填写的执行率；恰好等于下限的不报告；自评报告与同一文件的自评表写明同样金额的，只报告自评表。",
            Parameters: "low-execution-rate（schemas/scoring）：下限，默认 80（%）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var fund in FundRows.StatedTotals(context))
        {
            // Of a budget that was moved by amounts told beside it the stated rate knows better.
            var computed = fund.BudgetChanges.Count > 0 ? null : FundRows.Rate(fund);
            if ((computed?.Printed ?? fund.ExecutionRate?.Value) is not { } rate
                || rate.Value >= context.Profile.LowExecutionRate || !(Decisive(fund, computed) < context.Profile.LowExecutionRate))
            {
                continue;
            }

            var threshold = FigureText.Of(context.Profile.LowExecutionRate) + "%";
            var stated = fund.ExecutionRate?.Text ?? FigureText.Of(rate.Value) + "%";
            yield return context.Find(
                Descriptor,
                $"“{FundRows.Name(fund)}”执行率 {Below(rate.Value, context.Profile.LowExecutionRate)}%{Arithmetic(fund, computed?.Printed)}，低于 {threshold}。",
                [.. FundRows.RateAndAmounts(fund)],
                FundRows.Subject(fund),
                stated,
                $"不低于 {threshold}");
        }
    }

    // The amounts come first, but they do not refute a stated rate that they can give: 80% rounded from 79.996 is not below 80%.
    private static decimal? Decisive(Fund fund, (Interval Range, Ratio Printed)? computed) =>
        computed is not { } given || (fund.ExecutionRate is { } stated && given.Range.CanGive(stated.Value.Percent))
            ? fund.ExecutionRate?.Value.Value
            : given.Printed.Value;

    // 79.998 is not shown as 80 where it is said to lie below 80.
    private static string Below(decimal rate, decimal threshold) =>
        FigureText.Of(Math.Round(rate, 2) < threshold ? rate : Math.Floor(rate * 100m) / 100m);

    private static string Arithmetic(Fund fund, Ratio? computed) =>
        computed is not null && FundRows.Executed(fund) is { } executed && FundRows.Budget(fund) is { } budget
            ? $"（{FundRows.PlainIn(budget, executed.Value)}/{FundRows.Plain(budget)}）"
            : "";
}
