using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Mixed;

internal static class ReportOfAllLevels
{
    private const string Unit = "石岭川县动物疫病预防控制中心";
    private const string Department = "石岭川县农业农村局";
    private const string Project = "动物疫病防控";

    public static CorpusCase Case { get; } = new(
        "mixed", "report-of-all-levels",
        "The report tells the money of all levels, of which the form holds the county's, and a 到位率 beside the form's 执行率: no PE601.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Findings = [],
        Parts =
        [
            new Form("项目支出绩效自评表", Table)
            {
                TitleInTable = true,
                Expected = "落实强制免疫，做好疫情监测，确保不发生区域性重大动物疫情。",
                Achieved = "春秋两季集中免疫全部完成，全年未发生重大动物疫情。",
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
        Funds = Usual.National("120.00", "114.00", "95.00%", "9.5"),
        Dimensions =
        [
            Level1("产\n出\n指\n标\n（50分）", 50,
                Level2("数量指标", "quantity",
                    Level3("强制免疫畜禽数量", AtLeast("≥46万头", 460000, "头"), Number("47.2万头", 472000, "头"), "20", "20")),
                Level2("质量指标", "quality",
                    Level3("免疫抗体抽检合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "15", "15")),
                Level2("时效指标", "timeliness",
                    Level3("秋季集中免疫完成时间", Before("2023年11月底前", "2023-11-30"), On("2023年10月26日", "2023-10-26"), "15", "15"))),
            Level1("效\n益\n指\n标\n（30分）", 30,
                Level2("可持续影\n响指标", "sustainability",
                    Level3("疫情监测网络", Words("健全"), Done, "30", "30"))),
            Level1("满意度指标\n（10分）", 10,
                Level2("服务对象\n满意度指标", "satisfaction",
                    Level3("养殖户满意度", AtLeast("≥90%", 90, "%"), Number("93.8%", 93.8m, "%"), "10", "10"))),
        ],
        TotalWeight = "100",
        TotalScore = "99.5",
    };

    private static Evaluation Narrative => new()
    {
        Type = "project",
        Form = "narrative",
        Year = 2023,
        ProjectName = Project,
        Unit = Unit,
        Funds =
        [
            new("total", "项目") { Received = Printed.As("420万元", 420), Executed = Printed.As("414万元", 414) },
            new("central", "中央资金") { Received = Printed.As("200万元", 200), Executed = Printed.As("200万元", 200) },
            new("provincial", "省级资金") { Received = Printed.As("100万元", 100), Executed = Printed.As("100万元", 100) },
            new("county", "县级配套资金") { Received = Printed.As("120万元", 120), Executed = Printed.As("114万元", 114) },
        ],
    };

    private static Block[] Report =>
    [
        Title($"{Unit}{Project}项目支出绩效评价报告"),
        Title("（2023年度）"),
        Numbered(1, "项目基本情况"),
        Body("项目实际到位资金420万元，其中：中央资金200万元，省级资金100万元，县级配套资金120万元，资金到位率100%。"),
        Body("项目实际支出资金414万元，其中：中央资金200万元，省级资金100万元，县级配套资金114万元。"),
        Numbered(1, "存在问题及建议"),
        Body("村级防疫员补助偏低，队伍不够稳定。建议适当提高补助，并为防疫员购买意外保险。"),
    ];
}
