using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.RuralRevitalisation;

internal static class SharedPoints
{
    public static CorpusCase Case { get; } = new(
        "rural-revitalisation", "shared-points",
        "Indicators share merged cells of points and score.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("财政衔接推进乡村振兴补助资金项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "rural-revitalisation",
                Year = 2023,
                ProjectName = "农村厕所改造",
                CompetentDepartment = "霞浦岗县农业农村局",
                Unit = "霞浦岗县乡村振兴局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "49.25", Executed = "49.25", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Annual = "49.25", Executed = "49.25", Weight = "10", Score = "10" },
                    new("other", "其他资金") { Weight = "10", Score = "10" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("★补助瓜果蔬菜种植面积", AtLeast("≧350亩", 350, "亩"), Number("403亩", 403, "亩"), "15", "15"),
                            Level3("★农村户用卫生厕所改造数量", AtLeast("大于等于 438 户", 438, "户"), Number("443户", 443, "户"), "", "") with { SharesPoints = true },
                            Level3("★技术培训期数", AtLeast("≥９期", 9, "期"), Number("10期", 10, "期"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("★项目验收合格率", AtLeast("⩾95%", 95, "%"), Number("98%", 98, "%"), "15", "15"),
                            Level3("★种植作物成活率", AtLeast("≥87%", 87, "%"), Number("95.81%", 95.81m, "%"), "", "") with { SharesPoints = true }),
                        Level2("时效指标", "timeliness",
                            Level3("★项目按期完工率", AtLeast("98%以上", 98, "%"), Number("100%", 100, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("★补贴资金总额", AtMost("不超过44.38万元", 443_800, "元"), Number("33.58万元", 335_800, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("★特色产业带动增加受益农户收入", AtLeast("﹥=188.9万元", 1_889_000, "元"), Number("204.4万元", 2_044_000, "元"), "10", "10")),
                        Level2("社会效益指标", "social",
                            Level3("★受益脱贫人口数", Number("１５０人", 150, "人"), Number("163人", 163, "人"), "10", "10")),
                        Level2("生态效益指标", "ecological",
                            Level3("★农药化肥使用量", Words("逐步减少"), Done, "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("★受益群众满意度", AtLeast("不低于百分之九十一", 91, "%"), Number("93%", 93, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = Forms.RuralRevitalisation.Blocks,
                Expected = "发展特色产业，带动脱贫户稳定增收",
                Achieved = "工作开展顺利，政策落实到位。",
            },
        ],
    };
}
