using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.GoalDeclaration;

internal static class OneLine
{
    public static CorpusCase Case { get; } = new(
        "goal-declaration", "one-line",
        "A goal form on one line.")
    {
        Text = new(Flattening.OneLine, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效目标申报表", new Evaluation
            {
                Type = "project",
                Layout = "goal-declaration",
                Year = 2023,
                Stage = "goal",
                ProjectName = "山洪灾害防治",
                CompetentDepartment = "清水源县水务局",
                Unit = "清水源县水务局",
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("河道清淤长度", AtLeast("40.1", 40.1m, "公里"), null) with { Sign = "≥", PrintedUnit = "公里", Criteria = "以年度统计为准" },
                            Level3("治理水土流失面积", AtLeast("59.5", 59.5m, "平方公里"), null) with { Sign = ">=", PrintedUnit = "平方公里", Criteria = "以年度统计为准" }),
                        Level2("时效指标", "timeliness",
                            Level3("工程按期开工率", AtLeast("96", 96, "%"), null) with { Sign = "≥", PrintedUnit = "%", Criteria = "以年度统计为准" }),
                        Level2("成本指标", "cost",
                            Level3("工程建设成本", AtMost("2250.41", 22_504_100, "元"), null) with { Sign = "≤", PrintedUnit = "万元", Criteria = "以年度统计为准" })),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("改善灌溉面积", AtLeast("0.74", 7400, "亩"), null) with { Sign = "≧", PrintedUnit = "万亩", Criteria = "以年度统计为准" }),
                        Level2("社会效益指标", "social",
                            Level3("农村自来水普及率", AtLeast("94", 94, "%"), null) with { Sign = "大于等于", PrintedUnit = "%", Criteria = "以年度统计为准" }),
                        Level2("可持续影响指标", "sustainability",
                            Level3("工程设计使用年限", AtLeast("22", 22, "年"), null) with { Sign = "≥", PrintedUnit = "年", Criteria = "以年度统计为准" })),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受益群众满意度", AtLeast("92", 92, "%"), null) with { Sign = "≥", PrintedUnit = "%", Criteria = "以年度统计为准" })),
                ],
            })
            {
                Sheet = Forms.GoalDeclaration.Blocks,
                Expected = "保障农村居民饮水安全，提高供水保证率",
            },
        ],
    };
}
