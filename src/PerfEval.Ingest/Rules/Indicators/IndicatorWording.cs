using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>How rules on indicators name figures and point at them.</summary>
internal static class IndicatorWording
{
    /// <summary>As written; the comparator or unit of another column is added where the cell is a bare number.</summary>
    public static string Show(Quantity quantity)
    {
        var text = TextNormalizer.WithoutLineBreaks(quantity.Text);
        if (quantity.Kind != QuantityKind.Number || !text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%'))
            return text;
        var unit = text.EndsWith('%') || quantity.Value?.Scale != 1m ? "" : quantity.Unit;
        return Symbol(quantity.Operator) + text + unit;
    }

    public static string Show(Points points) => FigureText.Of(points.Value);

    /// <summary>实际完成值 80人次 未达到指标值 ≥100人次; of a compound each clause that was missed.</summary>
    public static string Missed(TargetComparison comparison) =>
        string.Join("，", comparison.Missed.Select(pair => $"{LabelOf(pair)}实际完成值 {Show(pair.Actual)} {Verb(pair)}指标值 {Show(pair.Target)}"));

    public static Evidence Target(Indicator indicator) => indicator.Target!.AsEvidence("指标值", indicator);

    public static Evidence Actual(Indicator indicator) => indicator.Actual!.AsEvidence("实际完成值", indicator);

    public static Evidence Name(Indicator indicator) => indicator.Name.AsEvidence("指标");

    public static Evidence Weight(ScoredIndicator scored) => scored.Weight.AsEvidence("分值");

    public static Evidence Score(ScoredIndicator scored) => scored.Score.AsEvidence("得分");

    /// <summary>Name of the form's reason column.</summary>
    public static string ReasonColumn(RuleContext context) =>
        context.Evaluation.Features.ReasonIsDeviation ? "偏差原因" : "未完成原因";

    /// <summary>What the reason column says in place of a reason.</summary>
    public static string BlankReason(RuleContext context, Indicator indicator) => indicator.Reason is { } reason
        ? $"{ReasonColumn(context)}一栏只填“{reason.Text}”"
        : $"{ReasonColumn(context)}一栏空白";

    public static IEnumerable<Evidence> Reason(Indicator indicator, string column)
    {
        if (indicator.Reason is { } reason)
            yield return reason.AsEvidence(column);
    }

    private static string LabelOf(ComparedPair pair) => pair.Label is null ? "" : $"“{pair.Label}”";

    private static string Verb(ComparedPair pair) => pair.Shortfall switch
    {
        Shortfall.Above => "超出",
        Shortfall.Late => "晚于",
        _ => "未达到",
    };

    private static string Symbol(Comparator? comparator) => comparator switch
    {
        Comparator.AtLeast => "≥",
        Comparator.MoreThan => ">",
        Comparator.AtMost => "≤",
        Comparator.LessThan => "<",
        _ => "",
    };
}
