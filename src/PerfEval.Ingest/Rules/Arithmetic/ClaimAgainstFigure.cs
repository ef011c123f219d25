using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules.AcrossFile;
using PerfEval.Ingest.Rules.Indicators;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Arithmetic;

/// <summary>PE505: the text claims that a figure was reached, and the same quantity's own figure misses it.</summary>
internal sealed partial class ClaimAgainstFigure(ProjectNames projects) : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE505",
        "claim-against-figure",
        Severity.Warning,
        new(
            Title: "所称达到的水平与实际数字不符",
            Checks: "报告称某项达到、稳定在某一水平（以上），而同一文件里同名指标或同名数字低于这一水平；报告称某项指标完成了目标，而紧接其前的实际完成值没有达到指标值。",
            Why: "结论与数字矛盾，结论不能采信。",
            Example: "报告写“参保率稳定在96%以上”，自评表参保率实际完成值 92%。",
            Limits: "名称不完全相同的（户籍人口参保率与参保率）不比较；目标、计划、要求和其他年度的数字不算；笼统的好评不算。",
            Parameters: "schemas/narrative.yaml：relations（reached：声称达到的叫法；notReached：不算的情形）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var narrative = context.Evaluation;
        foreach (var finding in OfIndicators(context))
            yield return finding;
        if (narrative.Claims.Count == 0)
            yield break;
        var claimed = narrative.Claims.Select(c => c.Quantity.At).ToHashSet();
        var forms = projects.SameAs(narrative, context.All.Where(e => e is { Form: EvaluationForm.Table, Stage: EvaluationStage.Evaluation }));
        var figures = forms.Select(form => new RuleContext(form, context.All, context.Profile)).Prepend(context).SelectMany(Figures)
            .Where(f => !claimed.Contains(f.Figure.At)).ToLookup(f => f.Name, f => f.Figure, StringComparer.Ordinal);
        foreach (var claim in narrative.Claims.DistinctBy(c => projects.FigureKey(c.Label)))
        {
            // A name that stands for several figures stands for none of them.
            if (figures[projects.FigureKey(claim.Label)].DistinctBy(f => (f.Value, f.Unit)).ToList() is not [var figure] || figure.At is not { } at || !Misses(figure, claim.Quantity, context.Profile))
                continue;
            yield return context.Find(
                Descriptor,
                $"报告称{claim.Show()}，但“{claim.Label}”自身的数字是 {figure.Text}，没有达到。",
                [claim.AsEvidence(), new Evidence(claim.Label, figure.Text, at)],
                claim.Label,
                claim.Quantity.Text,
                figure.Text);
        }
    }

    private IEnumerable<(string Name, Quantity Figure)> Figures(RuleContext context) =>
        from stated in context.Evaluation.Facts.Where(f => !IsOfOtherYear(context, f.Quantity.At)).Select(f => (Name: f.Label, Figure: f.Quantity))
            .Concat(context.Evaluation.Indicators.Where(i => i.Actual is not null).Select(i => (Name: i.Name.Value, Figure: i.Actual!)))
        where stated.Figure is { Kind: QuantityKind.Number, Value: not null, Operator: null or Comparator.Equal }
        select (projects.FigureKey(stated.Name), stated.Figure);

    /// <summary>满意度≥90%。实际完成值89.6%，完成年度设定目标: the verdict beside the result.</summary>
    private IEnumerable<Finding> OfIndicators(RuleContext context)
    {
        foreach (var indicator in context.Evaluation.Indicators)
        {
            if (indicator is not { ReachedClaim: { } claim, Target: not null, Actual: not null })
                continue;
            var comparison = TargetComparison.Of(indicator, context.Profile);
            if (comparison.Outcome != TargetOutcome.Missed)
                continue;
            yield return context.Find(
                Descriptor,
                $"“{indicator.Name.Value}”称“{claim.Value}”，但{IndicatorWording.Missed(comparison)}。",
                [claim.AsEvidence("结论"), IndicatorWording.Actual(indicator), IndicatorWording.Target(indicator)],
                indicator.Name.Value,
                claim.Text,
                indicator.Actual.Text);
        }
    }

    /// <summary>The sentence names a year, and not the one evaluated.</summary>
    private static bool IsOfOtherYear(RuleContext context, Location? at)
    {
        if (at is null || context.Evaluation.FiscalYear is not { } year || SentenceOf.Before(context, at) is not { } before)
            return false;
        var years = NamedYear().Matches(before);
        return years.Count > 0 && years.All(m => m.Value != year.Value.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"20\d\d(?=\s*年)", RegexOptions.None, 10_000)]
    private static partial Regex NamedYear();

    private static bool Misses(Quantity figure, Quantity claim, ScoringProfile profile) =>
        figure.Value is { } own && claim.Value is { } claimed && own.IsUsable() && claimed.IsUsable()
        && UnitAgreement.Factor(claim, figure, profile.Units) is { } factor && (own.Printed * factor).High <= claimed.Value;
}
