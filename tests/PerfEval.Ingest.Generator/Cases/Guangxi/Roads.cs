using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Guangxi;

internal static class Roads
{
    public static CorpusCase Case { get; } = new(
        "guangxi", "roads",
        "自评等级 一等, shortfalls with reasons.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("部门预算项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "guangxi",
                Year = 2022,
                ProjectName = "四好农村路建设",
                CompetentDepartment = "桐江岭县交通运输局",
                Unit = "桐江岭县公路事业发展中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "8508.32", Annual = "8508.32", Executed = "8508.32", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Initial = "8508.32", Annual = "8508.32", Executed = "8508.32", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("新建改建农村公路里程", AtLeast("≥ 41.4 公里", 41.4m, "公里"), Number("46.5公里", 46.5m, "公里"), "10", "10"),
                            Level3("危桥改造数量", AtLeast("≥四座", 4, "座"), Number("3座", 3, "座"), "10", "7.5", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通")),
                        Level2("质量指标", "quality",
                            Level3("公路优良路率", AtLeast("不低于88％", 88, "%"), Number("96.6%", 96.6m, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("县道日常养护标准", Number("9088元/公里·年", 9088, "元/公里·年"), Number("9088元/公里·年", 9088, "元/公里·年"), "10", "10"),
                            Level3("建设项目总投资", AtMost("≤ 4442.4 万元", 44_424_000, "元"), Number("3800.7万元", 38_007_000, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("生态效益指标", "ecological",
                            Level3("沿线生态环境", Words("有效保护"), Done, "30", "30"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("沿线群众满意度", AtLeast("≥88.5%", 88.5m, "%"), Number("85.5%", 85.5m, "%"), "10", "9.66", "部分群众对政策了解不够，将加大政策宣传力度"))),
                ],
                TotalWeight = "100",
                TotalScore = "97.16",
                Grade = "一等",
            })
            {
                Sheet = Forms.Guangxi.Blocks,
                Expected = "保障城市公共交通正常运行",
                Achieved = "各项工作如期推进，主要任务落实到位。",
            },
        ],
    };
}
