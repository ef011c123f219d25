using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>PE106: a unit is printed twice, in the text or in a cell under a heading that already has it.</summary>
internal sealed class UnitWrittenTwice(DoubledUnits units) : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "PE106",
        "unit-written-twice",
        Severity.Info,
        new(
            Title: "单位重复",
            Checks: "数字后面的单位是否写了两遍，如“万元万元”；资金一栏的表头已是万元，单元格里是否又写了“万”。",
            Why: "单位重复容易被当成乘了两次，金额差一万倍。",
            Example: "资金一栏单位为万元，全年预算数写作“520.5万”。",
            Limits: "数字只按一次单位换算；同一数字在一张表里多处出现只报告一次；指标的数量单位（万人等）不算。",
            Parameters: "schemas/rules/doubled-units.yaml：units、singles（会写重的单位）、magnitudes（万、亿及其复合单位）。"))
    {
        NeedsResults = false,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var doubled = evaluation.Passages.Where(p => p.Text.Any(char.IsNumber)).SelectMany(p => units.Find(new PassageText(p.Text)).Select(f => new Evidence("数字", f, p.At)))
            .Concat(Amounts(evaluation).SelectMany(a => units.Find(new PassageText(a.Text)).Select(f => new Evidence("金额", f, a.At))));
        foreach (var figure in ByFigure(doubled))
        {
            reported.Add(figure.Key);
            yield return Found(context, figure, $"“{figure.First().Text}”的单位写了两遍，数字只按一次单位换算。");
        }

        if (evaluation.Features.FundsUnit is not ("万元" or "亿元"))
            yield break;
        var magnitude = evaluation.Features.FundsUnit[0];
        var inColumn = Amounts(evaluation).Where(a => DoubledUnits.PrintsMagnitude(a.Text, magnitude)).Select(a => a.AsEvidence("金额"));
        foreach (var figure in ByFigure(inColumn).Where(f => !reported.Contains(f.Key)))
        {
            yield return Found(
                context,
                figure,
                $"资金一栏的单位是{evaluation.Features.FundsUnit}，“{figure.First().Text}”又写了一遍单位，数字只按一次单位换算。");
        }
    }

    private Finding Found(RuleContext context, IGrouping<string, Evidence> figure, string message)
    {
        var evidence = figure.DistinctBy(e => e.At).ToList();
        return context.Find(Descriptor, message, evidence, subject: evidence[0].Text, stated: evidence[0].Text);
    }

    private static IEnumerable<IGrouping<string, Evidence>> ByFigure(IEnumerable<Evidence> evidence) =>
        evidence.GroupBy(e => TextNormalizer.Key(e.Text), StringComparer.Ordinal);

    private static IEnumerable<Sourced<Money>> Amounts(Evaluation evaluation) => evaluation.Funds
        .SelectMany<Fund, Sourced<Money>?>(f => [f.InitialBudget, f.AnnualBudget, f.Executed, f.Received])
        .OfType<Sourced<Money>>();
}
