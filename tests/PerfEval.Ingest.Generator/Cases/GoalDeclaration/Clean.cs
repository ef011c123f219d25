using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.GoalDeclaration;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "goal-declaration", "clean",
        "Targets with sign and unit, no actuals and no scores: extracted as a goal, never scored.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效目标申报表", new Evaluation
            {
                Type = "project",
                Layout = "goal-declaration",
                Stage = "goal",
                Year = 2024,
                ProjectName = "瓷土矿山生态修复",
                CompetentDepartment = "浮溪县自然资源局",
                Unit = "浮溪县矿山修复中心",
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Goal("修复矿山面积", "≥", AtLeast("420", 420, "亩"), "亩", "年度内完成修复并通过验收的面积"),
                            Goal("栽植苗木株数", "≥", AtLeast("3.6", 36000, "株"), "万株", "乔灌木合计")),
                        Level2("质量指标", "quality",
                            Goal("苗木成活率", "≥", AtLeast("85", 85, "%"), "%", "当年秋季核查")),
                        Level2("成本指标", "cost",
                            Goal("亩均修复成本", "≤", AtMost("1.2", 12000, "元/亩"), "万元/亩", "含苗木和人工"))),
                    Level1("效益指标", null,
                        Level2("生态效益指标", "ecological",
                            Goal("矿区扬尘状况", "定性", Words("明显减轻"), "", "以监测站评价为准"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Goal("周边村民满意度", "≥", AtLeast("90", 90, "%"), "%", "问卷调查"))),
                ],
            })
            {
                Sheet = Forms.GoalDeclaration.Blocks,
                Expected = "修复关停矿山，恢复植被，减少扬尘。",
            },
        ],
    };

    internal static Indicator Goal(string name, string sign, Quantity target, string unit, string meaning) =>
        Level3(name, target, null) with { Sign = sign, PrintedUnit = unit, Criteria = meaning };
}
