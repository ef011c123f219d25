using System.Globalization;
using PerfEval.Ingest.Warehouse.Figures;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>Which formula gives an indicator's score by its figures.</summary>
internal enum ScoreWay
{
    /// <summary>None: figures are missing, in words, or do not compare.</summary>
    None,

    /// <summary>Full points from the target on, points × actual / target below it.</summary>
    AtLeast,

    /// <summary>Full points up to the target, points × target / actual above it.</summary>
    AtMost,

    /// <summary>Full points up to the target, points × (1 − excess / target) above it.</summary>
    AtMostLinear,

    /// <summary>Full points at the target, points × actual / target below it, nothing said above it.</summary>
    Equal,

    /// <summary>No direction is known: only the same figure has full points for certain.</summary>
    SameFigure,
}

/// <summary>The formulas of an indicator's row, and what they give with the figures of the self-evaluation.</summary>
internal static class ScoreFormula
{
    /// <param name="indicator">Its target and actual decide whether they compare.</param>
    /// <param name="direction">Of its canonical indicator, where it has one.</param>
    /// <param name="explanation">The way that the recomputation found, where it found one: the formula follows it.</param>
    public static ScoreWay Of(IndicatorRow indicator, string? direction, string? explanation)
    {
        if (indicator is not { TargetKind: "number", ActualKind: "number", TargetValue: { } target, ActualValue: { } actual } || target < 0 || !ComputableFigures.Is(target) || !ComputableFigures.Is(actual)
            || indicator.ActualOperator is not (null or "=") || !UnitsAgree(indicator))
        {
            return ScoreWay.None;
        }

        var way = ByWay(explanation) ?? indicator.TargetOperator switch
        {
            ">=" => ScoreWay.AtLeast,
            "<=" => ScoreWay.AtMost,
            "=" => ScoreWay.Equal,
            ">" => actual == target ? ScoreWay.None : ScoreWay.AtLeast,
            "<" => actual == target ? ScoreWay.None : ScoreWay.AtMost,
            "~" => ScoreWay.None,
            _ => direction switch
            {
                "at-least" => ScoreWay.AtLeast,
                "at-most" => ScoreWay.AtMost,
                "equal" => ScoreWay.Equal,
                _ when explanation is not null && explanation.StartsWith("达到指标值", StringComparison.Ordinal) =>
                    actual > target ? ScoreWay.AtLeast : actual < target ? ScoreWay.AtMost : ScoreWay.SameFigure,
                _ => ScoreWay.SameFigure,
            },
        };

        // Against a target of nothing there is no share.
        return target == 0 && way == ScoreWay.AtLeast ? ScoreWay.None : way;
    }

    /// <summary>The share of the target that is reached, as a formula; empty where there is none.</summary>
    public static SheetCell Completion(ScoreWay way, int row, IndicatorRow indicator) => way switch
    {
        ScoreWay.None => SheetCell.Blank(CellStyle.Rate),
        ScoreWay.AtMost or ScoreWay.AtMostLinear => SheetCell.Live(I($"IF({A(row)}<=E{row},1,E{row}/{A(row)})"), indicator.ActualValue <= indicator.TargetValue ? 1m : indicator.TargetValue / indicator.ActualValue, CellStyle.Rate),
        _ => SheetCell.Live(I($"IF(E{row}=0,\"\",{A(row)}/E{row})"), indicator.TargetValue == 0 ? null : indicator.ActualValue / indicator.TargetValue, CellStyle.Rate),
    };

    /// <summary>The score, to two decimals.</summary>
    public static SheetCell Score(ScoreWay way, int row, IndicatorRow indicator)
    {
        if (way == ScoreWay.None || indicator is not { Weight: { } full, TargetValue: { } target, ActualValue: { } actual } || !ComputableFigures.Is(full))
            return SheetCell.Blank(CellStyle.Points);
        var a = A(row);
        var (formula, gives) = way switch
        {
            ScoreWay.AtLeast => (I($"IF(E{row}<=0,\"\",ROUND(G{row}*MAX(0,MIN(1,{a}/E{row})),2))"), full * Math.Clamp(actual / target, 0m, 1m)),
            ScoreWay.AtMost => (I($"ROUND(IF({a}<=E{row},G{row},G{row}*E{row}/{a}),2)"), actual <= target ? full : full * target / actual),
            ScoreWay.AtMostLinear => (I($"ROUND(IF({a}<=E{row},G{row},IF(E{row}<=0,0,G{row}*MAX(0,1-({a}-E{row})/E{row}))),2)"), actual <= target ? full : target <= 0 ? 0m : full * Math.Max(0m, 1m - ((actual - target) / target))),
            ScoreWay.Equal => (I($"IF({a}=E{row},G{row},IF(AND(E{row}>0,{a}<E{row},{a}>=0),ROUND(G{row}*{a}/E{row},2),\"\"))"), actual == target ? full : target > 0 && actual < target && actual >= 0 ? full * actual / target : null),
            _ => (I($"IF({a}=E{row},G{row},\"\")"), actual == target ? full : (decimal?)null),
        };
        return SheetCell.Live(formula, gives is { } score ? Math.Round(score, 2, MidpointRounding.AwayFromZero) : null, CellStyle.Points);
    }

    /// <summary>What the reviewer found, else what is reported.</summary>
    private static string A(int row) => I($"IF(ISNUMBER(J{row}),J{row},H{row})");

    private static ScoreWay? ByWay(string? explanation) => explanation switch
    {
        null => null,
        _ when explanation.StartsWith("按完成比例", StringComparison.Ordinal) => ScoreWay.AtLeast,
        _ when explanation.StartsWith("按反向指标比例", StringComparison.Ordinal) => ScoreWay.AtMost,
        _ when explanation.StartsWith("按超出比例扣减", StringComparison.Ordinal) => ScoreWay.AtMostLinear,

        // Steps and standards of the form's own: what was computed stands as a number.
        _ when explanation.StartsWith("按评分标准", StringComparison.Ordinal) || explanation.StartsWith("未达到即不得分", StringComparison.Ordinal) || explanation.Contains("以上一档", StringComparison.Ordinal) => ScoreWay.None,
        _ => null,
    };

    // As the comparison of target and actual has it: a bare 98 beside 95% is 98%; other units have to be the same.
    private static bool UnitsAgree(IndicatorRow i) => (i.TargetUnit, i.ActualUnit) switch
    {
        (null, null) => SameScale(i),
        ("%", null) => i.ActualValue is > 1m and <= 100m,
        (null, "%") => i.TargetValue is > 1m and <= 100m,
        ("‰", null) or (null, "‰") => false,
        (null, _) or (_, null) => SameScale(i),
        var (wanted, reached) => string.Equals(wanted, reached, StringComparison.Ordinal),
    };

    private static bool SameScale(IndicatorRow i) => Scale(i.TargetText) == Scale(i.ActualText);

    private static int Scale(string? text) => text is null ? 0 : text.Contains('亿', StringComparison.Ordinal) ? 8 : text.Contains('万', StringComparison.Ordinal) ? 4 : 0;

    private static string I(FormattableString formula) => formula.ToString(CultureInfo.InvariantCulture);
}
