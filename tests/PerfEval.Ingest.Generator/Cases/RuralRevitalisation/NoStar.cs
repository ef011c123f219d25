using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.RuralRevitalisation;

internal static class NoStar
{
    public static CorpusCase Case { get; } = new(
        "rural-revitalisation", "no-star",
        "Without ★, several shortfalls with reasons, local money.")
    {
        Text = new(Flattening.BlankRows, "gb18030"),
        Parts =
        [
            new Form("财政衔接推进乡村振兴补助资金项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "rural-revitalisation",
                Year = 2021,
                ProjectName = "水土保持重点工程",
                CompetentDepartment = "晴川渡市水务局",
                Unit = "晴川渡市水务局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "42.2", Executed = "42.2", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Annual = "33.76", Executed = "33.76" },
                    new("other", "其他资金") { Annual = "8.44", Executed = "8.44" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("维修养护农村供水工程处数", AtLeast("４０处及以上", 40, "处"), Number("29处", 29, "处"), "20", "14.5", "受外出务工影响，实际人数减少，下一步加强宣传动员")),
                        Level2("质量指标", "quality",
                            Level3("单位工程验收合格率", Number("９８%", 98, "%"), Number("98.8%", 98.8m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("工程按期开工率", Number("95%", 95, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("工程建设成本", AtMost("≤1588.13万元", 15_881_300, "元"), Number("1450.04万元", 14_500_400, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("受益人口", AtLeast("≥10.3万人", 103_000, "人"), Number("10.6万人", 106_000, "人"), "15", "15")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("工程设计使用年限", AtLeast("19年以上", 19, "年"), Number("23年", 23, "年"), "15", "15"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受益群众满意度", AtLeast("≥87%", 87, "%"), Number("96%", 96, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "94.5",
            })
            {
                Sheet = Forms.RuralRevitalisation.Blocks,
                Expected = "保障农村居民饮水安全，提高供水保证率",
                Achieved = "年度任务按期完成，资金专款专用。",
            },
        ],
    };
}
