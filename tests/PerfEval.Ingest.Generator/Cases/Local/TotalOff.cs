using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class TotalOff
{
    public static CorpusCase Case { get; } = new(
        "local", "total-off",
        "合计 of a county's own form is two points off.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Findings = [new("PE401")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2019,
                ProjectName = "农机购置补贴",
                CompetentDepartment = "临沅区农业农村局",
                Unit = "临沅区农业农村局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "19.4", Annual = "19.4", Executed = "19", Weight = "10", Rate = "97.94%", Score = "9.79" },
                    new("fiscal", "其中：财政拨款") { Initial = "19.4", Annual = "19.4", Executed = "19", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("高标准农田建设面积", AtLeast(">=6.4万亩", 64_000, "亩"), Number("7.2万亩", 72_000, "亩"), "10", "10"),
                            Level3("培育新型职业农民人数", AtLeast("≥460人", 460, "人"), Number("498人", 498, "人"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("项目验收合格率", AtLeast("大于等于98%", 98, "%"), Number("100%", 100, "%"), "20", "20")),
                        Level2("成本指标", "cost",
                            Level3("补贴资金总额", AtMost("小于等于１２５万元", 1_250_000, "元"), Number("110万元", 1_100_000, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("带动脱贫户户均增收", AtLeast("不少于1,927元", 1927, "元"), Number("2346元", 2346, "元"), "5", "5")),
                        Level2("社会效益指标", "social",
                            Level3("受益脱贫人口数", AtLeast("≥ 2297 人", 2297, "人"), Number("2773人", 2773, "人"), "20", "20")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("产业发展后劲", Words("持续增强"), Words("持续增强"), "5", "5"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受益群众满意度", Number("89％", 89, "%"), Number("98%", 98, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "97.79",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "三级指标"),
                        FormRows.Target("指标值"),
                        FormRows.Weight("分值"),
                        FormRows.Actual("实际完成值"),
                        FormRows.Score("得分"),
                        FormRows.Reason("未完成原因及改进措施"),
                    ],
                    Head =
                    [
                        ["项目名称", "农机购置补贴"],
                        ["主管部门", "临沅区农业农村局", "实施单位", "临沅区农业农村局"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                TotalLabel = "合计",
                Expected = "推进高标准农田建设，提高粮食综合生产能力",
                Achieved = "年度目标任务落实情况良好，未发生违规使用资金的情形。",
            },
        ],
    };
}
