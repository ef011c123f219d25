using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>A figure that two submissions of one evaluation state differently.</summary>
internal sealed record FigureDifference(string Name, AcrossEvidence First, AcrossEvidence Second)
{
    private const string Number = "number";

    private static readonly (string Source, string Name)[] Sources =
    [
        ("total", ""), ("fiscal", "财政拨款"), ("carryover", "上年结转"), ("central", "中央资金"), ("provincial", "省级资金"), ("municipal", "市级资金"),
        ("county", "县级资金"), ("local", "地方资金"), ("special-account", "财政专户资金"), ("unit", "单位资金"), ("other", "其他资金"),
        ("project", "项目支出"), ("basic", "基本支出"),
    ];

    public static IEnumerable<FigureDifference> Between(ComparedFigures current, ComparedFigures earlier)
    {
        var found = new List<FigureDifference>();
        foreach (var (source, name) in Sources)
        {
            if (current.Funds.Where(f => f.Source == source).ToList() is [var one] && earlier.Funds.Where(f => f.Source == source).ToList() is [var other])
                found.AddRange(Funds(current.Of, one, earlier.Of, other, name));
        }

        var (total, before) = (current.Of.Row, earlier.Of.Row);
        if (total.TotalScore is { } score && before.TotalScore is { } scoreBefore && !PrintedFigures.AreTheSameResult(score, total.TotalScoreText, scoreBefore, before.TotalScoreText))
            found.Add(new("总分", new("本次 总分", total.TotalScoreText ?? RuleNumbers.Print(score), current.Of, current.Of.At), new("前次 总分", before.TotalScoreText ?? RuleNumbers.Print(scoreBefore), earlier.Of, earlier.Of.At)));
        found.AddRange(Indicators(current, earlier));
        return found;
    }

    private static IEnumerable<FigureDifference> Funds(ComparedEvaluation current, FundRow one, ComparedEvaluation earlier, FundRow other, string source)
    {
        List<FigureDifference?> amounts =
        [
            Of("年初预算数", "initialBudget", one.InitialBudget, one.InitialBudgetText, other.InitialBudget, other.InitialBudgetText),
            Of("全年预算数", "annualBudget", one.AnnualBudget, one.AnnualBudgetText, other.AnnualBudget, other.AnnualBudgetText),
            Of("到位数", "received", one.Received, one.ReceivedText, other.Received, other.ReceivedText),
            Of("全年执行数", "executed", one.Executed, one.ExecutedText, other.Executed, other.ExecutedText),
        ];

        // A rate follows its amounts.
        if (amounts.TrueForAll(a => a is null) && one.ExecutionRate is { } rate && other.ExecutionRate is { } rateBefore && !PrintedFigures.AreTheSameResult(rate, one.ExecutionRateText, rateBefore, other.ExecutionRateText))
            amounts.Add(Of("执行率", "executionRate", one.ExecutionRate, one.ExecutionRateText, other.ExecutionRate, other.ExecutionRateText));
        if (one.Score is { } score && other.Score is { } before && !PrintedFigures.AreTheSameResult(score, one.ScoreText, before, other.ScoreText))
            amounts.Add(Of("预算执行得分", "score", score, null, before, null) is { } scored ? scored with { First = scored.First with { Text = one.ScoreText ?? scored.First.Text }, Second = scored.Second with { Text = other.ScoreText ?? scored.Second.Text } } : null);
        return amounts.OfType<FigureDifference>();

        FigureDifference? Of(string name, string place, decimal? a, string? aText, decimal? b, string? bText) =>
            a is { } x && b is { } y && !PrintedFigures.AreTheSame(x, aText, y, bText)
                ? new(
                    source + name,
                    new($"本次 {source}{name}", aText ?? RuleNumbers.Print(x), current, StoredPlaces.Of(one, one.Locations, place)),
                    new($"前次 {source}{name}", bText ?? RuleNumbers.Print(y), earlier, StoredPlaces.Of(other, other.Locations, place)))
                : null;
    }

    private static IEnumerable<FigureDifference> Indicators(ComparedFigures current, ComparedFigures earlier)
    {
        var before = earlier.Indicators.ToLookup(Key, StringComparer.Ordinal);
        foreach (var same in current.Indicators.GroupBy(Key, StringComparer.Ordinal))
        {
            // A name that stands twice names neither.
            if (same.ToList() is not [var now] || before[same.Key].ToList() is not [var then])
                continue;
            if (now is { ActualKind: Number, ActualValue: { } actual } && then is { ActualKind: Number, ActualValue: { } old } && now.ActualUnit == then.ActualUnit
                && !PrintedFigures.AreTheSame(actual, now.ActualText, old, then.ActualText))
                yield return Of("完成值", "actual", now.ActualText, actual, then.ActualText, old);
            if (now.Score is { } score && then.Score is { } scoreBefore && !PrintedFigures.AreTheSame(score, now.ScoreText, scoreBefore, then.ScoreText))
                yield return Of("得分", "score", now.ScoreText, score, then.ScoreText, scoreBefore);

            FigureDifference Of(string what, string place, string? text, decimal value, string? textBefore, decimal valueBefore)
            {
                var name = $"“{now.Name}”{what}";
                return new(
                    name,
                    new($"本次 {name}", text ?? RuleNumbers.Print(value), current.Of, StoredPlaces.Of(now, now.Locations, place)),
                    new($"前次 {name}", textBefore ?? RuleNumbers.Print(valueBefore), earlier.Of, StoredPlaces.Of(then, then.Locations, place)));
            }
        }
    }

    private static string Key(IndicatorRow row) => NumberedName.Key(row.Name);
}
