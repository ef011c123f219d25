using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Transfer;

internal static class WrongRate
{
    public static CorpusCase Case { get; } = new(
        "transfer", "wrong-rate",
        "The printed rate of the whole is five points below what the amounts give.")
    {
        Text = new(Flattening.Paragraphs, "utf-8"),
        Findings = [new("PE201", "total")],
        Parts =
        [
            new Form("转移支付区域（项目）绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2020,
                ProjectName = "就业补助资金",
                CompetentDepartment = "人力资源和社会保障部",
                LocalDepartment = "玉岭县人力资源和社会保障局",
                Unit = "玉岭县人力资源和社会保障局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "19.01", Executed = "19.01", Rate = "95.00%" },
                    new("central", "其中：中央财政资金") { Annual = "11.41", Executed = "11.41", Rate = "100.00%" },
                    new("local", "地方资金") { Annual = "7.6", Executed = "7.6", Rate = "100.00%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("公益性岗位安置人数", AtLeast("大于等于８５０人", 850, "人"), Number("749人", 749, "人"), "部分工程因雨季延期，将加快施工进度")),
                        Level2("质量指标", "quality",
                            Level3("培训合格率", AtLeast("≥ 86 %", 86, "%"), Number("89.6%", 89.6m, "%"))),
                        Level2("时效指标", "timeliness",
                            Level3("社保补贴按时拨付率", Number(">99%", 99, "%") with { Operator = ">" }, Number("100%", 100, "%"))),
                        Level2("成本指标", "cost",
                            Level3("培训补贴支出", AtMost("≤4393300元", 4_393_300, "元"), Number("4025500元", 4_025_500, "元")))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("促进劳动者增收", Words("有所增加"), Words("达成年度指标", "achieved"))),
                        Level2("社会效益指标", "social",
                            Level3("城镇登记失业率", AtMost("<=４．７百分比", 4.7m, "%"), Number("4.5%", 4.5m, "%")))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("企业满意度", AtLeast("91%以上", 91, "%"), Number("97.31%", 97.31m, "%")))),
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
                Expected = "提升劳动者职业技能，促进稳岗就业",
                Achieved = "工作开展顺利，政策落实到位。",
            },
        ],
    };
}
