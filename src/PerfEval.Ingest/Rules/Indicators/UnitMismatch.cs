using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Units;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>PE310: target and actual carry units that do not convert, or 元 and 万元 were mixed up.</summary>
internal sealed class UnitMismatch : IRule
{
    private const string Yuan = "元";

    public RuleDescriptor Descriptor { get; } = new(
        "PE310",
        "unit-mismatch",
        Severity.Warning,
        new RuleExplanation(
            Title: "指标值与实际完成值单位不一致",
            Checks: "指标值和实际完成值的单位能否换算；金额是否正好相差一万倍（元与万元混用）。",
            Why: "单位不同就无法比较是否完成，也无法计算得分。",
            Example: "指标值 ≥10 家，实际完成值 12 次；指标值 ≤3000000 元，实际完成值 300 元。",
            Limits: "一方没有单位、单位可以换算（公里与米）、只是是否注明每年的不报告；“个”“项”“处”“家”等可以互换的量词不报告；实际完成值写的是完成进度（已完成100%）的不报告。",
            Parameters: "schemas/units.yaml：synonyms（同义）、conversions（换算）、generic（可互换的量词）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var indicator in IndicatorRows.Of(context))
        {
            var pair = TargetComparison.Of(indicator, context.Profile).Pairs.FirstOrDefault(p => Fault(p, indicator, context.Profile) is not null);
            if (pair is null)
                continue;
            var label = pair.Label is null ? "" : $"“{pair.Label}”";
            yield return context.Find(
                Descriptor,
                $"“{indicator.Name.Value}”{label}指标值 {IndicatorWording.Show(pair.Target)}，实际完成值 {IndicatorWording.Show(pair.Actual)}，{Fault(pair, indicator, context.Profile)}。",
                [IndicatorWording.Actual(indicator), IndicatorWording.Target(indicator)],
                indicator.Name.Value,
                pair.Actual.Text,
                pair.Target.Unit is { } unit ? $"以“{unit}”为单位的数值" : "与指标值单位一致的数值");
        }
    }

    private static string? Fault(ComparedPair pair, Indicator indicator, ScoringProfile profile)
    {
        if (pair is not { Target.Kind: QuantityKind.Number or QuantityKind.Range, Actual.Kind: QuantityKind.Number or QuantityKind.Range, Target.Value: { } wanted, Actual.Value: { } reached })
            return null;
        if (pair.Actual.Unit == "%" && profile.Words.TellsProgress(pair.Actual.Text))
            return null;
        if (!AreComparable(pair.Target.Unit, pair.Actual.Unit, profile.Units))
            return $"单位“{pair.Target.Unit}”与“{pair.Actual.Unit}”不能换算";
        return wanted.Value > 0 && UnitAgreement.IsUnitSlip(wanted, reached) && IsMoney(pair, indicator) ? "正好相差一万倍，可能混淆了元与万元" : null;
    }

    /// <summary>次 beside 次/年, 元 beside 元/人: one of them leaves out what the form says elsewhere.</summary>
    private static bool AreComparable(string? wanted, string? reached, UnitTable units) =>
        units.AreConvertible(wanted, reached) || (wanted!.Contains('/') != reached!.Contains('/') && units.AreConvertible(wanted.Split('/')[0], reached.Split('/')[0]));

    private static bool IsMoney(ComparedPair pair, Indicator indicator) =>
        (pair.Target.Unit ?? pair.Actual.Unit) is { } unit
            ? unit.StartsWith(Yuan, StringComparison.Ordinal)
            : indicator.Category is IndicatorCategory.Cost or IndicatorCategory.EconomicCost;
}
