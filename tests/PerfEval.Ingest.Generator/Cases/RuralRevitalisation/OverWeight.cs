using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.RuralRevitalisation;

internal static class OverWeight
{
    public static CorpusCase Case { get; } = new(
        "rural-revitalisation", "over-weight",
        "An indicator has half a point more than its 分值.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Findings = [new("PE301", "★公路优良路率")],
        Parts =
        [
            new Form("财政衔接推进乡村振兴补助资金项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "rural-revitalisation",
                Year = 2023,
                ProjectName = "公路安全生命防护工程",
                CompetentDepartment = "安澜县交通运输局",
                Unit = "安澜县公路事业发展中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "51.25", Executed = "50.53", Weight = "10", Rate = "98.60%", Score = "9.86" },
                    new("fiscal", "其中：本年财政拨款") { Annual = "51.25", Executed = "50.53" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("★农村公路日常养护里程", AtLeast("349.9公里及以上", 349.9m, "公里"), Number("417.5公里", 417.5m, "公里"), "5", "5"),
                            Level3("★新建改建农村公路里程", AtLeast("13.3公里以上", 13.3m, "公里"), Number("15.4公里", 15.4m, "公里"), "5", "5"),
                            Level3("★危桥改造数量", AtLeast("至少14座", 14, "座"), Number("17座", 17, "座"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("★公路优良路率", AtLeast("不少于85%", 85, "%"), Number("93.5%", 93.5m, "%"), "10", "10.5"),
                            Level3("★路面平整情况", Words("良好"), Words("部分达成预期指标并具有一定效果", "partly"), "5", "3.5", "年初目标设定偏高，今后科学编制绩效目标")),
                        Level2("成本指标", "cost",
                            Level3("★县道日常养护标准", Number("8600元/公里·年", 8600, "元/公里·年"), Number("8600元/公里·年", 8600, "元/公里·年"), "10", "10"),
                            Level3("★建设项目总投资", AtMost("≤388.12万元", 3_881_200, "元"), Number("298.83万元", 2_988_300, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("★较大以上安全责任事故", AtMost("<=0起", 0, "起"), Number("0起", 0, "起"), "5", "5")),
                        Level2("生态效益指标", "ecological",
                            Level3("★沿线生态环境", Words("有效保护"), Words("有效保护"), "5", "5")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("★公路使用年限", AtLeast("13年以上", 13, "年"), Number("15年", 15, "年"), "20", "20"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("★沿线群众满意度", Number(">８９．５%", 89.5m, "%") with { Operator = ">" }, Number("83.4%", 83.4m, "%"), "10", "9.32", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通"))),
                ],
                TotalWeight = "100",
                TotalScore = "98.18",
            })
            {
                Sheet = Forms.RuralRevitalisation.Blocks,
                Expected = "改善农村公路通行条件，方便群众出行",
                Achieved = "已按计划完成年度工作任务。",
            },
        ],
    };
}
