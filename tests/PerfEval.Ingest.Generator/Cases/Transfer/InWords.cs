using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Transfer;

internal static class InWords
{
    public static CorpusCase Case { get; } = new(
        "transfer", "in-words",
        "A share is answered with 达成预期指标.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Docx = [new SoftBreaks()],
        Findings = [new("PE307", "工程按期开工率")],
        Parts =
        [
            new Form("转移支付区域（项目）绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2022,
                ProjectName = "水土保持重点工程",
                CompetentDepartment = "水利部",
                LocalDepartment = "东屏岗市水务局",
                Unit = "东屏岗市水务局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "61.00", Executed = "61.00", Rate = "100.00%" },
                    new("central", "其中：中央财政资金") { Annual = "36.60", Executed = "36.60", Rate = "100.00%" },
                    new("local", "地方资金") { Annual = "24.40", Executed = "24.40", Rate = "100.00%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("河道清淤长度", Number("47.4公里", 47.4m, "公里"), Number("48.4公里", 48.4m, "公里")),
                            Level3("治理水土流失面积", AtLeast("≥39.2平方公里", 39.2m, "平方公里"), Number("46.5平方公里", 46.5m, "平方公里"))),
                        Level2("质量指标", "quality",
                            Level3("单位工程验收合格率", Number("＞96百分比", 96, "%") with { Operator = ">" }, Number("93%", 93, "%"), "资金到位较晚，影响工作推进，下一步加强与财政部门沟通")),
                        Level2("时效指标", "timeliness",
                            Level3("工程按期开工率", AtLeast("﹥=99百分比", 99, "%"), Done)),
                        Level2("成本指标", "cost",
                            Level3("工程建设成本", AtMost("≤912.6万元", 9_126_000, "元"), Number("716.7万元", 7_167_000, "元")))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("改善灌溉面积", Number("３．９万亩", 39_000, "亩"), Number("4.4万亩", 44_000, "亩"))),
                        Level2("社会效益指标", "social",
                            Level3("受益人口", Number("4.94万人", 49_400, "人"), Number("5.71万人", 57_100, "人"))),
                        Level2("生态效益指标", "ecological",
                            Level3("河道水环境改善情况", Words("明显改善"), Words("明显改善")))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受益群众满意度", AtLeast("≥ 91.5 百分比", 91.5m, "%"), Number("９８．９%", 98.9m, "%")))),
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
                Expected = "消除水库安全隐患，保障下游群众生命财产安全",
                Achieved = "按照实施方案完成建设和服务内容，验收合格。",
            },
        ],
    };
}
