using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>Forms of targets and actuals without points.</summary>
internal static class UnscoredSheets
{
    public static Evaluation County(Draft draft) => Sheet.Project(draft, "county-unscored") with
    {
        Funds = Money.WithoutPoints(Money.WithoutInitial(Money.Rows(draft, 10, "", "年度资金总额：", ("fiscal", "其中：本年财政拨款"), ("other", "其他资金")))),
        Dimensions = WithoutPoints(Points.Levels(draft, 50, labelled: false)),
    };

    public static Evaluation Transfer(Draft draft) => Sheet.Project(draft, "central-transfer") with
    {
        Type = "transfer",
        CompetentDepartment = draft.Series.Sector.Ministry,
        LocalDepartment = draft.Series.Department,
        Funds = Money.WithoutPoints(Money.WithoutInitial(Money.Rows(draft, 10, "", "年度资金总额：", ("central", "其中：中央财政资金"), ("local", "地方资金"), ("other", "其他资金")))),
        Dimensions = WithoutPoints(Points.Levels(draft, 50, labelled: false)),
    };

    public static Evaluation Progress(Draft draft) => Sheet.Project(draft, "sichuan-progress") with
    {
        HasReasons = false,
        Funds = [.. Money.WithoutPoints(Money.WithoutInitial(Money.Rows(draft, 10, "", "年度资金总额", ("fiscal", "其中：财政拨款"), ("other", "其他资金")))).Select(f => f with { Rate = Printed.Blank })],
        Dimensions = WithoutReasons(Points.Levels(draft, 50, labelled: false)),
    };

    /// <summary>The appropriation by level of government; what was received was spent but for what is left at the county.</summary>
    public static Evaluation Hunan(Draft draft)
    {
        var (planned, spent) = (draft.Initial, draft.Executed - draft.ExecutedBeside);
        var (central, provincial) = (Math.Round(planned * 0.5m, 2), Math.Round(planned * 0.2m, 2));
        return Sheet.Project(draft, "hunan-report-table") with
        {
            HasReasons = false,
            CompetentDepartment = null,
            Funds =
            [
                Level("total", "合计", planned, spent),
                Level("central", "中央", central, central),
                Level("provincial", "省级", provincial, provincial),
                Level("county", "县级", planned - central - provincial, spent - central - provincial),
            ],
            Dimensions = WithoutReasons(Points.Levels(draft, 50, labelled: false)),
        };

        static Fund Level(string source, string label, decimal planned, decimal spent) =>
            new(source, label) { Initial = Draft.Money(planned), Received = Draft.Money(planned), Executed = Draft.Money(spent) };
    }

    private static IReadOnlyList<Dimension> WithoutPoints(IReadOnlyList<Dimension> dimensions) =>
        Points.Changed(dimensions, i => i with { Weight = Printed.Blank, Score = Printed.Blank });

    private static IReadOnlyList<Dimension> WithoutReasons(IReadOnlyList<Dimension> dimensions) =>
        Points.Changed(dimensions, i => i with { Weight = Printed.Blank, Score = Printed.Blank, Reason = null });
}
