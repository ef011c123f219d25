using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Verification;

/// <summary>Units that do not convert, indicators set twice, directions that ask for the wrong thing.</summary>
internal static class IndicatorDoubts
{
    private const decimal TenThousand = 10_000;

    /// <summary>Units that stand for one another in the cases.</summary>
    private static readonly string[][] Alike = [["公里", "米"], ["个", "项"], ["人", "人次"], ["场", "次"], ["公斤", "吨"], ["月", "个月"]];

    /// <summary>What is saved or paid out is no cost; what is kept down may have a bound.</summary>
    private static readonly string[] Excused = ["节约", "标准", "补贴", "补助", "控制"];

    public static IEnumerable<Expected> Of(Evaluation evaluation)
    {
        foreach (var indicator in evaluation.Indicators.Where(i => Mixed(i.Target, i.Actual)))
            yield return new("PE310", indicator.PlainName);

        var twice = evaluation.Indicators
            .Where(i => i is { Target: not null, PartOf: null })
            .GroupBy(i => (i.PlainName, i.Target!.Text))
            .Where(g => g.Count() > 1);
        foreach (var group in twice)
            yield return new("PE311", group.Key.PlainName);

        foreach (var category in evaluation.Dimensions.SelectMany(d => d.Categories))
        {
            foreach (var indicator in category.Indicators.Where(i => Turned(category.Id, i)))
                yield return new("PE312", indicator.PlainName);
        }
    }

    private static bool Mixed(Quantity? target, Quantity? actual)
    {
        if (target is not { Kind: "number", Unit: { } asked, Value: { } least } || actual is not { Kind: "number", Unit: { } given, Value: { } told })
            return false;
        if (asked == given)
            return asked == "元" && (least == told * TenThousand || told == least * TenThousand);
        return !asked.StartsWith(given + "/", StringComparison.Ordinal) && !Alike.Any(a => a.Contains(asked, StringComparer.Ordinal) && a.Contains(given, StringComparer.Ordinal));
    }

    private static bool Turned(string? category, Indicator indicator)
    {
        if (indicator.Target is not { Kind: "number", Unit: { } unit } target || Excused.Any(w => indicator.PlainName.Contains(w, StringComparison.Ordinal)))
            return false;
        return category switch
        {
            "cost" => target.Operator == ">=" && unit.StartsWith('元'),
            "quantity" => target.Operator == "<=" && unit is ("个" or "人" or "家" or "套"),
            _ => false,
        };
    }
}
