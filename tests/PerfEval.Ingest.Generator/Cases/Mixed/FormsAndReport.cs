using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Mixed;

internal static class FormsAndReport
{
    private const string Unit = "青禾县公路养护中心";
    private const string Department = "青禾县交通运输局";
    private const string FirstProject = "县乡公路日常养护";

    public static CorpusCase Case { get; } = new(
        "mixed", "two-forms-and-report",
        "Two forms and the report of the first project in one file. The second form's total is wrong (PE401); the report's total is broken down by the form, so that nothing is missing.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Docx = [new SoftBreaks(), new WordNumbering()],
        Findings = [new("PE401")],
        Parts =
        [
            new Form("项目支出绩效自评表", First)
            {
                TitleInTable = true,
                Expected = "保持县乡公路路面、边坡和排水设施完好，及时修补坑槽，保障群众安全出行。",
                Achieved = "县乡公路养护全年不断线，坑槽修补和水毁抢修及时，路况好于上年。",
            },
            new Form("项目支出绩效自评表", Second)
            {
                TitleInTable = true,
                Expected = "对评定为四类的农村公路桥梁实施改造，消除通行隐患。",
                Achieved = "列入计划的桥梁全部完成改造并恢复通行。",
            },
            new Report(Narrative, Report),
        ],
    };

    private static Evaluation First => new()
    {
        Type = "project",
        Year = 2023,
        ProjectName = FirstProject,
        CompetentDepartment = Department,
        Unit = Unit,
        Funds = Funds("460.00", "448.50", "97.50%", "9.75"),
        Dimensions =
        [
            Level1("产\n出\n指\n标\n（50分）", 50,
                Level2("数量指标", "quantity",
                    Level3("日常养护公路里程", AtLeast("≥410公里", 410, "公里"), Number("412公里", 412, "公里"), "15", "15"),
                    Level3("修补路面坑槽面积", AtLeast("≥1.2万平方米", 12_000, "平方米"), Number("1.02万平方米", 10_200, "平方米"), "15", "12.75", "沥青拌和站环保停产一个月，剩余坑槽下年三月前修补。")),
                Level2("质量指标", "quality",
                    Level3("公路养护质量合格率", AtLeast("≥90%", 90, "%"), Number("93.5%", 93.5m, "%"), "10", "10")),
                Level2("时效指标", "timeliness",
                    Level3("水毁路段抢通时限", AtMost("≤24小时", 24, "小时"), Number("16小时", 16, "小时"), "10", "10"))),
            Level1("效\n益\n指\n标\n（30分）", 30,
                Level2("社会效益\n指标", "social",
                    Level3("群众出行条件", Words("明显改善"), Done, "15", "15")),
                Level2("可持续影\n响指标", "sustainability",
                    Level3("群众爱路护路意识", Words("逐步增强"), Done, "15", "15"))),
            Level1("满意度指标\n（10分）", 10,
                Level2("服务对象\n满意度指标", "satisfaction",
                    Level3("沿线群众满意度", AtLeast("≥85%", 85, "%"), Number("90.8%", 90.8m, "%"), "10", "10"))),
        ],
        TotalWeight = "100",
        TotalScore = "97.5",
    };

    private static Evaluation Second => new()
    {
        Type = "project",
        Year = 2023,
        ProjectName = "农村公路危桥改造",
        CompetentDepartment = Department,
        Unit = Unit,
        Funds = Funds("380.00", "340.10", "89.50%", "8.95"),
        Dimensions =
        [
            Level1("产\n出\n指\n标\n（50分）", 50,
                Level2("数量指标", "quantity",
                    Level3("改造危桥座数", Exactly("=7座", 7, "座"), Number("7座", 7, "座"), "20", "20")),
                Level2("质量指标", "quality",
                    Level3("桥梁交工验收合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "15", "15")),
                Level2("时效指标", "timeliness",
                    Level3("危桥改造完工时间", Before("2023年11月底前", "2023-11-30"), On("2023年11月21日", "2023-11-21"), "15", "15"))),
            Level1("效\n益\n指\n标\n（30分）", 30,
                Level2("社会效益\n指标", "social",
                    Level3("受益群众人数", AtLeast("≥8600人", 8600, "人"), Number("9120人", 9120, "人"), "15", "15")),
                Level2("可持续影\n响指标", "sustainability",
                    Level3("桥梁安全通行能力", Words("显著提升"), Done, "15", "15"))),
            Level1("满意度指标\n（10分）", 10,
                Level2("服务对象\n满意度指标", "satisfaction",
                    Level3("过桥群众满意度", AtLeast("≥90%", 90, "%"), Number("95%", 95, "%"), "10", "10"))),
        ],
        TotalWeight = "100",
        TotalScore = "99.95",
    };

    private static Evaluation Narrative => new()
    {
        Type = "project",
        Form = "narrative",
        Year = 2023,
        ProjectName = FirstProject,
        Unit = Unit,
        Funds = [new("total", "全年预算") { Annual = "460.00", Executed = "448.50", Rate = "97.50%" }],
        TotalScore = Printed.As("97.5分", 97.5m),
    };

    private static Block[] Report =>
    [
        Title($"{Unit}{FirstProject}项目支出绩效评价报告"),
        Title("（2023年度）"),
        Numbered(1, "项目基本情况"),
        Body("项目对列养的县道和乡道进行清扫保洁、坑槽修补、边沟清理和水毁抢修，由各养护站分片负责。"),
        Body("项目全年预算数460.00万元，实际支出448.50万元，预算执行率97.50%。"),
        Numbered(1, "绩效评价工作开展情况"),
        Body("评价采用查阅养护日志、现场察看和群众访谈相结合的方法，由养护、财务、安全三个股室共同完成。"),
        Numbered(1, "综合评价情况及评价结论"),
        Body("项目管理规范，路况保持稳定。经评价，项目自评得分97.5分。"),
        Numbered(1, "存在问题及建议"),
        Body("养护机械老化，冬季融雪能力不足。建议逐年更新养护机械，健全冬季保畅预案。"),
    ];

    private static IReadOnlyList<Fund> Funds(string budget, string executed, string rate, string score) =>
    [
        new("total", "年度资金总额：") { Initial = budget, Annual = budget, Executed = executed, Weight = "10", Rate = rate, Score = score },
        new("fiscal", " 其中：本年财政拨款") { Initial = budget, Annual = budget, Executed = executed, Weight = "—", Rate = rate, Score = "—" },
        new("carryover", "    上年结转资金") { Weight = "—", Rate = "—", Score = "—" },
        new("other", "       其他资金") { Weight = "—", Rate = "—", Score = "—" },
    ];
}
