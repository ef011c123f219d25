using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using static PerfEval.Ingest.Rules.RuleText;

namespace PerfEval.Ingest.Rules.Totals;

/// <summary>PE403: the total exceeds the total weight.</summary>
internal sealed class AboveFullMarks(ScoreWords words) : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE403",
        "above-full-marks",
        Severity.Error,
        new(
            Title: "总分超过满分",
            Checks: "自评总分是否超过总分值；没有写明总分值的，按 100 分核对。",
            Why: "各项得分不得超过分值，总分不可能超过满分。",
            Example: "总分一行分值 100 分，得分写 102.5 分。",
            Limits: "总分值只是各指标分值之和、另加预算执行率才满 100 分的，按 100 分核对；没有总分值的表，各指标分值之和更大时按分值之和；报告正文写明加分或另定满分的不报告。",
            Parameters: "总分值未写明时取评分方案（schemas/scoring）的满分，默认 100；schemas/rules/score-words.yaml：bonuses（加分、另定满分的说法）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        if (evaluation.TotalScore is not { } total)
            yield break;
        var full = FullMarks.Of(context);
        if (total.Value.Value <= full || (evaluation.TotalWeight is null && SpeaksOfOtherFullMarks(evaluation, total.At)))
            yield break;
        List<Evidence> evidence = [total.AsEvidence("自评总分")];
        if (evaluation.TotalWeight is { } weight)
            evidence.Add(weight.AsEvidence("总分值"));
        yield return context.Find(
            Descriptor,
            $"自评总分 {Print(total.Value.Value)} 分，超过满分 {Print(full)} 分，多出 {Print(total.Value.Value - full)} 分。",
            evidence,
            stated: total.Text,
            expected: $"≤{Print(full)}");
    }

    private bool SpeaksOfOtherFullMarks(Evaluation evaluation, Location at) => evaluation.Passages.Any(p =>
        p.At.Block == at.Block && p.At.Line == at.Line && p.At.Row == at.Row && p.At.Column == at.Column
        && words.SpeaksOfOtherFullMarks(p.Text));
}
