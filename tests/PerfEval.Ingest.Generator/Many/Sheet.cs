using PerfEval.Ingest.Generator.Cases;
using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>The forms that a draft can be put in. A series keeps its form over the years.</summary>
/// <param name="Layout">Its id among the layouts; local: one that a county drew itself, which no layout describes.</param>
/// <param name="Share">How often it is met.</param>
/// <param name="Evaluate">What it says of a draft.</param>
/// <param name="Print">The form itself.</param>
internal sealed record Sheet(string Layout, int Share, Func<Draft, Evaluation> Evaluate, Func<Draft, Evaluation, Form> Print)
{
    /// <summary>A form of a project's year that states its whole money: a report may stand beside it.</summary>
    public bool GoesWithReport { get; private init; }

    public static IReadOnlyList<Sheet> OfProjects { get; } =
    [
        new("national-standard", 28, ScoredSheets.National, (d, e) => Usually(new("项目支出绩效自评表", e), d)) { GoesWithReport = true },
        new("yunnan-public-14", 6, ScoredSheets.Yunnan, (d, e) => Usually(new("项目支出绩效自评表", e) { Sheet = YunnanPublic14.Blocks }, d)) { GoesWithReport = true },
        new("sichuan-department-project", 6, ScoredSheets.Sichuan, (d, e) => Usually(new("部门预算项目支出绩效自评表", e) { Sheet = SichuanDepartmentProject.Blocks, TotalLabel = "合计" }, d)) { GoesWithReport = true },
        new("hubei-20-80", 6, ScoredSheets.Hubei, (d, e) => new($"{d.Year}年度{d.Series.Project}项目自评表", e) { Sheet = Hubei2080.Blocks, YearLine = "" }) { GoesWithReport = true },
        new("guangxi", 6, ScoredSheets.Guangxi, (d, e) => Usually(new("部门预算项目支出绩效自评表", e) { Sheet = Forms.Guangxi.Blocks }, d)) { GoesWithReport = true },
        new("rural-revitalisation", 6, ScoredSheets.Rural, (d, e) => Usually(new("绩效目标自评表", e) { Sheet = RuralRevitalisation.Blocks }, d)) { GoesWithReport = true },
        new("transfer-scored", 4, ScoredSheets.Transfer, (d, e) => Usually(new("中央对地方专项转移支付绩效自评表", e) { Sheet = TransferScored.Blocks }, d)),
        new("central-transfer", 10, UnscoredSheets.Transfer, (d, e) => Usually(new($"{d.Series.County}转移支付区域（项目）绩效目标自评表", e) { Management = Usual.Management, Remark = "无" }, d)),
        new("county-unscored", 5, UnscoredSheets.County, (d, e) => Usually(new("项目支出绩效自评表", e) { Sheet = Unscored.County }, d)) { GoesWithReport = true },
        new("sichuan-progress", 3, UnscoredSheets.Progress, (d, e) => Usually(new("项目绩效目标完成情况表", e) { Sheet = Unscored.Progress }, d)),
        new("hunan-report-table", 3, UnscoredSheets.Hunan, (_, e) => new("项目支出绩效自评情况表", e) { Sheet = Unscored.Hunan }),
        new("chongqing-flat-project", 4, LocalSheets.ChongqingProject, (d, e) => Usually(new("项目绩效自评表", e) { Sheet = ChongqingFlat.Blocks }, d)),
        new("hebei-converted", 4, LocalSheets.Hebei, (d, e) => Usually(new($"{d.Series.Unit}{d.Year}年度预算项目绩效自评表", e) { Sheet = HebeiConverted.Blocks, YearLine = "", TotalLabel = "合计" }, d)),
        new("jiangsu-suzhou", 3, LocalSheets.Suzhou, (_, e) => new("市级财政支出项目绩效自评表", e) { Sheet = JiangsuSuzhou.Blocks, YearLine = "", TotalLabel = "合计", Remark = Draft.Money(e.Funds[0].Annual.Value!.Value - e.Funds[0].Executed.Value!.Value) }),
        new("ningxia-yinchuan", 3, LocalSheets.Yinchuan, (d, e) => new($"{d.Series.City}项目支出绩效自评表", e) { Sheet = Reviewed.Yinchuan }),
        new("hubei-guangshui", 3, LocalSheets.Guangshui, (d, e) => new($"{d.Year}年度项目绩效自评表", e) { Sheet = Reviewed.Guangshui, YearLine = "", TotalLabel = "合计" }),
        new("goal-declaration", 3, GoalSheets.Project, (d, e) => new("项目支出绩效目标申报表", e) { Sheet = GoalDeclaration.Blocks, Expected = d.Expected }),
        new("goal-declaration-transfer", 2, GoalSheets.Transfer, (d, e) => new("转移支付区域（项目）绩效目标表", e) { Sheet = GoalDeclaration.Blocks, Expected = d.Expected }),
        new("local", 8, OwnSheets.Evaluate, (d, e) => Usually(new("项目支出绩效自评表", e) { Sheet = OwnSheets.Of(d.Series, e).Blocks }, d)) { GoesWithReport = true },
    ];

    public static IReadOnlyList<Sheet> OfDepartments { get; } =
    [
        new("department-whole", 10, ScoredSheets.Department, (d, e) => Usually(new("部门整体支出绩效自评表", e), d)),
        new("department-rubric", 3, LocalSheets.Rubric, (d, e) => new($"{d.Year}年度部门整体支出绩效评价自评表", e) { Sheet = DepartmentRubric.Blocks, YearLine = "", TotalLabel = "合计" }),
        new("chongqing-flat", 3, LocalSheets.ChongqingDepartment, (d, e) => Usually(new("部门整体绩效自评表", e) { Sheet = ChongqingFlat.Blocks }, d)),
        new("goal-declaration-department", 2, GoalSheets.Department, (d, e) => new("部门整体支出绩效目标申报表", e) { Sheet = GoalDeclaration.Blocks, Expected = d.Expected }),
    ];

    public static Sheet Of(ulong seed, Series series)
    {
        var sheets = series.IsWholeDepartment ? OfDepartments : OfProjects;
        var place = new Chance(seed, 4, series.Number).Below(sheets.Sum(s => s.Share));
        foreach (var sheet in sheets)
        {
            place -= sheet.Share;
            if (place < 0)
                return sheet;
        }

        throw new InvalidOperationException("The shares do not add up.");
    }

    /// <summary>Who hands it in for what; the rest is the sheet's.</summary>
    internal static Evaluation Project(Draft draft, string? layout) => new()
    {
        Type = "project",
        Layout = layout,
        Year = draft.Year,
        ProjectName = draft.Series.Project,
        CompetentDepartment = draft.Series.Department,
        Unit = draft.Series.Unit,
    };

    internal static Evaluation Department(Draft draft, string layout) => Project(draft, layout) with
    {
        Type = "department",
        ProjectName = null,
        CompetentDepartment = null,
        Unit = draft.Series.Department,
    };

    private static Form Usually(Form form, Draft draft) => form with { Expected = draft.Expected, Achieved = draft.Achieved };
}
