using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Transfer;

internal static class WrongDirection
{
    public static CorpusCase Case { get; } = new(
        "transfer", "wrong-direction",
        "A cost that asks for at least an amount and a number of sites that asks for at most (PE312 twice); money saved and posts kept down, which ask the same way, are right.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Findings = [new("PE312", "新建监测站点数量"), new("PE312", "站点建设总成本")],
        Parts =
        [
            new Form("转移支付区域（项目）绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2024,
                ProjectName = "地质灾害监测补助资金",
                CompetentDepartment = "财政部、自然资源部",
                LocalDepartment = "石岭川县自然资源局",
                Unit = "石岭川县地质环境监测站",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "620.00", Executed = "607.60", Rate = "98.00%" },
                    new("central", "其中：中央财政资金") { Annual = "500.00", Executed = "490.00", Rate = "98.00%" },
                    new("local", "地方资金") { Annual = "120.00", Executed = "117.60", Rate = "98.00%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("新建监测站点数量", AtMost("≤16个", 16, "个"), Number("16个", 16, "个")),
                            Level3("巡查隐患点次数", AtLeast("≥480次", 480, "次"), Number("512次", 512, "次")),
                            Level3("外聘巡查员控制数", AtMost("≤30人", 30, "人"), Number("28人", 28, "人"))),
                        Level2("质量指标", "quality",
                            Level3("监测数据上传完整率", AtLeast("≥95%", 95, "%"), Number("97.8%", 97.8m, "%"))),
                        Level2("成本指标", "cost",
                            Level3("站点建设总成本", AtLeast("≥380万元", 3_800_000, "元"), Number("386万元", 3_860_000, "元")),
                            Level3("节约设备采购资金", AtLeast("≥12万元", 120_000, "元"), Number("13.4万元", 134_000, "元")))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("受威胁群众转移避险率", Number("100%", 100, "%"), Number("100%", 100, "%"))),
                        Level2("可持续影响指标", "sustainability",
                            Level3("群测群防体系", Words("健全"), Words("健全")))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受威胁群众满意度", AtLeast("≥90%", 90, "%"), Number("94.4%", 94.4m, "%")))),
                ],
            })
            {
                Expected = "补齐重点隐患点的自动监测设备，汛期预警及时发布，不发生群死群伤。",
                Achieved = "新建站点全部投入运行，汛期预警及时，未发生地质灾害伤亡。",
                Management = Usual.Management,
            },
        ],
    };
}
