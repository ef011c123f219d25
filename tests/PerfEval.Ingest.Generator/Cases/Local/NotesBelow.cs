using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class NotesBelow
{
    public static CorpusCase Case { get; } = new(
        "local", "notes-below",
        "Notes on weights and tiers below the table are rules, no claims.")
    {
        Text = new(Flattening.Paragraphs, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2024,
                ProjectName = "公务用车运行",
                CompetentDepartment = "云栖县市场监督管理局",
                Unit = "云栖县机关事务服务中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "700.24", Annual = "782.40", Executed = "782.40", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "633.74", Annual = "704.16", Executed = "704.16", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "66.50", Annual = "78.24", Executed = "78.24", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("食品安全抽检批次", Number("2182批次", 2182, "批次"), Number("2330批次", 2330, "批次"), "5", "5"),
                            Level3("物业服务面积", AtLeast("不少于24600平方米", 24_600, "平方米"), Number("25423平方米", 25_423, "平方米"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("机房温度控制范围", Range("18~26℃", 18, 26, "℃"), Number("22℃", 22, "℃"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("系统故障响应时间", AtMost("不高于6小时", 6, "小时"), Number("5小时", 5, "小时"), "25", "25")),
                        Level2("成本指标", "cost",
                            Level3("运行维护成本", AtMost("小于等于1730000元", 1_730_000, "元"), Number("1669000.0元", 1_669_000, "元"), "5", "5"),
                            Level3("物业服务费标准", Exactly("=３．９元/平方米·月", 3.9m, "元/平方米·月"), Number("3.9元/平方米·月", 3.9m, "元/平方米·月"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("节约行政运行成本", Words("有所节约"), Words("有所节约"), "15", "15")),
                        Level2("社会效益指标", "social",
                            Level3("机关运转保障情况", Words("保障有力"), Done, "15", "15"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("服务对象满意度", AtLeast("≥90%", 90, "%"), Number("100%", 100, "%"), "5", "5"),
                            Level3("干部职工满意度", AtLeast("≥87%", 87, "%"), Number("96.32%", 96.32m, "%"), "5", "5"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = new OwnForm
                {
                    Head =
                    [
                        ["项目名称", "公务用车运行"],
                        ["主管部门", "云栖县市场监督管理局", "实施单位", "云栖县机关事务服务中心"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Notes =
                [
                    "注：1.本表满分100分，其中预算执行率占10分，产出占50分，效益占30分，满意度占10分。",
                    "2.定性指标按完成程度分三档给分：100-80%（含80%）、80-60%（含60%）、60-0%。",
                ],
                Expected = "保障机关正常运转，提高服务效能",
                Achieved = "已按计划完成年度工作任务。",
            },
        ],
    };
}
