using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.GoalDeclaration;

internal static class Relief
{
    public static CorpusCase Case { get; } = new(
        "goal-declaration", "relief",
        "Targets of social relief, standards per person and month.")
    {
        Text = new(Flattening.CellPerLine, "gb18030"),
        Parts =
        [
            new Form("部门预算项目绩效目标表", new Evaluation
            {
                Type = "project",
                Layout = "goal-declaration",
                Year = 2022,
                Stage = "goal",
                ProjectName = "公益性公墓建设",
                CompetentDepartment = "龙潭坪县民政局",
                Unit = "龙潭坪县养老服务中心",
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("发放高龄津贴人数", AtLeast("1974", 1974, "人"), null) with { Sign = "大于等于", PrintedUnit = "人", Criteria = "以年度统计为准" },
                            Level3("城乡低保保障人数", AtLeast("8752", 8752, "人"), null) with { Sign = "≥", PrintedUnit = "人", Criteria = "以年度统计为准" },
                            Level3("临时救助人次", AtLeast("596", 596, "人次"), null) with { Sign = ">=", PrintedUnit = "人次", Criteria = "以年度统计为准" },
                            Level3("新增养老床位数", AtLeast("236", 236, "张"), null) with { Sign = "≥", PrintedUnit = "张", Criteria = "以年度统计为准" }),
                        Level2("时效指标", "timeliness",
                            Level3("补贴发放及时率", AtLeast("95", 95, "%"), null) with { Sign = ">=", PrintedUnit = "百分比", Criteria = "以年度统计为准" }),
                        Level2("成本指标", "cost",
                            Level3("农村低保平均保障标准", Exactly("646", 646, "元/人·月"), null) with { Sign = "等于", PrintedUnit = "元/人·月", Criteria = "以年度统计为准" },
                            Level3("特困人员集中供养标准", Exactly("1100", 1100, "元/人·月"), null) with { Sign = "=", PrintedUnit = "元/人·月", Criteria = "以年度统计为准" })),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("增加困难群众收入", Words("有所增加"), null) with { Sign = "定性", PrintedUnit = "", Criteria = "以主管部门认定为准" }),
                        Level2("社会效益指标", "social",
                            Level3("困难群众基本生活保障水平", Words("稳步提高"), null) with { Sign = "定性", PrintedUnit = "", Criteria = "以主管部门认定为准" })),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("老年人满意度", AtLeast("94", 94, "%"), null) with { Sign = "大于等于", PrintedUnit = "%", Criteria = "以年度统计为准" })),
                ],
            })
            {
                Sheet = Forms.GoalDeclaration.Blocks,
                Expected = "及时足额发放各类救助资金，保障困难群众基本生活",
            },
        ],
    };
}
