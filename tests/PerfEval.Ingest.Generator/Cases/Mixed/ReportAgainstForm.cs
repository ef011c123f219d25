using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Mixed;

internal static class ReportAgainstForm
{
    private const string Unit = "沙洲湾区残疾人联合会";
    private const string Department = "沙洲湾区残疾人联合会";
    private const string Project = "残疾人辅助器具适配";

    public static CorpusCase Case { get; } = new(
        "mixed", "report-against-form",
        "The report tells less spending than the form of the same project, and another total score (PE601 for both).")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Docx = [new SoftBreaks()],
        Findings = [new("PE601", "全年执行数"), new("PE601", "总分")],
        Parts =
        [
            new Form("项目支出绩效自评表", Table)
            {
                TitleInTable = true,
                Expected = "为有需求的持证残疾人适配轮椅、助听器等辅助器具，改善其生活自理能力。",
                Achieved = "适配任务全部完成，残疾人生活自理能力有所改善。",
            },
            new Report(Narrative, Report),
        ],
    };

    private static Evaluation Table => new()
    {
        Type = "project",
        Year = 2023,
        ProjectName = Project,
        CompetentDepartment = Department,
        Unit = Unit,
        Funds = Usual.National("300.00", "294.00", "98.00%", "9.8"),
        Dimensions =
        [
            Level1("产\n出\n指\n标\n（50分）", 50,
                Level2("数量指标", "quantity",
                    Level3("适配辅助器具人数", AtLeast("≥860人", 860, "人"), Number("875人", 875, "人"), "20", "20")),
                Level2("质量指标", "quality",
                    Level3("辅助器具验收合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "15", "15")),
                Level2("时效指标", "timeliness",
                    Level3("适配任务完成时间", Before("2023年11月底前", "2023-11-30"), On("2023年10月26日", "2023-10-26"), "15", "15"))),
            Level1("效\n益\n指\n标\n（30分）", 30,
                Level2("可持续影\n响指标", "sustainability",
                    Level3("辅助器具回访机制", Words("健全"), Done, "30", "30"))),
            Level1("满意度指标\n（10分）", 10,
                Level2("服务对象\n满意度指标", "satisfaction",
                    Level3("残疾人满意度", AtLeast("≥90%", 90, "%"), Number("94.5%", 94.5m, "%"), "10", "10"))),
        ],
        TotalWeight = "100",
        TotalScore = "99.8",
    };

    private static Evaluation Narrative => new()
    {
        Type = "project",
        Form = "narrative",
        Year = 2023,
        ProjectName = Project,
        Unit = Unit,
        Funds = [new("total", "全年预算") { Annual = "300", Executed = "286.50", Rate = "95.50%" }],
        TotalScore = Printed.As("97.8分", 97.8m),
    };

    private static Block[] Report =>
    [
        Title($"{Unit}{Project}项目支出绩效评价报告"),
        Title("（2023年度）"),
        Numbered(1, "项目基本情况"),
        Body("项目全年预算数300万元，实际支出286.50万元，预算执行率95.50%。"),
        Numbered(1, "综合评价情况及评价结论"),
        Body("经评价，项目自评得分97.8分。"),
        Numbered(1, "存在问题及建议"),
        Body("助听器后期调试服务跟不上。建议与专业验配机构签订长期服务协议。"),
    ];
}
