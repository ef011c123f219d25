using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Hubei2080;

internal static class Welfare
{
    public static CorpusCase Case { get; } = new(
        "hubei-20-80", "welfare",
        "Twenty points for the budget, indicators of social relief, 0起.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("2023年度百岁老人高龄津贴项目自评表", new Evaluation
            {
                Type = "project",
                Layout = "hubei-20-80",
                Year = 2023,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "百岁老人高龄津贴",
                CompetentDepartment = "丹霞坳县民政局",
                Unit = "丹霞坳县民政局",
                Funds =
                [
                    new("total", "年度财政资金总额") { Annual = "912.74", Executed = "912.74", Rate = "100%", Score = "20" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("发放高龄津贴人数", AtLeast("≥1940人", 1940, "人"), Number("2345人", 2345, "人"), "", "5")),
                        Level2("质量指标", "quality",
                            Level3("救助对象认定准确率", AtLeast("95%及以上", 95, "%"), Number("100%", 100, "%"), "", "5"),
                            Level3("符合条件申报对象覆盖率", AtLeast("≧９９%", 99, "%"), Number("100%", 100, "%"), "", "20")),
                        Level2("时效指标", "timeliness",
                            Level3("补贴发放及时率", Number("大于97百分比", 97, "%") with { Operator = ">" }, Number("100%", 100, "%"), "", "5")),
                        Level2("成本指标", "cost",
                            Level3("特困人员集中供养标准", Exactly("=970元/人·月", 970, "元/人·月"), Number("970元/人·月", 970, "元/人·月"), "", "5"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("增加困难群众收入", Words("有所增加"), Words("有所增加"), "", "10")),
                        Level2("社会效益指标", "social",
                            Level3("特困人员保障情况", Words("应养尽养"), Words("应养尽养"), "", "10")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("社会救助制度健全性", Words("健全"), Words("达成年度指标", "achieved"), "", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("救助对象满意度", AtLeast("不低于 百分之九十一 ", 91, "%"), Number("100%", 100, "%"), "", "10"))),
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
