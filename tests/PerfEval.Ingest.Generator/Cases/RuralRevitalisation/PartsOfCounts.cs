using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.RuralRevitalisation;

internal static class PartsOfCounts
{
    public static CorpusCase Case { get; } = new(
        "rural-revitalisation", "parts-of-counts",
        "其中 rows part a count into two without points of their own.")
    {
        Text = new(Flattening.TabRows, "utf-8-bom"),
        Parts =
        [
            new Form("财政衔接推进乡村振兴补助资金项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "rural-revitalisation",
                Year = 2020,
                ProjectName = "耕地地力保护补贴",
                CompetentDepartment = "枫桥坪县农业农村局",
                Unit = "枫桥坪县农业农村局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "166", Executed = "166", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Annual = "166", Executed = "166", Weight = "10", Score = "10" },
                    new("other", "其他资金") { Weight = "10", Score = "10" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("★补助瓜果蔬菜种植面积", AtLeast("≥ 339 亩", 339, "亩"), Number("394亩", 394, "亩"), "10", "10"),
                            Level3("其中：桃树补助瓜果蔬菜种植面积", Number("135亩", 135, "亩"), Number("157亩", 157, "亩"), "", "") with { PartOf = "★补助瓜果蔬菜种植面积" },
                            Level3("其中：苹果树补助瓜果蔬菜种植面积", Number("204亩", 204, "亩"), Number("237亩", 237, "亩"), "", "") with { PartOf = "★补助瓜果蔬菜种植面积" },
                            Level3("★补助家畜家禽养殖数量", AtLeast("≥7600只", 7600, "只"), Number("８１５０只", 8150, "只"), "10", "10"),
                            Level3("★培育新型职业农民人数", AtLeast("２４１人及以上", 241, "人"), Number("262人", 262, "人"), "10", "10"),
                            Level3("其中：脱贫户培育新型职业农民人数", Number("96人", 96, "人"), Number("104人", 104, "人"), "", "") with { PartOf = "★培育新型职业农民人数" },
                            Level3("其中：监测户培育新型职业农民人数", Number("145人", 145, "人"), Number("158人", 158, "人"), "", "") with { PartOf = "★培育新型职业农民人数" },
                            Level3("★技术培训期数", AtLeast("14期及以上", 14, "期"), Number("14期", 14, "期"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("★补贴兑付完成时间", Before("2020年12月底前", "2020-12-31"), On("2020年12月3日", "2020-12-03"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("★受益脱贫人口数", AtLeast("≥2062人", 2062, "人"), Number("2404人", 2404, "人"), "10", "10"),
                            Level3("其中：脱贫户受益脱贫人口数", Number("824人", 824, "人"), Number("961人", 961, "人"), "", "") with { PartOf = "★受益脱贫人口数" },
                            Level3("其中：监测户受益脱贫人口数", Number("1238人", 1238, "人"), Number("1443人", 1443, "人"), "", "") with { PartOf = "★受益脱贫人口数" }),
                        Level2("可持续影响指标", "sustainability",
                            Level3("★产业发展后劲", Words("持续增强"), Words("部分达成年度指标并具有一定效果", "partly"), "20", "12", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("★受益群众满意度(%)", AtLeast(">=87.5", 87.5m, "%"), Number("83.5", 83.5m, "%"), "10", "9.54", "部分工程因雨季延期，将加快施工进度"))),
                ],
                TotalWeight = "100",
                TotalScore = "91.54",
            })
            {
                Sheet = Forms.RuralRevitalisation.Blocks,
                Expected = "发展特色产业，带动脱贫户稳定增收",
                Achieved = "年度目标任务落实情况良好，未发生违规使用资金的情形。",
            },
        ],
    };
}
