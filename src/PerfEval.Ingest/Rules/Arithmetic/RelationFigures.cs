using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Arithmetic;

/// <summary>How the rules on a narrative's arithmetic compute with its figures and quote them.</summary>
internal static class RelationFigures
{
    private const string Yuan = "元";

    /// <summary>The relations of these kinds whose figures can be computed with.</summary>
    public static IEnumerable<Relation> Of(RuleContext context, params RelationKind[] kinds) => Of(context).Where(r => kinds.Contains(r.Kind));

    /// <summary>All relations whose figures can be computed with.</summary>
    public static IEnumerable<Relation> Of(RuleContext context) =>
        context.Evaluation.Relations.Where(r => r.Operands.Append(r.Result).All(o => o.Quantity.Value?.IsUsable() == true));

    public static decimal Value(this Operand operand) => operand.Quantity.Value!.Value.Value * operand.Times;

    /// <summary>
    /// Counts, standards per head and amounts in 元 are exact; rates, averages and amounts in 万元 stand for all that rounds or truncates
    /// to their digits (rules.md, "What is exact, and what is rounded").
    /// </summary>
    public static Interval Range(this Operand operand)
    {
        var figure = operand.Quantity.Value!.Value;
        var isMoney = operand.Quantity.Unit?.StartsWith(Yuan, StringComparison.Ordinal) == true;
        var isExact = figure.Scale == 1m && (isMoney || (figure.Decimals == 0 && operand.Quantity.Unit is not ("%" or "‰")));
        return (isExact ? figure.Exact : figure.Printed) * operand.Times;
    }

    public static Interval Sum(IEnumerable<Operand> operands) => operands.Select(Range).Aggregate((a, b) => a + b);

    public static Evidence AsEvidence(this Operand operand) => new(Name(operand), operand.Quantity.Text, operand.Quantity.At!);

    /// <summary>The words that name it; the figure itself where nothing does.</summary>
    public static string Name(this Operand operand) => operand.Label.Length > 0 ? operand.Label : operand.Quantity.Text;

    /// <summary>省级资金 18万元.</summary>
    public static string Show(this Operand operand) =>
        (operand.Label.Length > 0 ? operand.Label + " " : "") + TextNormalizer.WithoutLineBreaks(operand.Quantity.Text) + (operand.Times > 1 ? FigureTimes(operand.Times) : "");

    /// <summary>A computed value in the unit in which another figure is printed: 6100000 beside 612万元 → 610万元.</summary>
    public static string In(this Operand like, decimal value)
    {
        var figure = like.Quantity.Value!.Value;
        var scale = figure.Scale switch { 10_000m => "万", 100_000_000m => "亿", _ => "" };
        var plain = scale.Length == 0 ? value : value / figure.Scale;
        return FigureText.Of(plain, Math.Max(figure.Decimals, 2)) + scale + like.Quantity.Unit;
    }

    private static string FigureTimes(int times) => "×" + FigureText.Of(times);
}
