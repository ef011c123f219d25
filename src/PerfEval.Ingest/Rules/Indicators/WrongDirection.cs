using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE312: a cost indicator asks for at least an amount, or an output for at most a number.</summary>
internal sealed class WrongDirection : IRule
{
    private const string Yuan = "元";

    public RuleDescriptor Descriptor { get; } = new(
        "PE312",
        "wrong-direction",
        Severity.Info,
        new RuleExplanation(
            Title: "指标方向可能写反",
            Checks: "成本指标的金额是否写成“≥”（鼓励多花钱），产出数量指标的件数、人数是否写成“≤”（鼓励少做事）。",
            Why: "方向写反，完成得越差得分越高。",
            Example: "成本指标“项目总成本 ≥90 万元”；数量指标“建设精品示范村 ≤4 个”。",
            Limits: "比率不报告；节约、补助标准、发放待遇一类可以“≥”的成本指标不报告；编制、控制数一类可以“≤”的数量指标不报告；从名称看不出方向的数量指标不报告。",
            Parameters: "schemas/scoring/words.yaml：not-costs、paid-to-people（可以“≥”的成本）、spending-totals（支出总额，不可以“≥”）、kept-down（可以“≤”的数量）、work-done（办理、开展一类的工作量）；schemas/values.yaml：direction（方向）。")) { NeedsResults = false };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Evaluation.Form != EvaluationForm.Table)
            yield break;
        foreach (var indicator in context.Evaluation.Indicators)
        {
            if (indicator.Target is not { Kind: QuantityKind.Number, Value: not null, Unit: not ("%" or "‰") } target || Fault(indicator, target, context.Profile) is not { } fault)
                continue;
            yield return context.Find(
                Descriptor,
                $"“{indicator.Name.Value}”的指标值为 {IndicatorWording.Show(target)}，{fault}，方向可能写反。",
                [IndicatorWording.Target(indicator), IndicatorWording.Name(indicator)],
                indicator.Name.Value,
                target.Text,
                "核实比较符号的方向");
        }
    }

    private static string? Fault(Indicator indicator, Quantity target, ScoringProfile profile)
    {
        var name = indicator.Name.Value;
        if (profile.Words.NamesShare(name))
            return null;
        return indicator.Category switch
        {
            IndicatorCategory.Cost or IndicatorCategory.EconomicCost
                when target.Operator is Comparator.AtLeast or Comparator.MoreThan && IsMoney(target) && !profile.Words.NamesNoCost(name) && !profile.Words.NamesNoCost(target.Text) && target.Unit?.Contains('/') != true =>
                "成本指标要求不低于某一金额",
            IndicatorCategory.Quantity
                when target.Operator is Comparator.AtMost or Comparator.LessThan && IsCount(target, profile) && !profile.Words.NamesKeptDown(name)
                && IsWantedMost(name, profile) =>
                "产出数量指标要求不超过某一数量",
            _ => null,
        };
    }

    /// <summary>More is better, by the name's end or by the work that it begins with.</summary>
    private static bool IsWantedMost(string name, ScoringProfile profile) => profile.Directions.Infer(TextNormalizer.Key(name)) switch
    {
        Direction.AtLeast => true,
        Direction.AtMost => false,
        _ => profile.Words.NamesWorkDone(name),
    };

    private static bool IsMoney(Quantity target) => target.Unit?.StartsWith(Yuan, StringComparison.Ordinal) == true;

    /// <summary>A number of things or people; not money, a time, or an amount per head.</summary>
    private static bool IsCount(Quantity target, ScoringProfile profile) =>
        target.Unit is null || profile.Units.IsCounted(target.Unit) || profile.Units.IsGeneric(target.Unit) || target.Unit is "人" or "人次" or "户" or "次";
}
