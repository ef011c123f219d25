using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Hubei2080;

internal static class TotalShort
{
    public static CorpusCase Case { get; } = new(
        "hubei-20-80", "total-short",
        "The total is two points below its parts.")
    {
        Text = new(Flattening.CellPerLine, "gb18030"),
        Findings = [new("PE401")],
        Parts =
        [
            new Form("2022年度农家书屋出版物补充更新项目自评表", new Evaluation
            {
                Type = "project",
                Layout = "hubei-20-80",
                Year = 2022,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "农家书屋出版物补充更新",
                CompetentDepartment = "秋浦源县文化和旅游局",
                Unit = "秋浦源县文化馆",
                Funds =
                [
                    new("total", "年度财政资金总额") { Annual = "318.26", Executed = "318.26", Rate = "100%", Score = "20" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("送戏下乡场次", AtLeast("⩾41场", 41, "场"), Number("48场", 48, "场"), "", "15"),
                            Level3("免费开放天数", AtLeast("≥290天", 290, "天"), Number("343天", 343, "天"), "", "5"),
                            Level3("举办公益性讲座次数", AtLeast("45次以上", 45, "次"), Number("45次", 45, "次"), "", "5")),
                        Level2("质量指标", "quality",
                            Level3("活动完成质量", Words("良好"), Words("良好"), "", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("免费开放及时率", AtLeast("≧99%", 99, "%"), Number("99.45%", 99.45m, "%"), "", "5")),
                        Level2("成本指标", "cost",
                            Level3("每场演出补助标准", Number("4700元/场", 4700, "元/场"), Number("4700元/场", 4700, "元/场"), "", "5"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("带动旅游消费", Words("有所增长"), Words("达成年度指标", "achieved"), "", "5")),
                        Level2("社会效益指标", "social",
                            Level3("年接待读者人次", AtLeast("≥ １０ 万人次", 100_000, "人次"), Number("１２万人次", 120_000, "人次"), "", "15")),
                        Level2("生态效益指标", "ecological",
                            Level3("馆内外环境整洁程度", Words("优良"), Done, "", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("读者满意度", AtLeast("≥ 91.5 %", 91.5m, "%"), Number("100%", 100, "%"), "", "10"))),
                ],
                TotalScore = "98",
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
