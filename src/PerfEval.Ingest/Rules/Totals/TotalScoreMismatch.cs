using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;
using static PerfEval.Ingest.Rules.RuleText;

namespace PerfEval.Ingest.Rules.Totals;

/// <summary>PE401: the stated total is not what the stated scores add up to.</summary>
internal sealed class TotalScoreMismatch(ScoreWords words) : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE401",
        "total-score",
        Severity.Error,
        new(
            Title: "总分不等于各项得分之和",
            Checks: "自评总分是否等于预算执行得分加各指标得分，各项得分以表上所写为准；自评报告按同一段落写明的各部分得分相加。",
            Why: "总分由各项得分相加得出；加不起来，总分或某项得分必有一处是错的。",
            Example: "预算执行得分 10 分，各指标得分合计 83 分，共 93 分，总分却写 94 分。",
            Limits: "总分视为四舍五入或截尾的结果：得分合计 97.86 分而总分写 97.9 分或 97.8 分，不报告。有分值而没有得分的指标，只有按满分和零分都解释不了时才报告。执行得分只取年度资金总额一行。报告正文只在写明的各部分构成全部得分时核对。",
            Parameters: "schemas/rules/score-words.yaml：complete（构成全部得分的部分）、averages（平均分的叫法）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Evaluation.TotalScore is not { } total)
            return [];
        return context.Evaluation.Form == EvaluationForm.Narrative ? CheckNarrative(context, total) : CheckForm(context, total);
    }

    private IEnumerable<Finding> CheckForm(RuleContext context, Sourced<Points> total)
    {
        var readings = ScoreSum.ReadingsOf(context);
        if (readings.Count == 0 || readings.Any(r => StatedTotal.Admits(total.Value, r.Stated, r.Highest)))
            yield break;
        var sum = readings[0];
        var stated = total.Value.Value;
        var parts = sum.Execution is { } execution
            ? $"预算执行得分 {Print(execution.Value.Value)} 分与各指标得分之和 {Print(sum.Indicators)} 分合计 {Print(sum.Stated)} 分"
            : $"各指标得分之和为 {Print(sum.Stated)} 分";
        var nearest = stated > sum.Highest ? sum.Highest : sum.Stated;
        var unstated = sum.Unstated > 0 && stated > sum.Highest
            ? $"，没有填写的得分按满分 {Print(sum.Unstated)} 分计也只有 {Print(sum.Highest)} 分"
            : string.Empty;
        List<Evidence> evidence = [total.AsEvidence("自评总分")];
        if (sum.Execution is not null)
            evidence.Add(sum.Execution.AsEvidence("预算执行得分"));
        evidence.AddRange(sum.Scores.Select(s => s.Points.AsEvidence($"{s.Indicator.Name.Value} 得分")));
        yield return context.Find(
            Descriptor,
            $"自评总分 {Print(stated)} 分，但{parts}{unstated}，相差 {Print(Math.Abs(stated - nearest))} 分。",
            evidence,
            stated: total.Text,
            expected: Print(nearest));
    }

    private IEnumerable<Finding> CheckNarrative(RuleContext context, Sourced<Points> total)
    {
        var parts = context.Evaluation.Facts.Where(f => IsPart(f, total)).ToList();
        if (parts.Count < 2 || !words.AreComplete([.. parts.Select(p => p.Label)]))
            yield break;
        var figures = parts.Select(p => p.Quantity.Value!.Value.Value).ToList();
        var sum = figures.Sum();
        if (StatedTotal.Admits(total.Value, sum, sum))
            yield break;
        var named = string.Join('、', parts.Zip(figures, (part, figure) => $"{part.Label} {Print(figure)} 分"));
        yield return context.Find(
            Descriptor,
            $"自评总分 {Print(total.Value.Value)} 分，但{named}，合计 {Print(sum)} 分，相差 {Print(Math.Abs(total.Value.Value - sum))} 分。",
            [total.AsEvidence("自评总分"), .. parts.Select(p => new Evidence(p.Label, p.Quantity.Text, p.Quantity.At!))],
            stated: total.Text,
            expected: Print(sum));
    }

    private bool IsPart(Fact fact, Sourced<Points> total) =>
        fact.Quantity is { Unit: "分", Kind: QuantityKind.Number, Value: not null, At: { } at }
        && TextNormalizer.Key(fact.Label).EndsWith("得分", StringComparison.Ordinal)
        && !words.NamesTotal(fact.Label)
        && !words.NamesAverage(fact.Label)
        && at != total.At
        && InSameParagraph(at, total.At);

    private static bool InSameParagraph(Location a, Location b) =>
        (a.Block is not null || a.Line is not null)
        && a.Block == b.Block && a.Line == b.Line && a.Part == b.Part && a.Row == b.Row && a.Column == b.Column;
}
