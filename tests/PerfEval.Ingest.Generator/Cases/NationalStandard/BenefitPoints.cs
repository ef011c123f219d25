using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class BenefitPoints
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "benefit-points",
        "The header of 效益指标 states five points more than its rows have.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE103", "效益指标")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "智慧安防小区建设",
                CompetentDepartment = "柳泉县公安局",
                Unit = "柳泉县人民检察院",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "87.00", Annual = "87.00", Executed = "87.00", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "65.00", Annual = "65.00", Executed = "65.00", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "22.00", Annual = "22.00", Executed = "22.00", Weight = "—", Rate = "100.00%", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标（50分）", 50,
                        Level2("质量指标", "quality",
                            Level3("视频监控设备完好率", AtLeast("≥ 94 %", 94, "%"), Number("98.5%", 98.5m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("平均出警时间", Number("6分钟", 6, "分钟"), Number("6分钟", 6, "分钟"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("辅警人均经费标准", Exactly("＝５９８００元/人·年", 59_800, "元/人·年"), Number("59800元/人·年", 59_800, "元/人·年"), "20", "20"),
                            Level3("装备采购成本", AtMost("≤２３３万元", 2_330_000, "元"), Number("209万元", 2_090_000, "元"), "10", "10"))),
                    Level1("效益指标（35分）", 35,
                        Level2("社会效益指标", "social",
                            Level3("社会治安状况", Words("持续好转"), Done, "30", "30")),
                        Level2("生态效益指标", "ecological")),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("群众安全感满意度", AtLeast("不低于百分之九十五", 95, "%"), Number("96.89%", 96.89m, "%"), "5", "5"),
                            Level3("受援人满意度", AtLeast("90%以上", 90, "%"), Number("96%", 96, "%"), "5", "5"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Expected = "加强基层法治建设，提供优质公共法律服务",
                Achieved = "已按计划完成年度工作任务。",
            },
        ],
    };
}
