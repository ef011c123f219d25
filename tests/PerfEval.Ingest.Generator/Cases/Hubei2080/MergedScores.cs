using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Hubei2080;

internal static class MergedScores
{
    public static CorpusCase Case { get; } = new(
        "hubei-20-80", "merged-scores",
        "Neighbouring indicators share merged score cells; spent in full.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("2022年度城市公交运营补贴项目自评表", new Evaluation
            {
                Type = "project",
                Layout = "hubei-20-80",
                Year = 2022,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "城市公交运营补贴",
                CompetentDepartment = "雁回县交通运输局",
                Unit = "雁回县公路事业发展中心",
                Funds =
                [
                    new("total", "年度财政资金总额") { Annual = "648", Executed = "648", Rate = "100%", Score = "20" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("农村公路日常养护里程", AtLeast("≥739.3公里", 739.3m, "公里"), Number("762.6公里", 762.6m, "公里"), "", "5"),
                            Level3("新建改建农村公路里程", AtLeast(">=２６．８公里", 26.8m, "公里"), Number("31.5公里", 31.5m, "公里"), "", "10"),
                            Level3("危桥改造数量(座)", AtLeast(">= 15", 15, "座"), Number("17", 17, "座"), "", "") with { SharesPoints = true }),
                        Level2("质量指标", "quality",
                            Level3("交工验收合格率", AtLeast("≥ 98 %", 98, "%"), Number("９９%", 99, "%"), "", "5"),
                            Level3("路面平整情况", Words("良好"), Words("达成年度指标", "achieved"), "", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("养护任务按时完成率", AtLeast("≥98%", 98, "%"), Number("99.04%", 99.04m, "%"), "", "5"),
                            Level3("应急抢险到场时间", AtMost("≦ 78 分钟", 78, "分钟"), Number("77分钟", 77, "分钟"), "", "5")),
                        Level2("成本指标", "cost",
                            Level3("县道日常养护标准", Exactly("＝ 6000 元/公里·年", 6000, "元/公里·年"), Number("6000元/公里·年", 6000, "元/公里·年"), "", "5"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("降低运输成本", Words("有所降低"), Words("有所降低"), "", "10")),
                        Level2("社会效益指标", "social",
                            Level3("较大以上安全责任事故", Exactly("＝０起", 0, "起"), Number("0起", 0, "起"), "", "10")),
                        Level2("生态效益指标", "ecological",
                            Level3("沿线生态环境", Words("有效保护"), Words("有效保护"), "", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("沿线群众满意度", AtLeast("９１%以上", 91, "%"), Number("91%", 91, "%"), "", "10"))),
                ],
                TotalScore = "100",
            })
            {
                Sheet = Forms.Hubei2080.Blocks,
                YearLine = "",
                Conclusions =
                [
                    ("偏差大或目标未完成原因分析", "无"),
                    ("改进措施及结果应用方案", "继续做好项目日常管理，绩效结果报送主管部门。"),
                ],
            },
        ],
    };
}
