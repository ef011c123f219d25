using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.GoalDeclaration;

internal static class Roads
{
    public static CorpusCase Case { get; } = new(
        "goal-declaration", "roads",
        "Targets of roads with sign and unit, read as a goal.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效目标申报表", new Evaluation
            {
                Type = "project",
                Layout = "goal-declaration",
                Year = 2019,
                Stage = "goal",
                ProjectName = "四好农村路建设",
                CompetentDepartment = "金沙渡区交通运输局",
                Unit = "金沙渡区交通运输局",
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("农村公路日常养护里程", AtLeast("250", 250, "公里"), null) with { Sign = "≧", PrintedUnit = "公里", Criteria = "以年度统计为准" },
                            Level3("新建改建农村公路里程", AtLeast("29.0", 29, "公里"), null) with { Sign = "≥", PrintedUnit = "公里", Criteria = "以年度统计为准" },
                            Level3("危桥改造数量", AtLeast("10", 10, "座"), null) with { Sign = "≥", PrintedUnit = "座", Criteria = "以年度统计为准" },
                            Level3("更新新能源公交车数量", AtLeast("57", 57, "辆"), null) with { Sign = "≥", PrintedUnit = "辆", Criteria = "以年度统计为准" }),
                        Level2("质量指标", "quality",
                            Level3("路面平整情况", Words("良好"), null) with { Sign = "定性", PrintedUnit = "", Criteria = "以主管部门认定为准" }),
                        Level2("时效指标", "timeliness",
                            Level3("应急抢险到场时间", AtMost("32", 32, "分钟"), null) with { Sign = "≤", PrintedUnit = "分钟", Criteria = "以年度统计为准" }),
                        Level2("成本指标", "cost",
                            Level3("县道日常养护标准", Exactly("5300", 5300, "元/公里·年"), null) with { Sign = "等于", PrintedUnit = "元/公里·年", Criteria = "以年度统计为准" },
                            Level3("建设项目总投资", AtMost("549.3", 5_493_000, "元"), null) with { Sign = "小于等于", PrintedUnit = "万元", Criteria = "以年度统计为准" })),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("建制村通客车率", AtLeast("98.5", 98.5m, "%"), null) with { Sign = "大于等于", PrintedUnit = "%", Criteria = "以年度统计为准" },
                            Level3("较大以上安全责任事故", AtMost("0", 0, "起"), null) with { Sign = "<=", PrintedUnit = "起", Criteria = "以年度统计为准" }),
                        Level2("生态效益指标", "ecological",
                            Level3("沿线生态环境", Words("有效保护"), null) with { Sign = "定性", PrintedUnit = "", Criteria = "以主管部门认定为准" })),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("沿线群众满意度", AtLeast("88.5", 88.5m, "%"), null) with { Sign = "≥", PrintedUnit = "%", Criteria = "以年度统计为准" })),
                ],
            })
            {
                Sheet = Forms.GoalDeclaration.Blocks,
                Expected = "改善农村公路通行条件，方便群众出行",
            },
        ],
    };
}
