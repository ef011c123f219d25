using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>PE202: no admissible way gives the score of the execution row.</summary>
internal sealed class ExecutionScoreMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE202",
        "execution-score",
        Severity.Error,
        new RuleExplanation(
            Title: "预算执行得分与执行率不符",
            Checks: "年度资金总额一行的得分能否由执行率乘以分值得出（最高不超过分值，保留两位、一位或零位小数，四舍五入或截尾均可），或由评分口径规定的分档得出。",
            Why: "预算执行率的得分有固定算法，执行不足而得满分会抬高总分。",
            Example: "分值 10 分，执行率 75%，得分填 10 分：应得 7.5 分。",
            Limits: "只看年度资金总额一行，其中各行重复的得分不再计算；填写的执行率和重新计算的执行率任一能得出该得分即不报告；没有执行率、分值或得分的不报告。表格或其版式没有写明算法的，按警告报告。",
            Parameters: "execution-steps（schemas/scoring）：按执行率分档计分，默认没有。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (!FundRows.AreInForm(context))
            yield break;
        var features = context.Evaluation.Features;
        foreach (var fund in FundRows.Totals(context))
        {
            if (fund.Score is not { } score || ExecutionScores.Explain(fund, context) is not { IsContradicted: true, Nearest: { } nearest })
                continue;
            var expected = FigureText.Of(nearest.Printed.Value);
            List<Evidence> evidence = [score.AsEvidence("得分")];
            if (fund.Weight is { } weight)
                evidence.Add(weight.AsEvidence("分值"));
            yield return context.Find(
                Descriptor,
                $"“{FundRows.Name(fund)}”得分 {FigureText.Of(score.Value.Value)} 分，{RateText(fund)}，{nearest.Way}应得 {expected} 分（{nearest.Arithmetic}）。",
                [.. evidence, .. FundRows.RateAndAmounts(fund)],
                FundRows.Subject(fund),
                score.Text,
                expected,
                features.ExecutionFormulaFixed ? Severity.Error : Severity.Warning);
        }
    }

    private static string RateText(Fund fund) => fund.ExecutionRate is { } stated
        ? $"但执行率为 {stated.Text}"
        : $"但按全年执行数与预算数计算执行率为 {FigureText.Of(FundRows.Rate(fund)!.Value.Printed.Value)}%";
}
