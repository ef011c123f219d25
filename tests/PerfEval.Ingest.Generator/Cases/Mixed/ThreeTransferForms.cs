using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Mixed;

internal static class ThreeTransferForms
{
    private const string Title = "砚池市转移支付区域（项目）绩效目标自评表";

    public static CorpusCase Case { get; } = new(
        "mixed", "three-transfer-forms",
        "Three transfer forms one after the other: the first is right, the second repeats a threshold (PE306) after spending 72.5% (PE205), the third misses a target without a reason (PE304).")
    {
        Text = new(Flattening.CellPerLine, "gb18030"),
        Docx = [new SplitRuns("72.50%")],
        Findings = [new("PE205", "total"), new("PE306", "烈士纪念设施瞻仰群众满意度"), new("PE304", "免费体检女性人数")],
        Parts =
        [
            new Form(Title, Employment) { Management = Routine, Expected = "落实稳就业政策，帮扶就业困难人员就业。", Achieved = "各项就业补贴按时兑现，就业困难人员帮扶到位。" },
            new Form(Title, Memorials) { Management = Routine, Expected = "修缮零散烈士纪念设施，改善瞻仰环境。", Achieved = "列入计划的设施全部开工，两处尚未办理结算。" },
            new Form(Title, Screening) { Management = Routine, Expected = "为农村适龄女性提供免费健康检查。", Achieved = "免费检查覆盖全部乡镇，异常病例全程随访。" },
        ],
    };

    private static (string Aspect, string Statement, string Problem)[] Routine =>
    [
        ("分配科学性", "分配方案经集体研究。", ""),
        ("下达及时性", "在规定时限内下达。", ""),
        ("拨付合规性", "按国库集中支付规定拨付。", ""),
        ("使用规范性", "专款专用。", ""),
        ("执行准确性", "与批复用途相符。", ""),
        ("预算绩效管理情况", "开展了目标管理和运行监控。", ""),
        ("支出责任履行情况", "已履行本级支出责任。", ""),
    ];

    private static Evaluation Employment => Of("就业帮扶补助资金", "人力资源和社会保障部", "砚池市人力资源和社会保障局", "1260", "1260", "100.00%") with
    {
        Dimensions =
        [
            Level1("产出\n指标", null,
                Level2("数量\n指标", "quantity",
                    Level3("享受岗位补贴人数", AtLeast("≥830人", 830, "人"), Number("856人", 856, "人")),
                    Level3("职业技能培训人次", AtLeast("≥2600人次", 2600, "人次"), Number("2714人次", 2714, "人次"))),
                Level2("时效\n指标", "timeliness",
                    Level3("补贴发放及时率", AtLeast("≥98%", 98, "%"), Number("99.2%", 99.2m, "%")))),
            Level1("效益\n指标", null,
                Level2("社会效益\n指标", "social",
                    Level3("城镇登记失业率", AtMost("≤4.5%", 4.5m, "%"), Number("3.1%", 3.1m, "%")))),
            Level1("满意度\n指标", null,
                Level2("服务对象\n满意度指标", "satisfaction",
                    Level3("受助人员满意度", AtLeast("≥90%", 90, "%"), Number("96.4%", 96.4m, "%")))),
        ],
    };

    private static Evaluation Memorials => Of("烈士纪念设施修缮补助资金", "退役军人事务部", "砚池市退役军人事务局", "240", "174", "72.50%") with
    {
        Dimensions =
        [
            Level1("产出\n指标", null,
                Level2("数量\n指标", "quantity",
                    Level3("修缮烈士纪念设施处数", AtLeast("≥14处", 14, "处"), Number("14处", 14, "处"))),
                Level2("质量\n指标", "quality",
                    Level3("修缮工程验收合格率", Number("100%", 100, "%"), Number("100%", 100, "%")))),
            Level1("效益\n指标", null,
                Level2("可持续影\n响指标", "sustainability",
                    Level3("纪念设施管护制度", Words("健全"), Words("健全")))),
            Level1("满意度\n指标", null,
                Level2("服务对象\n满意度指标", "satisfaction",
                    Level3("烈士纪念设施瞻仰群众满意度", AtLeast("≥90%", 90, "%"), AtLeast("90%以上", 90, "%")))),
        ],
    };

    private static Evaluation Screening => Of("农村女性健康检查补助资金", "国家卫生健康委员会", "砚池市卫生健康局", "95.2", "90.44", "95.00%") with
    {
        Dimensions =
        [
            Level1("产出\n指标", null,
                Level2("数量\n指标", "quantity",
                    Level3("免费体检女性人数", AtLeast("≥9500人", 9500, "人"), Number("9044人", 9044, "人"))),
                Level2("质量\n指标", "quality",
                    Level3("异常病例随访率", AtLeast("≥95%", 95, "%"), Number("98.1%", 98.1m, "%"))),
                Level2("成本\n指标", "cost",
                    Level3("人均体检补助标准", Exactly("=100元", 100, "元"), Number("100元", 100, "元")))),
            Level1("效益\n指标", null,
                Level2("社会效益\n指标", "social",
                    Level3("农村女性保健意识", Words("有所提高"), Words("有所提高")))),
            Level1("满意度\n指标", null,
                Level2("服务对象\n满意度指标", "satisfaction",
                    Level3("受检女性满意度", AtLeast("≥85%", 85, "%"), Number("93.7%", 93.7m, "%")))),
        ],
    };

    private static Evaluation Of(string project, string central, string local, string budget, string executed, string rate) => new()
    {
        Type = "transfer",
        Year = 2022,
        ProjectName = project,
        CompetentDepartment = central,
        LocalDepartment = local,
        Unit = "砚池市",
        Funds =
        [
            new("total", "年度资金总额：") { Annual = budget, Executed = executed, Rate = rate },
            new("central", "其中：中央财政资金") { Annual = budget, Executed = executed, Rate = rate },
            new("local", "地方资金"),
            new("other", "其他资金"),
        ],
    };
}
