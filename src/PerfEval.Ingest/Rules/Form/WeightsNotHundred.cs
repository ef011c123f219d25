using static PerfEval.Ingest.Rules.RuleText;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>PE102: the weights do not add up to the total weight.</summary>
internal sealed class WeightsNotHundred : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE102",
        "weights-not-100",
        Severity.Error,
        new(
            Title: "分值合计不等于总分值",
            Checks: "各三级指标的分值与预算执行率一行的分值相加，是否等于表上写明的总分值；表上没有写明的，按 100 分核对。",
            Why: "财预〔2020〕10号规定各项分值加总应等于 100 分；分值不足或超出，总分就失去依据。",
            Example: "指标分值合计 85 分，预算执行率 10 分，共 95 分，而总分一行的分值写 100 分。",
            Limits: "合并单元格的分值只算一次，“其中”行不另计；有指标给了得分而没有分值、或表上没有总分一行时，合计偏小不报告；表上没有分值一列的不检查。各一级指标的差额已能说明全部差额的，只报告 PE103。",
            Parameters: "总分值未写明时取评分方案（schemas/scoring）的满分，默认 100；预算执行率分值未写明时取版式的默认值，默认 10。"))
    {
        NeedsResults = false,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (WeightSums.Mismatch(context) is not { } sum)
            yield break;
        var evaluation = context.Evaluation;
        var weights = PointsColumn.Weights(evaluation);
        var execution = sum.Execution == 0
            ? null
            : evaluation.Funds.First(f => f.Source == Forms.FundSource.Total).Weight;
        var actual = sum.Indicators + sum.Execution;
        var evidence = new List<Evidence>();
        if (evaluation.TotalWeight is { } total)
            evidence.Add(total.AsEvidence("总分值"));
        if (execution is not null)
            evidence.Add(execution.AsEvidence("预算执行率分值"));
        evidence.AddRange(weights.Select(w => w.Points.AsEvidence($"{w.Indicator.Name.Value} 分值")));

        var parts = execution is null
            ? $"各指标分值之和为 {Print(actual)} 分"
            : $"各指标分值之和 {Print(sum.Indicators)} 分加预算执行率分值 {Print(sum.Execution)} 分共 {Print(actual)} 分";
        var stated = evaluation.TotalWeight is null ? $"应为的 {Print(sum.Total)} 分" : $"总分值 {Print(sum.Total)} 分";
        yield return context.Find(
            Descriptor,
            $"{parts}，与{stated}相差 {Print(Math.Abs(sum.Gap))} 分。",
            evidence,
            stated: evaluation.TotalWeight?.Text ?? Print(actual),
            expected: Print(evaluation.TotalWeight is null ? sum.Total : actual));
    }
}
