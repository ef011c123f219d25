using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>The national form and those that differ from it in little.</summary>
internal static class ScoredSheets
{
    public static Evaluation National(Draft draft) => Totals.Add(Sheet.Project(draft, "national-standard") with
    {
        Funds = Money.Rows(draft, 10, "—", "年度资金总额：", ("fiscal", "其中：本年财政拨款"), ("carryover", "上年结转资金"), ("other", "其他资金")),
        Dimensions = Points.Levels(draft, 50, labelled: true),
    });

    public static Evaluation Yunnan(Draft draft) => Totals.Add(
        Sheet.Project(draft, "yunnan-public-14") with
        {
            MoneyUnit = "元",
            Funds = Money.Rows(draft, 10, "—", "年度资金总额", ("fiscal", "其中：当年财政拨款"), ("carryover", "上年结转资金"), ("other", "其他资金"), scale: 10_000),
            Dimensions = Points.Levels(draft, 50, labelled: false, split: true),
        },
        "优", "良", "中", "差");

    public static Evaluation Sichuan(Draft draft) => Totals.Add(Sheet.Project(draft, "sichuan-department-project") with
    {
        Funds = Money.Rows(draft, 10, "/", "总额", ("fiscal", "其中：财政资金"), ("unit", "单位资金"), ("special-account", "财政专户管理资金")),
        Dimensions = Points.Levels(draft, 50, labelled: false, split: true),
    });

    public static Evaluation Hubei(Draft draft) => Totals.Add(Sheet.Project(draft, "hubei-20-80") with
    {
        HasReasons = false,
        ExecutionPoints = 20,
        Funds = [Money.Whole(draft, 20, "年度财政资金总额") with { Initial = Printed.Blank, Weight = Printed.Blank }],
        Dimensions = Points.Changed(Points.Levels(draft, 40, labelled: true), i => i with { Weight = Printed.Blank, Reason = null }),
    }) with { TotalWeight = Printed.Blank };

    public static Evaluation Guangxi(Draft draft) => Totals.Add(
        Sheet.Project(draft, "guangxi") with
        {
            Funds = Money.Rows(draft, 10, "—", "年度资金总额：", ("fiscal", "其中：本年财政拨款"), ("other", "其他资金")),
            Dimensions = Points.Levels(draft, 50, labelled: false),
        },
        "一等", "二等", "三等", "四等");

    public static Evaluation Rural(Draft draft) => Totals.Add(Sheet.Project(draft, "rural-revitalisation") with
    {
        Funds = Money.WithoutInitial(Money.Rows(draft, 10, "", "年度资金总额：", ("fiscal", "其中：本年财政拨款"), ("other", "其他资金"))),
        Dimensions = Points.Levels(draft, 50, labelled: true),
    });

    public static Evaluation Transfer(Draft draft) => Totals.Add(Sheet.Project(draft, "transfer-scored") with
    {
        Type = "transfer",
        CompetentDepartment = "省" + draft.Series.Sector.Department[..^1] + "厅",
        HasReasons = false,
        ExecutionPoints = 20,
        Funds = [.. Money.WithoutInitial(Money.Rows(draft, 20, "", "年度资金总额：", ("central", "其中：中央补助"), ("local", "地方资金"))).Select(f => f with { Weight = Printed.Blank })],
        Dimensions = Points.Changed(Points.Levels(draft, 40, labelled: false), i => i with { Reason = null }),
    }) with { TotalWeight = Printed.Blank };

    public static Evaluation Department(Draft draft) => Totals.Add(Sheet.Department(draft, "department-whole") with
    {
        Funds = Money.BasicAndProject(draft),
        Dimensions = Points.Levels(draft, 50, labelled: true),
    });
}
