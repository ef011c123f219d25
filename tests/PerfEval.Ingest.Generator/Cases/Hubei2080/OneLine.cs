using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Hubei2080;

internal static class OneLine
{
    public static CorpusCase Case { get; } = new(
        "hubei-20-80", "one-line",
        "The form on one line, without a column of weights.")
    {
        Text = new(Flattening.OneLine, "utf-8"),
        Parts =
        [
            new Form("2020年度农村饮水安全维修养护项目自评表", new Evaluation
            {
                Type = "project",
                Layout = "hubei-20-80",
                Year = 2020,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "农村饮水安全维修养护",
                CompetentDepartment = "南浔岭区水务局",
                Unit = "南浔岭区河道管理处",
                Funds =
                [
                    new("total", "年度财政资金总额") { Annual = "19.00", Executed = "19.00", Rate = "100.00%", Score = "20" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("河道清淤长度", AtLeast("至少１８．５公里", 18.5m, "公里"), Number("19.0公里", 19, "公里"), "", "5"),
                            Level3("巡查河道次数", AtLeast("不少于39次", 39, "次"), Number("43次", 43, "次"), "", "5")),
                        Level2("质量指标", "quality",
                            Level3("供水保证率", About("91％左右", 91, "%"), Number("90.6%", 90.6m, "%"), "", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("工程按期开工率", AtLeast("大于等于99.5%", 99.5m, "%"), Number("１００%", 100, "%"), "", "15")),
                        Level2("成本指标", "cost",
                            Level3("工程建设成本", AtMost("≤2853.1万元", 28_531_000, "元"), Number("2554.2万元", 25_542_000, "元"), "", "10"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("改善灌溉面积", AtLeast("≥２．５万亩", 25_000, "亩"), Number("2.8万亩", 28_000, "亩"), "", "10")),
                        Level2("社会效益指标", "social",
                            Level3("受益人口", AtLeast("5.15万人及以上", 51_500, "人"), Number("5.93万人", 59_300, "人"), "", "10")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("工程设计使用年限", AtLeast("≥14年", 14, "年"), Number("15年", 15, "年"), "", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受益群众满意度", Number("88%", 88, "%"), Number("97.56%", 97.56m, "%"), "", "10"))),
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
