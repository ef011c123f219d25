using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Mixed;

internal static class FormAgainstForm
{
    private const string Unit = "望梧市图书馆";
    private const string Department = "望梧市文化广电和旅游局";
    private const string Project = "公共图书馆免费开放";
    private const string Expected = "图书馆、分馆和流动服务点免费开放，保障群众基本文化权益。";
    private const string Achieved = "全年免费开放不间断，读者活动按计划举办。";

    public static CorpusCase Case { get; } = new(
        "mixed", "form-against-form",
        "Two forms of one project, written with and without 项目, state its spending differently (PE602); each agrees with itself.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Findings = [new("PE602", "全年执行数")],
        Parts =
        [
            new Form("项目支出绩效自评表", Table) { Expected = Expected, Achieved = Achieved },
            new Form("项目支出绩效自评表", Table with
            {
                ProjectName = Project + "项目",
                Funds = Usual.National("150.00", "144.00", "96.00%", "9.6"),
                TotalScore = "99.6",
            }) { Expected = Expected, Achieved = Achieved },
        ],
        Tolerated = [new("PE602")],
    };

    private static Evaluation Table => new()
    {
        Type = "project",
        Year = 2023,
        ProjectName = Project,
        CompetentDepartment = Department,
        Unit = Unit,
        Funds = Usual.National("150.00", "147.00", "98.00%", "9.8"),
        Dimensions =
        [
            Level1("产\n出\n指\n标\n（50分）", 50,
                Level2("数量指标", "quantity",
                    Level3("举办读者活动场次", AtLeast("≥120场", 120, "场"), Number("126场", 126, "场"), "20", "20")),
                Level2("质量指标", "quality",
                    Level3("到馆服务时间达标率", Number("100%", 100, "%"), Number("100%", 100, "%"), "15", "15")),
                Level2("时效指标", "timeliness",
                    Level3("设备更新完成时间", Before("2023年11月底前", "2023-11-30"), On("2023年10月26日", "2023-10-26"), "15", "15"))),
            Level1("效\n益\n指\n标\n（30分）", 30,
                Level2("可持续影\n响指标", "sustainability",
                    Level3("总分馆服务体系", Words("健全"), Done, "30", "30"))),
            Level1("满意度指标\n（10分）", 10,
                Level2("服务对象\n满意度指标", "satisfaction",
                    Level3("读者满意度", AtLeast("≥90%", 90, "%"), Number("95.2%", 95.2m, "%"), "10", "10"))),
        ],
        TotalWeight = "100",
        TotalScore = "99.8",
    };
}
