using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>What can be wrong in a form, one way a rule. A fault that an evaluation gives no room for is not planted: null.</summary>
internal static class Faults
{
    /// <summary>Parts of a whole, which no one doubts are at most all of it.</summary>
    private static readonly string[] Shares = ["满意度", "合格率", "覆盖率", "知晓率", "准确率", "通过率"];

    public static IReadOnlyList<(string Rule, Func<Evaluation, Chance, Evaluation?> Plant)> All { get; } =
    [
        ("PE201", WrongRate),
        ("PE202", WrongExecutionScore),
        ("PE203", PartsMismatch),
        ("PE301", ScoreAboveWeight),
        ("PE302", WrongProRata),
        ("PE303", UnmetFullScore),
        ("PE304", NoReason),
        ("PE305", FarOverTarget),
        ("PE309", AboveHundred),
        ("PE401", WrongTotal),
        ("PE402", WrongGrade),
    ];

    public static Evaluation Change(Evaluation evaluation, Indicator old, Func<Indicator, Indicator> change) => evaluation with
    {
        Dimensions = Points.Changed(evaluation.Dimensions, i => ReferenceEquals(i, old) ? change(i) : i),
    };

    /// <summary>Another rate than that of the amounts, of at most 100 %.</summary>
    public static decimal Misstated(decimal rate, Chance chance) => rate > 96 ? rate - chance.Between(4, 9) : Math.Min(100, rate + chance.Between(2, 4));

    /// <summary>The points go with the rate that is stated.</summary>
    private static Evaluation? WrongRate(Evaluation e, Chance chance)
    {
        if (e.Funds.FirstOrDefault() is not { Rate.Value: { } rate } fund)
            return null;
        var stated = Misstated(rate, chance);
        var points = fund.Weight.Value ?? e.ExecutionPoints;
        var changed = fund with
        {
            Rate = Draft.Money(stated) + "%",
            Score = fund.Score.Value is null || points is null ? fund.Score : Draft.Plain(Math.Round(stated * points.Value / 100, 2, MidpointRounding.AwayFromZero)),
        };
        return Totals.Again(e with { Funds = [changed, .. e.Funds.Skip(1)] });
    }

    private static Evaluation? WrongExecutionScore(Evaluation e, Chance chance) => e.Funds.FirstOrDefault() is { Score.Value: { } score and > 7 } fund
        ? Totals.Again(e with { Funds = [fund with { Score = Draft.Plain(score - chance.Between(2, 4)) }, .. e.Funds.Skip(1)] })
        : null;

    private static Evaluation? PartsMismatch(Evaluation e, Chance chance)
    {
        if (e.Funds.Count < 2 || e.Funds[1] is not { Annual.Value: { } annual, Executed.Value: { } executed } part || annual != executed)
            return null;
        var changed = Draft.Money(annual - Math.Round(annual * chance.Between(0.03m, 0.12m, 0.01m), 2));
        return e with { Funds = [e.Funds[0], part with { Annual = changed, Executed = changed, Initial = part.Initial.Value is null ? part.Initial : changed }, .. e.Funds.Skip(2)] };
    }

    private static Evaluation? ScoreAboveWeight(Evaluation e, Chance chance) =>
        Pick(e, chance, i => i.Weight.Value is not null && i.Score.Value == i.Weight.Value) is { } found
            ? Totals.Again(Change(e, found, i => i with { Score = Draft.Plain(i.Weight.Value!.Value + chance.Between(1, 3)) }))
            : null;

    private static Evaluation? WrongProRata(Evaluation e, Chance chance) =>
        Pick(e, chance, i => Missed(i) && i.Score.Value > 4) is { } found
            ? Totals.Again(Change(e, found, i => i with { Score = Draft.Plain(Math.Floor(i.Score.Value!.Value / 2) - 0.3m) }))
            : null;

    private static Evaluation? UnmetFullScore(Evaluation e, Chance chance) =>
        Pick(e, chance, Missed) is { } found ? Totals.Again(Change(e, found, i => i with { Score = i.Weight })) : null;

    private static Evaluation? NoReason(Evaluation e, Chance chance) =>
        e.HasReasons && Pick(e, chance, i => Missed(i) || (i.Weight.Value is null && i.Reason is not null)) is { } found ? Change(e, found, i => i with { Reason = null }) : null;

    private static Evaluation? FarOverTarget(Evaluation e, Chance chance) =>
        Pick(e, chance, i => i.Target is { Operator: ">=", Unit: not "%", Value: { } target } && i.Actual?.Value >= target) is { } found
            ? Change(e, found, i => i with { Actual = Scaled(i.Actual!, i.Target!.Value!.Value / i.Actual!.Value!.Value, chance.Between(2, 4)) })
            : null;

    private static Evaluation? AboveHundred(Evaluation e, Chance chance) =>
        Pick(e, chance, i => i is { Actual: not null, Target: { Operator: ">=", Unit: "%" }, Reason: null } && Shares.Any(s => i.Name.EndsWith(s, StringComparison.Ordinal))) is { } found
            ? Change(e, found, i => i with { Actual = Percent(i.Actual!, 100 + chance.Between(2, 9)) })
            : null;

    private static Evaluation? WrongTotal(Evaluation e, Chance chance) =>
        e.TotalScore.Value is { } total && e.Grade is null ? e with { TotalScore = Draft.Plain(total > 97 ? total - chance.Between(1, 5) : total + chance.Between(1, 2)) } : null;

    private static Evaluation? WrongGrade(Evaluation e, Chance chance) => e switch
    {
        { Grade: "优", TotalScore.Value: >= 91 } => e with { Grade = "中" },
        { Grade: "一等", TotalScore.Value: >= 91 } => e with { Grade = "三等" },
        _ => null,
    };

    private static bool Missed(Indicator indicator) => indicator.Weight.Value is not null && indicator.Reason is not null && indicator.Score.Value < indicator.Weight.Value;

    private static Indicator? Pick(Evaluation e, Chance chance, Func<Indicator, bool> fits) =>
        e.Indicators.Where(fits).ToList() is { Count: > 0 } found ? chance.Of(found) : null;

    /// <summary>The same unit, so many times the target.</summary>
    private static Quantity Scaled(Quantity actual, decimal toTarget, int times)
    {
        var (number, unit) = Parts(actual);
        var printed = Math.Round(number * toTarget * times, 1);
        return actual with { Text = Draft.Plain(printed) + unit, Value = printed * (actual.Value / number) };
    }

    private static Quantity Percent(Quantity actual, decimal value) => actual with { Text = Draft.Plain(value) + Parts(actual).Unit, Value = value };

    private static (decimal Number, string Unit) Parts(Quantity quantity)
    {
        var digits = quantity.Text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
        return (Printed.Of(quantity.Text[..digits]).Value!.Value, quantity.Text[digits..]);
    }
}
