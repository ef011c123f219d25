using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>A draft's money as the rows of a funds block.</summary>
internal static class Money
{
    /// <param name="points">What full execution earns.</param>
    /// <param name="none">What stands where a part has no points.</param>
    /// <param name="own">The appropriation.</param>
    /// <param name="beside">What comes beside it.</param>
    /// <param name="further">A row that stays empty.</param>
    public static IReadOnlyList<Fund> Rows(
        Draft draft, decimal points, string none, string whole, (string Source, string Label) own, (string Source, string Label) beside, (string Source, string Label)? further = null, decimal scale = 1)
    {
        var rows = new List<Fund>
        {
            Whole(draft, points, whole, scale),
            Part(own, none, draft.Initial, draft.Annual - draft.AnnualBeside, draft.Executed - draft.ExecutedBeside, scale),
            draft.AnnualBeside == 0
                ? new(beside.Source, beside.Label) { Weight = none, Score = none }
                : Part(beside, none, initial: 0, draft.AnnualBeside, draft.ExecutedBeside, scale),
        };
        if (further is { } empty)
            rows.Add(new(empty.Source, empty.Label) { Weight = none, Score = none });
        return rows;
    }

    public static Fund Whole(Draft draft, decimal points, string label, decimal scale = 1) => new("total", label)
    {
        Initial = Amount(draft.Initial * scale),
        Annual = Amount(draft.Annual * scale),
        Executed = Amount(draft.Executed * scale),
        Weight = Draft.Plain(points),
        Rate = Amount(draft.Rate) + "%",
        Score = Draft.Plain(Math.Round(draft.Rate * points / 100, 2, MidpointRounding.AwayFromZero)),
    };

    public static IReadOnlyList<Fund> BasicAndProject(Draft draft)
    {
        var basic = Math.Round(draft.Initial * 0.6m, 2);
        return
        [
            Whole(draft, 10, "年度资金总额"),
            Part(("basic", "其中：基本支出"), "—", basic, basic, basic, 1),
            Part(("project", "项目支出"), "—", draft.Initial - basic, draft.Annual - basic, draft.Executed - basic, 1),
        ];
    }

    public static IReadOnlyList<Fund> WithoutInitial(IReadOnlyList<Fund> rows) => [.. rows.Select(f => f with { Initial = Printed.Blank })];

    public static IReadOnlyList<Fund> WithoutPoints(IReadOnlyList<Fund> rows) => [.. rows.Select(f => f with { Weight = Printed.Blank, Score = Printed.Blank })];

    private static Fund Part((string Source, string Label) part, string none, decimal initial, decimal annual, decimal executed, decimal scale) => new(part.Source, part.Label)
    {
        Initial = initial == 0 ? Printed.Blank : Amount(initial * scale),
        Annual = Amount(annual * scale),
        Executed = Amount(executed * scale),
        Weight = none,
        Rate = Amount(Math.Round(executed / annual * 100, 2, MidpointRounding.AwayFromZero)) + "%",
        Score = none,
    };

    private static string Amount(decimal value) => Draft.Money(value);
}
