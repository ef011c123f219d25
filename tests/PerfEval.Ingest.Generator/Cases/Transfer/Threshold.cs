using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Transfer;

internal static class Threshold
{
    public static CorpusCase Case { get; } = new(
        "transfer", "threshold",
        "An actual repeats its threshold.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Findings = [new("PE306", "救助对象满意度")],
        Parts =
        [
            new Form("转移支付区域（项目）绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2023,
                ProjectName = "残疾人两项补贴",
                CompetentDepartment = "民政部",
                LocalDepartment = "平宁湾县民政局",
                Unit = "平宁湾县民政局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "28.30", Executed = "28.30", Rate = "100%" },
                    new("central", "其中：中央财政资金") { Annual = "16.98", Executed = "16.98", Rate = "100%" },
                    new("local", "地方资金") { Annual = "11.32", Executed = "11.32", Rate = "100%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("发放高龄津贴人数(人)", AtLeast("不低于1170", 1170, "人"), Number("１０９２", 1092, "人"), "年初目标设定偏高，今后科学编制绩效目标"),
                            Level3("城乡低保保障人数", AtLeast("﹥=15300人", 15_300, "人"), Number("18114人", 18_114, "人")),
                            Level3("新增养老床位数", AtLeast("至少51张", 51, "张"), Number("５２张", 52, "张")),
                            Level3("救助流浪乞讨人员", AtLeast("﹥= 65 人次", 65, "人次"), Number("74人次", 74, "人次"))),
                        Level2("质量指标", "quality",
                            Level3("符合条件申报对象覆盖率", AtLeast("≥98%", 98, "%"), Number("99%", 99, "%"))),
                        Level2("时效指标", "timeliness",
                            Level3("补贴发放及时率", AtLeast("≥95.5%", 95.5m, "%"), Number("98.6%", 98.6m, "%"))),
                        Level2("成本指标", "cost",
                            Level3("农村低保平均保障标准", Exactly("=700元/人·月", 700, "元/人·月"), Number("700元/人·月", 700, "元/人·月")),
                            Level3("特困人员集中供养标准", Exactly("＝1490元/人·月", 1490, "元/人·月"), Number("1490元/人·月", 1490, "元/人·月")))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("增加困难群众收入", Words("有所增加"), Words("达成年度指标", "achieved"))),
                        Level2("社会效益指标", "social",
                            Level3("重大舆情事件", Number("０起", 0, "起"), Number("0起", 0, "起"))),
                        Level2("可持续影响指标", "sustainability",
                            Level3("社会救助制度健全性", Words("健全"), Done))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("救助对象满意度", AtLeast("94%及以上", 94, "%"), AtLeast("≥94%", 94, "%")))),
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
                Expected = "健全养老服务体系，满足老年人多样化服务需求",
                Achieved = "全年任务基本落实，受益对象反映良好。",
            },
        ],
    };
}
