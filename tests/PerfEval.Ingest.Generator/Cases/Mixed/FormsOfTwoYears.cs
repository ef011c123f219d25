using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Mixed;

internal static class FormsOfTwoYears
{
    private const string Unit = "鹿鸣区实验小学";
    private const string Department = "鹿鸣区教育局";
    private const string Project = "校园安全设施改造";
    private const string Expected = "更新消防、监控和围栏设施，消除校园安全隐患。";
    private const string Achieved = "设施更新完成并通过验收，隐患点全部销号。";

    public static CorpusCase Case { get; } = new(
        "mixed", "forms-of-two-years",
        "Two forms of one project, but of two years, and one of a project with a similar name: different figures, no PE602.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [],
        Parts =
        [
            new Form("项目支出绩效自评表", Table) { Expected = Expected, Achieved = Achieved },
            new Form("项目支出绩效自评表", Table with
            {
                Year = 2022,
                Funds = Usual.National("80.00", "76.80", "96.00%", "9.6"),
                TotalScore = "99.6",
                Dimensions = Earlier,
            }) { Expected = Expected, Achieved = Achieved },
            new Form("项目支出绩效自评表", Table with
            {
                ProjectName = "校园食堂设施改造",
                Funds = Usual.National("60.00", "54.00", "90.00%", "9"),
                TotalScore = "99",
            }) { Expected = "更新食堂设备，保障师生饮食安全。", Achieved = "食堂设备更新完成。" },
        ],
    };

    private static IReadOnlyList<Dimension> Earlier =>
    [
        .. Table.Dimensions.Select(d => d with
        {
            Categories = [.. d.Categories.Select(c => c with { Indicators = [.. c.Indicators.Select(i => i.Target?.Kind == "date" ? i with { Target = Before("2022年11月底前", "2022-11-30"), Actual = On("2022年10月26日", "2022-10-26") } : i)] })],
        }),
    ];

    private static Evaluation Table => new()
    {
        Type = "project",
        Year = 2023,
        ProjectName = Project,
        CompetentDepartment = Department,
        Unit = Unit,
        Funds = Usual.National("90.00", "88.20", "98.00%", "9.8"),
        Dimensions =
        [
            Level1("产\n出\n指\n标\n（50分）", 50,
                Level2("数量指标", "quantity",
                    Level3("更新安全设施数量", AtLeast("≥60套", 60, "套"), Number("64套", 64, "套"), "20", "20")),
                Level2("质量指标", "quality",
                    Level3("设施验收合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "15", "15")),
                Level2("时效指标", "timeliness",
                    Level3("改造完成时间", Before("2023年11月底前", "2023-11-30"), On("2023年10月26日", "2023-10-26"), "15", "15"))),
            Level1("效\n益\n指\n标\n（30分）", 30,
                Level2("可持续影\n响指标", "sustainability",
                    Level3("设施维护制度", Words("健全"), Done, "30", "30"))),
            Level1("满意度指标\n（10分）", 10,
                Level2("服务对象\n满意度指标", "satisfaction",
                    Level3("师生满意度", AtLeast("≥90%", 90, "%"), Number("96.1%", 96.1m, "%"), "10", "10"))),
        ],
        TotalWeight = "100",
        TotalScore = "99.8",
    };
}
