using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Mixed;

internal static class TwoTransferForms
{
    public static CorpusCase Case { get; } = new(
        "mixed", "two-transfer-forms",
        "Two transfer forms of different bureaus, both right.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("转移支付区域（项目）绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2022,
                ProjectName = "环境监测运行经费",
                CompetentDepartment = "生态环境部",
                LocalDepartment = "石岭川县生态环境局",
                Unit = "石岭川县自然资源局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "494.00", Executed = "494.00", Rate = "100%" },
                    new("central", "其中：中央财政资金") { Annual = "296.40", Executed = "296.40", Rate = "100%" },
                    new("local", "地方资金") { Annual = "197.60", Executed = "197.60", Rate = "100%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("林业有害生物防治面积", AtLeast("≥1.6万亩", 16_000, "亩"), Number("1.8万亩", 18_000, "亩")),
                            Level3("森林防火宣传次数", AtLeast("４２次以上", 42, "次"), Number("51次", 51, "次")),
                            Level3("大气自动监测站运维数量", AtLeast("大于等于六个", 6, "个"), Number("7个", 7, "个"))),
                        Level2("质量指标", "quality",
                            Level3("监测数据有效率", AtLeast("≧98％", 98, "%"), Number("１００%", 100, "%")),
                            Level3("林业有害生物无公害防治率", AtLeast("至少87%", 87, "%"), Number("80%", 80, "%"), "部分工程因雨季延期，将加快施工进度"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("减少森林火灾经济损失", Words("有效减少"), Words("达成年度指标", "achieved"))),
                        Level2("社会效益指标", "social",
                            Level3("受益村庄数量", Number("35个", 35, "个"), Number("36个", 36, "个"))),
                        Level2("生态效益指标", "ecological",
                            Level3("森林火灾受害率", AtMost("≤ ０．６ ‰", 0.6m, "‰"), Number("０．５‰", 0.5m, "‰"))),
                        Level2("可持续影响指标", "sustainability",
                            Level3("生态环境可持续发展", Words("持续改善"), Done))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("周边群众满意度", AtLeast("９１％以上", 91, "%"), Number("100%", 100, "%")))),
                ],
            })
            {
                Management =
                [
                    ("分配科学性", "按因素法分配。", ""),
                    ("下达及时性", "收到文件后二十日内下达。", ""),
                    ("拨付合规性", "按国库集中支付规定拨付。", ""),
                    ("使用规范性", "专款专用。", ""),
                    ("执行准确性", "与批复用途相符。", ""),
                    ("预算绩效管理情况", "同步下达绩效目标。", ""),
                    ("支出责任履行情况", "已履行本级支出责任。", ""),
                ],
                Expected = "加强森林资源保护，减少森林火灾损失",
                Achieved = "各项工作如期推进，主要任务落实到位。",
            },
            new Form("转移支付区域（项目）绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2019,
                ProjectName = "公共文化场馆免费开放",
                CompetentDepartment = "文化和旅游部",
                LocalDepartment = "沙洲湾区文化和旅游局",
                Unit = "沙洲湾区图书馆",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "570.30", Executed = "570.30", Rate = "100%" },
                    new("central", "其中：中央财政资金") { Annual = "342.18", Executed = "342.18", Rate = "100%" },
                    new("local", "地方资金") { Annual = "228.12", Executed = "228.12", Rate = "100%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("送戏下乡场次", AtLeast("≥ １４０ 场", 140, "场"), Number("168场", 168, "场")),
                            Level3("购置图书册数", AtLeast("≥9400册", 9400, "册"), Number("１０４９８册", 10_498, "册"))),
                        Level2("质量指标", "quality",
                            Level3("文物修缮工程验收合格率", AtLeast("≧94.5百分比", 94.5m, "%"), Number("99.1%", 99.1m, "%")),
                            Level3("活动完成质量", Words("良好"), Words("达成年度指标", "achieved"))),
                        Level2("成本指标", "cost",
                            Level3("每场演出补助标准", Exactly("＝5443元/场", 5443, "元/场"), Number("5443元/场", 5443, "元/场")),
                            Level3("活动经费控制额", AtMost("４１万元以内", 410_000, "元"), Number("30万元", 300_000, "元")))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("年接待读者人次", AtLeast("8.68万人次及以上", 86_800, "人次"), Number("9.81万人次", 98_100, "人次"))),
                        Level2("可持续影响指标", "sustainability",
                            Level3("图书馆管理机制健全性", Words("健全"), Words("健全")))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("活动参与人员满意度", AtLeast("92%及以上", 92, "%"), Number("97%", 97, "%")))),
                ],
            })
            {
                Management =
                [
                    ("分配科学性", "按因素法分配。", ""),
                    ("下达及时性", "收到文件后二十日内下达。", ""),
                    ("拨付合规性", "按国库集中支付规定拨付。", ""),
                    ("使用规范性", "专款专用。", ""),
                    ("执行准确性", "与批复用途相符。", ""),
                    ("预算绩效管理情况", "同步下达绩效目标。", ""),
                    ("支出责任履行情况", "已履行本级支出责任。", ""),
                ],
                Expected = "加强文物保护利用，传承优秀传统文化",
                Achieved = "全年任务基本落实，受益对象反映良好。",
            },
        ],
    };
}
