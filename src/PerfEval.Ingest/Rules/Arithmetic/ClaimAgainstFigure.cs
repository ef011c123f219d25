using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules.AcrossFile;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Arithmetic;

/// <summary>PE505: the text claims that a figure was reached, and the same quantity's own figure misses it.</summary>
public sealed class ClaimAgainstFigure(ProjectNames projects) : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE505",
        "claim-against-figure",
        Severity.Warning,
        new(
            Title: "所称达到的水平与实际数字不符",
            Checks: "报告称某项达到、稳定在某一水平以上，而同一文件里同名指标或同名数字低于这一水平。",
            Why: "结论与数字矛盾，结论不能采信。",
            Example: "报告写“参保率稳定在96%以上”，自评表参保率实际完成值 92%。",
            Limits: "名称不完全相同的（户籍人口参保率与参保率）不比较；目标、计划和要求不算；笼统的好评不算。",
            Parameters: "schemas/narrative.yaml：relations（reached：声称达到的叫法；notReached：不算的情形）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var narrative = context.Evaluation;
        if (narrative.Claims.Count == 0)
            yield break;
        var figures = Figures(narrative).Concat(projects.SameAs(narrative, context.All.Where(e => e.Form == EvaluationForm.Table && e.Stage == EvaluationStage.Evaluation)).SelectMany(Figures))
            .ToLookup(f => f.Name, f => f.Figure, StringComparer.Ordinal);
        foreach (var claim in narrative.Claims.DistinctBy(c => projects.FigureKey(c.Label)))
        {
            // A name that stands for several figures stands for none of them.
            if (figures[projects.FigureKey(claim.Label)].ToList() is not [var figure] || figure.At is not { } at || !Misses(figure, claim.Quantity, context.Profile))
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

    private IEnumerable<(string Name, Quantity Figure)> Figures(Evaluation evaluation) =>
        evaluation.Facts.Select(f => (f.Label, f.Quantity)).Concat(evaluation.Indicators.Where(i => i.Actual is not null).Select(i => (i.Name.Value, i.Actual!)))
            .Where(f => f.Item2 is { Kind: QuantityKind.Number, Value: not null, Operator: null or Comparator.Equal }).Select(f => (projects.FigureKey(f.Item1), f.Item2));

    private static bool Misses(Quantity figure, Quantity claim, ScoringProfile profile) =>
        figure.Value is { } own && claim.Value is { } claimed && own.IsUsable() && claimed.IsUsable()
        && UnitAgreement.Factor(claim, figure, profile.Units) is { } factor && (own.Printed * factor).High <= claimed.Value;
}
