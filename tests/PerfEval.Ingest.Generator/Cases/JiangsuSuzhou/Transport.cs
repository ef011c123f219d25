using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.JiangsuSuzhou;

internal static class Transport
{
    public static CorpusCase Case { get; } = new(
        "jiangsu-suzhou", "transport",
        "Weights with two decimals over all categories, 预算执行率 of 6 points.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("市级财政支出项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "jiangsu-suzhou",
                Year = 2019,
                HasReasons = false,
                ProjectName = "危桥改造",
                CompetentDepartment = "长坪岭县交通运输局",
                Unit = "长坪岭县公路事业发展中心",
                Funds = [new("total", "") { Initial = "723.9", Annual = "723.9", Executed = "723.9" }],
                Dimensions =
                [
                    Level1("投入目标", null,
                        Level2("", null,
                            Level3("预算执行率", Exactly("=100%", 100, "%"), Number("100%", 100, "%"), "6", "6"))),
                    Level1("产出目标", null,
                        Level2("", null,
                            Level3("危桥改造数量", AtLeast("≥四座", 4, "座"), Number("4座", 4, "座"), "10.44", "10.44"),
                            Level3("交工验收合格率", AtLeast("≥98百分比", 98, "%"), Number("98.2%", 98.2m, "%"), "10.44", "10.44"),
                            Level3("路面平整情况", Words("良好"), Words("良好"), "10.44", "10.44"),
                            Level3("应急抢险到场时间", AtMost("<=47分钟", 47, "分钟"), Number("41分钟", 41, "分钟"), "10.44", "10.44"),
                            Level3("建设项目总投资", AtMost("不超过27871600元", 27_871_600, "元"), Number("26208200.00元", 26_208_200, "元"), "10.44", "10.44"))),
                    Level1("结果目标", null,
                        Level2("", null,
                            Level3("建制村通客车率", AtLeast("不低于99%", 99, "%"), Number("99.5%", 99.5m, "%"), "10.44", "10.44"),
                            Level3("沿线生态环境", Words("有效保护"), Words("达成年度指标", "achieved"), "10.44", "10.44"),
                            Level3("公路使用年限", AtLeast("≧11年", 11, "年"), Number("12年", 12, "年"), "10.44", "10.44"))),
                    Level1("影响力目标", null,
                        Level2("", null,
                            Level3("沿线群众满意度", AtLeast("至少87.5％", 87.5m, "%"), Number("89.17%", 89.17m, "%"), "10.48", "10.48"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = Forms.JiangsuSuzhou.Blocks,
                YearLine = "",
                TotalLabel = "合计",
                Remark = "0",
            },
        ],
    };
}
