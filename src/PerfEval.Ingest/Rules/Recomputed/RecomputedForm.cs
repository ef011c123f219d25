using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules.Arithmetic;
using PerfEval.Ingest.Rules.Form;
using PerfEval.Ingest.Rules.Funds;
using PerfEval.Ingest.Rules.Indicators;
using PerfEval.Ingest.Rules.Totals;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Scoring.Ways;
using PerfEval.Ingest.Values;
using static PerfEval.Ingest.Rules.RuleText;

namespace PerfEval.Ingest.Rules.Recomputed;

/// <summary>An evaluation computed once more: every rate, score, sum and total as stated beside what its own figures give.</summary>
internal static class RecomputedForm
{
    private const string OfFunds = "资金";
    private const string OfIndicators = "指标";
    private const string OfTotals = "合计";
    private const string OfText = "正文";

    /// <summary>In reading order by section; empty for a form that states goals only.</summary>
    public static IReadOnlyList<RecomputedLine> Of(RuleContext context) => context.Evaluation.Stage == EvaluationStage.Goal
        ? []
        : [.. Funds(context), .. Indicators(context), .. Totals(context), .. Relations(context)];

    private static IEnumerable<RecomputedLine> Funds(RuleContext context)
    {
        var evaluation = context.Evaluation;
        foreach (var fund in evaluation.Funds)
        {
            if (fund.ExecutionRate is { } stated)
            {
                var rate = FundRows.Rate(fund);
                yield return new(
                    OfFunds,
                    $"{FundRows.Name(fund)} 执行率",
                    stated.Text,
                    rate is { } given ? FigureText.Of(given.Printed.Value) + "%" : null,
                    rate is not { } computed ? Agreement.Undecided : computed.Range.CanGive(stated.Value.Percent) ? Agreement.Agrees : Agreement.Differs,
                    rate is null ? "" : $"{FundRows.PlainIn(FundRows.Budget(fund)!, FundRows.Executed(fund)!.Value)}/{FundRows.Plain(FundRows.Budget(fund)!)}",
                    stated.At)
                {
                    Difference = rate is { } by ? stated.Value.Value - Math.Round(by.Printed.Value, 2, MidpointRounding.AwayFromZero) : null,
                };
            }

            if (fund.Source == FundSource.Total && evaluation.Form == EvaluationForm.Table && fund.Score is { } score)
                yield return Score(OfFunds, $"{FundRows.Name(fund)} 得分", score.Text, score.Value.Value, ExecutionScores.Explain(fund, context), score.At);
        }
    }

    private static IEnumerable<RecomputedLine> Indicators(RuleContext context)
    {
        var shared = new HashSet<int>();
        foreach (var scored in IndicatorRows.Scored(context))
        {
            var indicator = scored.Indicator;
            if (indicator.ScoreGroup is { } group && !shared.Add(group))
                continue;
            var score = scored.Score.Value.Value;
            if (IndicatorScores.Band(context, scored) is { } band)
            {
                yield return new(OfIndicators, indicator.Name.Value, scored.Score.Text, $"{Print(band.Least)}—{Print(band.Most)}", band.Holds(score) ? Agreement.Agrees : Agreement.Differs, "定性指标按达成档次", scored.Score.At);
                continue;
            }

            yield return Score(OfIndicators, indicator.Name.Value, scored.Score.Text, score, IndicatorScores.TaskOf(context, scored) is { } task ? IndicatorScores.Explain(scored, task) : null, scored.Score.At);
        }
    }

    private static IEnumerable<RecomputedLine> Totals(RuleContext context)
    {
        var evaluation = context.Evaluation;
        if (evaluation.Form != EvaluationForm.Table)
            yield break;
        if (evaluation.TotalWeight is { } weight)
            yield return TotalWeight(context, weight);
        if (evaluation.TotalScore is { } score)
            yield return TotalScore(context, score);
    }

    private static RecomputedLine TotalWeight(RuleContext context, Sourced<Points> weight)
    {
        var sum = WeightSums.Nearest(context) is { } reading ? reading.Indicators + reading.Execution : (decimal?)null;
        return new(
            OfTotals,
            "分值合计",
            weight.Text,
            sum is { } given ? Print(given) : null,
            sum is null ? Agreement.Undecided : sum == weight.Value.Value ? Agreement.Agrees : Agreement.Differs,
            sum is null ? "" : "各项分值之和",
            weight.At)
        {
            Difference = weight.Value.Value - sum,
        };
    }

    private static RecomputedLine TotalScore(RuleContext context, Sourced<Points> total)
    {
        var readings = ScoreSum.ReadingsOf(context);
        var fitting = readings.FirstOrDefault(r => StatedTotal.Admits(total.Value, r.Stated, r.Highest));
        var shown = fitting ?? (readings.Count > 0 ? readings[0] : null);
        return new(
            OfTotals,
            "总分",
            total.Text,
            shown is null ? null : Print(shown.Stated),
            shown is null ? Agreement.Undecided : fitting is null ? Agreement.Differs : Agreement.Agrees,
            shown is null ? "" : shown.Execution is { } row ? $"预算执行 {Print(row.Value.Value)} + 指标 {Print(shown.Indicators)}" : "各指标得分之和",
            total.At)
        {
            Difference = shown is null ? null : total.Value.Value - shown.Stated,
        };
    }

    private static IEnumerable<RecomputedLine> Relations(RuleContext context) =>
        from relation in RelationFigures.Of(context)
        where relation.Kind == RelationKind.Sum || relation.Operands.All(o => o.Value() != 0)
        let stated = relation.Result
        select new RecomputedLine(
            OfText,
            stated.Name(),
            stated.Quantity.Text,
            RelationResult.Shown(relation),
            AgreementOf(relation),
            RelationResult.Arithmetic(relation),
            stated.Quantity.At!);

    private static Agreement AgreementOf(Relation relation)
    {
        if (RelationResult.Of(relation) is not { } given)
            return Agreement.Undecided;
        var stated = relation.Result.Range();
        return given.Meets(stated) ? Agreement.Agrees
            : !relation.IsComplete && given.Low < stated.High ? Agreement.Covers
            : Agreement.Differs;
    }

    private static RecomputedLine Score(string section, string label, string text, decimal stated, ScoreExplanation? explanation, Location at)
    {
        var by = explanation?.By ?? explanation?.Nearest;
        return new(
            section,
            label,
            text,
            by is null ? null : Print(by.Printed.Value),
            explanation is null or { By: null, Nearest: null } ? Agreement.Undecided : explanation.IsExplained ? Agreement.Agrees : Agreement.Differs,
            by is null ? "" : by.Way + (by.Arithmetic.Length == 0 ? "" : $" {by.Arithmetic}") + Rounded(explanation!.Rounding, by, stated),
            at)
        {
            Difference = by is null ? null : stated - by.Printed.Value,
        };
    }

    private static string Rounded(ScoreRounding? rounding, AdmissibleScore by, decimal stated) => rounding switch
    {
        null => "",
        _ when by.Printed.Value == stated => "",
        ScoreRounding.Whole => "，取整数",
        ScoreRounding.Half => "，取到半分",
        ScoreRounding.OneDecimal => "，取一位小数",
        _ => "，四舍五入或截尾",
    };
}
