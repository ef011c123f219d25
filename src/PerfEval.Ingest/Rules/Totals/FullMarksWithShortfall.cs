using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules.Funds;
using PerfEval.Ingest.Rules.Indicators;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Scoring.Ways;
using PerfEval.Ingest.Values;
using static PerfEval.Ingest.Rules.RuleText;

namespace PerfEval.Ingest.Rules.Totals;

/// <summary>PE404: full marks are claimed although the money was not all spent or a target was missed.</summary>
internal sealed class FullMarksWithShortfall : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE404",
        "full-marks-with-shortfall",
        Severity.Error,
        new(
            Title: "有未完成事项却得满分",
            Checks: "自评总分为满分时，预算执行率是否达到 100%，各指标是否都完成了指标值；逐项列出没有达到的。",
            Why: "预算执行率不足或指标未完成都应扣分，满分与此矛盾。",
            Example: "自评总分 100 分，而预算执行率为 75%，“培训人次”指标值不少于 300 人次、实际 260 人次。",
            Limits: "执行率折算的得分四舍五入到整数后为满分的（如 96% 折 9.6 分）、按评分口径的分档得满分的不算；评分标准写明达到较低数值即得满分的不算；执行率没有写明、而预算数与执行数齐全的，按两数计算；按两数已花完而执行率写得偏低的不算；没有分值的“其中”行不算；指标值的方向无法判断的不算。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        if (evaluation.TotalScore is not { } total || total.Value.Value != FullMarks.Of(context))
            yield break;
        List<Unfinished> unfinished = [.. Spending(context), .. Targets(context)];
        if (unfinished.Count == 0)
            yield break;
        yield return context.Find(
            Descriptor,
            $"自评总分为满分 {Print(total.Value.Value)} 分，但{string.Join("；", unfinished.Select(u => u.Wording))}。",
            [total.AsEvidence("自评总分"), .. unfinished.SelectMany(u => u.Evidence)],
            stated: total.Text,
            expected: $"<{Print(total.Value.Value)}");
    }

    /// <summary>A rate below 100% that no admissible way of scoring the row turns into full points, be it by rounding or by the profile's steps.</summary>
    private static IEnumerable<Unfinished> Spending(RuleContext context)
    {
        var evaluation = context.Evaluation;
        var row = evaluation.Funds.FirstOrDefault(f => f.Source == FundSource.Total);
        if (row is null || RateOf(row) is not { } rate || IsSpentByAmounts(row))
            yield break;
        var points = row.Weight?.Value.Value ?? evaluation.Features.ExecutionPointsDefault ?? PointsColumn.UsualExecutionPoints;
        var full = row.Weight?.Value ?? new Points(new Figure(points, 0));
        var task = new ExecutionTask(full, rate.Range, rate.Printed, context.Profile);
        if (rate.Range.High < 100m && points > 0 && full.IsUsable() && !ScoreExplainer.Explain(full, [task]).IsExplained)
            yield return new($"预算执行率为 {rate.Text}", rate.Evidence);
    }

    /// <summary>The amounts say that all was spent: a stated rate below that is wrong, and that is another finding.</summary>
    private static bool IsSpentByAmounts(Fund row) => row.AnnualBudget is { } budget && row.Executed is { } executed
        && budget.Value.Yuan.Value > 0 && executed.Value.Yuan.Value >= budget.Value.Yuan.Value;

    /// <summary>The rate as stated; computed only where none is: a wrong rate is another finding.</summary>
    private static Rate? RateOf(Fund row)
    {
        if (row.ExecutionRate is { } stated)
            return stated.Value.Percent.IsUsable() ? new(stated.Value.Printed, stated.Value, $"{Print(stated.Value.Value)}%", [stated.AsEvidence("预算执行率")]) : null;
        if (FundRows.Budget(row) is not { } budget || FundRows.Executed(row) is not { } executed)
            return null;
        if (executed.Money.Value.Printed.DividedBy(budget.Money.Value.Printed) is not { } ratio || ratio.Low < 0)
            return null;
        var percent = Math.Round(executed.Value / budget.Value * 100m, 2, MidpointRounding.AwayFromZero);
        return new(
            ratio * 100m,
            new Ratio(new Figure(percent, 2)),
            $"{Print(percent)}%（{executed.Money.Text}÷{budget.Money.Text}）",
            [budget.Evidence, executed.Evidence]);
    }

    private static IEnumerable<Unfinished> Targets(RuleContext context) =>
        from indicator in context.Evaluation.Indicators
        where HasPointsAtStake(context.Evaluation, indicator) && IsMissed(indicator, context.Profile) && !IsFullByStandard(context, indicator)
        let wording = indicator.Target is null
            ? $"“{indicator.Name.Value}”实际为“{IndicatorWording.Show(indicator.Actual!)}”"
            : $"“{indicator.Name.Value}”指标值为“{IndicatorWording.Show(indicator.Target)}”、实际为“{IndicatorWording.Show(indicator.Actual!)}”"
        select new Unfinished(
            wording,
            [
                .. indicator.Target is { } target ? (Evidence[])[target.AsEvidence($"{indicator.Name.Value} 指标值", indicator)] : [],
                indicator.Actual!.AsEvidence($"{indicator.Name.Value} 实际完成值", indicator),
            ]);

    /// <summary>By what the target asks for, and words by their level.</summary>
    private static bool IsMissed(Indicator indicator, ScoringProfile profile) =>
        indicator.Actual is { Kind: QuantityKind.Qualitative, Level: QualitativeLevel.Partly or QualitativeLevel.Not }
        || TargetComparison.Of(indicator, profile).Outcome == TargetOutcome.Missed;

    private static bool IsFullByStandard(RuleContext context, Indicator indicator) =>
        indicator.Weight is { } weight
        && StatedStandard.GivesFullPoints(new IndicatorTask(weight.Value, TargetComparison.Of(indicator, context.Profile), IndicatorRows.Standards(context, indicator), context.Profile));

    private static bool HasPointsAtStake(Evaluation evaluation, Indicator indicator) =>
        !evaluation.Features.HasWeightColumn
        || indicator.ScoreGroup is not null
        || indicator.Weight is { Value.Value: > 0 };

    private sealed record Unfinished(string Wording, IReadOnlyList<Evidence> Evidence);

    private sealed record Rate(Interval Range, Ratio Printed, string Text, IReadOnlyList<Evidence> Evidence);
}
