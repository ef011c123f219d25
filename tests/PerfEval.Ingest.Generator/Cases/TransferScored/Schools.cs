using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.TransferScored;

internal static class Schools
{
    public static CorpusCase Case { get; } = new(
        "transfer-scored", "schools",
        "Twenty points for the budget, spent in part, central and local money.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("中央对地方专项转移支付绩效自评表", new Evaluation
            {
                Type = "transfer",
                Layout = "transfer-scored",
                Year = 2019,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "义务教育营养改善计划专项资金",
                CompetentDepartment = "省教育厅",
                Unit = "鹿鸣坪县教育局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "872.74", Executed = "741.83", Rate = "85%", Score = "17" },
                    new("central", "其中：中央补助") { Annual = "610.92", Executed = "610.92", Rate = "100%" },
                    new("local", "地方资金") { Annual = "261.82", Executed = "130.91", Rate = "50%" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("资助家庭经济困难学生人数", AtLeast("不低于1,120人", 1120, "人"), Number("１３０４人", 1304, "人"), "15", "15"),
                            Level3("购置教学设备数量", AtLeast("≥ １５１ 台", 151, "台"), Number("172台", 172, "台"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("九年义务教育巩固率", Number("98%", 98, "%"), Number("100%", 100, "%"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("校舍改造完工时间", On("2019年11月30日", "2019-11-30"), On("2019年10月1日", "2019-10-01"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("设备采购成本", AtMost("19.54万元以内", 195_400, "元"), Number("14.96万元", 149_600, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("减轻学生家庭经济负担", Words("有效减轻"), Words("有效减轻"), "30", "30"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("学生及家长满意度", Number("94%", 94, "%"), Number("96.7%", 96.7m, "%"), "10", "10"))),
                ],
                TotalScore = "97",
            })
            {
                Sheet = Forms.TransferScored.Blocks,
                Expected = "落实各项学生资助政策，确保家庭经济困难学生不因贫失学",
                Achieved = "已按计划完成年度工作任务。",
            },
        ],
    };
}
