using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Transfer;

internal static class Doubts
{
    public static CorpusCase Case { get; } = new(
        "transfer", "unmet-copied-implausible",
        "A missed target without a reason (PE304), a threshold repeated as result (PE306), and an enrolment of 106% (PE309).")
    {
        Text = new(Flattening.BarRows, "utf-8"),
        Docx = [new TrackedChange("96.1%", "106%")],
        Findings =
        [
            new("PE304", "基本医疗保险参保人数"),
            new("PE306", "参保对象满意度"),
            new("PE309", "以常住人口为基数的基本医保参保率"),
        ],
        Parts =
        [
            new Form("岚屿县转移支付项目绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2024,
                ProjectName = "居民医疗保险财政补助资金",
                CompetentDepartment = "国家医疗保障局",
                LocalDepartment = "岚屿县财政局、岚屿县医疗保障局",
                Unit = "岚屿县医疗保险服务中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "26480.6", Executed = "26480.6", Rate = "100%" },
                    new("central", "其中：中央补助") { Annual = "20100", Executed = "20100", Rate = "100%" },
                    new("local", "地方资金") { Annual = "6380.6", Executed = "6380.6", Rate = "100%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标", null,
                        Level2("数量指标", "quantity",
                            Level3("基本医疗保险参保人数", AtLeast("≥41.5万人", 415_000, "人"), Number("40.8万人", 408_000, "人")),
                            Level3("居民个人缴费标准", AtLeast("≥380元", 380, "元"), Number("380元", 380, "元"))),
                        Level2("质量指标", "quality",
                            Level3("以常住人口为基数的基本医保参保率", AtLeast("≥98%", 98, "%"), Number("106%", 106, "%")),
                            Level3("政策范围内住院报销比例", About("70%左右", 70, "%"), Number("71.26%", 71.26m, "%")),
                            Level3("重复参保人数", Number("0人", 0, "人"), Number("0人", 0, "人"))),
                        Level2("时效指标", "timeliness",
                            Level3("基金结余可支付月数", Range("6-9个月", 6, 9, "月"), Number("7.4个月", 7.4m, "月")))),
                    Level1("效\n益\n指\n标", null,
                        Level2("社会效益指标", "social",
                            Level3("门诊统筹开展范围", Words("普遍开展"), Words("普遍开展"))),
                        Level2("可持续影响指标", "sustainability",
                            Level3("基金风险防控能力", Words("有所提高"), Words("有所提高")))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度", "satisfaction",
                            Level3("参保对象满意度", AtLeast("≥90%", 90, "%"), AtLeast("≥90%", 90, "%")))),
                ],
            })
            {
                TitleInTable = true,
                Expected = "落实各级财政补助责任，稳住全县参保规模，居民住院待遇不降低，基金保持收支平衡。",
                Achieved = "财政补助足额到位，住院待遇稳定，基金年度收支平衡；受人口外流影响，参保规模略有缩小。",
                Management =
                [
                    ("分配科学性", "补助资金依据核定参保人数测算。", "暂无"),
                    ("下达及时性", "随上级指标文件及时下达。", "暂无"),
                    ("拨付合规性", "直接拨入基金财政专户。", "暂无"),
                    ("使用规范性", "实行收支两条线管理。", "暂无"),
                    ("执行准确性", "按标准和人数准确执行。", "暂无"),
                    ("预算绩效管理情况", "已编报绩效目标并开展自评。", "暂无"),
                    ("支出责任履行情况", "县级配套资金全部落实。", "暂无"),
                ],
            },
        ],
    };
}
