using PerfEval.Ingest.Generator.Cases;
using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>The forms that a draft can be put in. A series keeps its form over the years.</summary>
internal sealed record Sheet(string Layout, int Share, Func<Draft, Evaluation> Evaluate, Func<Draft, Evaluation, Form> Print)
{
    public static IReadOnlyList<Sheet> OfProjects { get; } =
    [
        new("national-standard", 30, National, (d, e) => Usually(new("项目支出绩效自评表", e), d)),
        new("yunnan-public-14", 8, Yunnan, (d, e) => Usually(new("项目支出绩效自评表", e) { Sheet = YunnanPublic14.Blocks }, d)),
        new("sichuan-department-project", 10, Sichuan, (d, e) => Usually(new("部门预算项目支出绩效自评表", e) { Sheet = SichuanDepartmentProject.Blocks, TotalLabel = "合计" }, d)),
        new("hubei-20-80", 8, Hubei, (d, e) => new($"{d.Year}年度{d.Series.Project}项目自评表", e) { Sheet = Hubei2080.Blocks, YearLine = "" }),
        new("guangxi", 8, Guangxi, (d, e) => Usually(new("部门预算项目支出绩效自评表", e) { Sheet = Forms.Guangxi.Blocks }, d)),
        new("rural-revitalisation", 8, Rural, (d, e) => Usually(new("绩效目标自评表", e) { Sheet = RuralRevitalisation.Blocks }, d)),
        new("county-unscored", 8, County, (d, e) => Usually(new("项目支出绩效自评表", e) { Sheet = Unscored.County }, d)),
        new("central-transfer", 14, Transfer, (d, e) => Usually(new($"{d.Series.County}转移支付区域（项目）绩效目标自评表", e) { Management = Usual.Management, Remark = "无" }, d)),
        new("transfer-scored", 6, ScoredTransfer, (d, e) => Usually(new("中央对地方专项转移支付绩效自评表", e) { Sheet = TransferScored.Blocks }, d)),
    ];

    public static Sheet OfDepartments { get; } = new("department-whole", 0, Department, (d, e) => Usually(new("部门整体支出绩效自评表", e), d));

    public static Sheet Of(ulong seed, Series series)
    {
        if (series.IsWholeDepartment)
            return OfDepartments;
        var place = new Chance(seed, 4, series.Number).Below(OfProjects.Sum(s => s.Share));
        foreach (var sheet in OfProjects)
        {
            place -= sheet.Share;
            if (place < 0)
                return sheet;
        }

        throw new InvalidOperationException("The shares do not add up.");
    }

    private static Form Usually(Form form, Draft draft) => form with { Expected = draft.Expected, Achieved = draft.Achieved };

    private static Evaluation Project(Draft draft, string layout) => new()
    {
        Type = "project",
        Layout = layout,
        Year = draft.Year,
        ProjectName = draft.Series.Project,
        CompetentDepartment = draft.Series.Department,
        Unit = draft.Series.Unit,
    };

    private static Evaluation National(Draft draft) => Totals.Add(Project(draft, "national-standard") with
    {
        Funds = Money.Rows(draft, 10, "—", "年度资金总额：", ("fiscal", "其中：本年财政拨款"), ("carryover", "上年结转资金"), ("other", "其他资金")),
        Dimensions = Points.Levels(draft, 50, labelled: true),
    });

    private static Evaluation Yunnan(Draft draft) => Totals.Add(
        Project(draft, "yunnan-public-14") with
        {
            MoneyUnit = "元",
            Funds = Money.Rows(draft, 10, "—", "年度资金总额", ("fiscal", "其中：当年财政拨款"), ("carryover", "上年结转资金"), ("other", "其他资金"), scale: 10_000),
            Dimensions = Points.Levels(draft, 50, labelled: false, split: true),
        },
        "优", "良", "中", "差");

    private static Evaluation Sichuan(Draft draft) => Totals.Add(Project(draft, "sichuan-department-project") with
    {
        Funds = Money.Rows(draft, 10, "/", "总额", ("fiscal", "其中：财政资金"), ("unit", "单位资金"), ("special-account", "财政专户管理资金")),
        Dimensions = Points.Levels(draft, 50, labelled: false, split: true),
    });

    private static Evaluation Hubei(Draft draft) => Totals.Add(Project(draft, "hubei-20-80") with
    {
        HasReasons = false,
        ExecutionPoints = 20,
        Funds = [Money.Whole(draft, 20, "年度财政资金总额") with { Initial = Printed.Blank, Weight = Printed.Blank }],
        Dimensions = Points.Without(Points.Levels(draft, 40, labelled: true), i => i with { Weight = Printed.Blank, Reason = null }),
    }) with { TotalWeight = Printed.Blank };

    private static Evaluation Guangxi(Draft draft) => Totals.Add(
        Project(draft, "guangxi") with
        {
            Funds = Money.Rows(draft, 10, "—", "年度资金总额：", ("fiscal", "其中：本年财政拨款"), ("other", "其他资金")),
            Dimensions = Points.Levels(draft, 50, labelled: false),
        },
        "一等", "二等", "三等", "四等");

    private static Evaluation Rural(Draft draft) => Totals.Add(Project(draft, "rural-revitalisation") with
    {
        Funds = Money.WithoutInitial(Money.Rows(draft, 10, "", "年度资金总额：", ("fiscal", "其中：本年财政拨款"), ("other", "其他资金"))),
        Dimensions = Points.Levels(draft, 50, labelled: true),
    });

    private static Evaluation County(Draft draft) => Project(draft, "county-unscored") with
    {
        Funds = Money.WithoutPoints(Money.WithoutInitial(Money.Rows(draft, 10, "", "年度资金总额：", ("fiscal", "其中：本年财政拨款"), ("other", "其他资金")))),
        Dimensions = Points.Without(Points.Levels(draft, 50, labelled: false), i => i with { Weight = Printed.Blank, Score = Printed.Blank }),
    };

    private static Evaluation Transfer(Draft draft) => Project(draft, "central-transfer") with
    {
        Type = "transfer",
        CompetentDepartment = draft.Series.Sector.Ministry,
        LocalDepartment = draft.Series.Department,
        Funds = Money.WithoutPoints(Money.WithoutInitial(Money.Rows(draft, 10, "", "年度资金总额：", ("central", "其中：中央财政资金"), ("local", "地方资金"), ("other", "其他资金")))),
        Dimensions = Points.Without(Points.Levels(draft, 50, labelled: false), i => i with { Weight = Printed.Blank, Score = Printed.Blank }),
    };

    private static Evaluation ScoredTransfer(Draft draft) => Totals.Add(Project(draft, "transfer-scored") with
    {
        Type = "transfer",
        CompetentDepartment = "省" + draft.Series.Sector.Department[..^1] + "厅",
        HasReasons = false,
        ExecutionPoints = 20,
        Funds = Money.WithoutInitial(Money.Rows(draft, 20, "", "年度资金总额：", ("central", "其中：中央补助"), ("local", "地方资金"))) switch
        {
            var rows => [.. rows.Select(f => f with { Weight = Printed.Blank })],
        },
        Dimensions = Points.Without(Points.Levels(draft, 40, labelled: false), i => i with { Reason = null }),
    }) with { TotalWeight = Printed.Blank };

    private static Evaluation Department(Draft draft) => Totals.Add(Project(draft, "department-whole") with
    {
        Type = "department",
        ProjectName = null,
        CompetentDepartment = null,
        Unit = draft.Series.Department,
        Funds = Money.BasicAndProject(draft),
        Dimensions = Points.Levels(draft, 50, labelled: true),
    });
}
