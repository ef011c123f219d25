using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>A draft's indicators under their levels, with the points that they can earn and do.</summary>
internal static class Points
{
    private const decimal Benefit = 30;
    private const decimal Satisfaction = 10;

    private static readonly (string Name, (string Level, string Label, string Id)[] Categories)[] Dimensions =
    [
        ("产出指标", [("数量", "数量指标", "quantity"), ("质量", "质量指标", "quality"), ("时效", "时效指标", "timeliness"), ("成本", "成本指标", "cost")]),
        ("效益指标", [("经济", "经济效益指标", "economic"), ("社会", "社会效益指标", "social"), ("生态", "生态效益指标", "ecological"), ("可持续", "可持续影响指标", "sustainability")]),
        ("满意度指标", [("满意", "服务对象满意度指标", "satisfaction")]),
    ];

    /// <param name="output">Points of 产出指标; the other two always have 30 and 10.</param>
    /// <param name="labelled">The levels print their points.</param>
    /// <param name="split">Targets in three columns; such forms have no column for a date.</param>
    public static IReadOnlyList<Dimension> Levels(Draft draft, decimal output, bool labelled, bool split = false) =>
    [
        .. Dimensions.Zip([output, Benefit, Satisfaction], (dimension, points) => Level(
            draft, labelled ? $"{dimension.Name}\n（{Draft.Plain(points)}分）" : dimension.Name, labelled ? points : null, points, dimension.Categories, split)),
    ];

    /// <summary>One 一级指标 with those of the draft's indicators that its 二级指标 take.</summary>
    /// <param name="draft">Whose indicators.</param>
    /// <param name="label">As printed.</param>
    /// <param name="stated">The points that the label prints.</param>
    /// <param name="points">To be shared out; in fives, so enough of them.</param>
    /// <param name="categories">The draft's levels, and what the form calls them.</param>
    /// <param name="split">Targets in three columns.</param>
    public static Dimension Level(Draft draft, string label, decimal? stated, decimal points, (string Level, string Label, string Id)[] categories, bool split = false)
    {
        var drawn = split ? [.. draft.Indicators.Where(i => !i.IsDate)] : draft.Indicators;
        DraftIndicator[] own = [.. categories.SelectMany(c => drawn.Where(i => i.Level == c.Level))];
        var weights = Shares(points, own.Length);
        var printed = own.Select((i, n) => (i.Level, Indicator: Indicator(i, weights[n], split))).ToList();
        return new(
            label, stated,
            [.. categories.Where(c => printed.Exists(p => p.Level == c.Level)).Select(c => new Category(c.Label, c.Id, [.. printed.Where(p => p.Level == c.Level).Select(p => p.Indicator)]))]);
    }

    /// <summary>The same levels, each indicator as <paramref name="change"/> leaves it.</summary>
    public static IReadOnlyList<Dimension> Changed(IReadOnlyList<Dimension> dimensions, Func<Indicator, Indicator> change) =>
        [.. dimensions.Select(d => d with { Categories = [.. d.Categories.Select(c => c with { Indicators = [.. c.Indicators.Select(change)] })] })];

    private static Indicator Indicator(DraftIndicator drawn, decimal weight, bool split)
    {
        Printed score = Draft.Plain(Rounded(weight * drawn.Earned));
        var (target, actual) = split && drawn.Target.Kind == "number"
            ? (drawn.Target with { Text = drawn.Split.Target }, drawn.Actual with { Text = drawn.Split.Actual })
            : (drawn.Target, drawn.Actual);
        return new(drawn.Name, target, actual)
        {
            Weight = Draft.Plain(weight),
            Score = score,
            Reason = drawn.Reason,
            Sign = split ? drawn.Split.Sign : null,
            PrintedUnit = split ? drawn.Split.Unit : null,
        };
    }

    public static decimal Rounded(decimal exact) => Math.Round(exact, 2, MidpointRounding.AwayFromZero);

    /// <summary>In fives, the first ones more.</summary>
    public static decimal[] Shares(decimal points, int count) =>
        [.. Enumerable.Range(0, count).Select(i => 5 * (Math.Floor(points / 5 / count) + (i < points / 5 % count ? 1 : 0)))];
}
