using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Hubei2080;

internal static class ScoreOf20
{
    public static CorpusCase Case { get; } = new(
        "hubei-20-80", "execution-score-of-20",
        "A rate of 80% of 20 points gives 16, not 18; the total adds the scores as stated.")
    {
        Text = new(Flattening.BarRows, "utf-8"),
        Findings = [new("PE202", "total")],
        Parts =
        [
            new Form("2023年度非遗传承人补助项目自评表", new Evaluation
            {
                Type = "project",
                Layout = "hubei-20-80",
                Year = 2023,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "非遗传承人补助",
                CompetentDepartment = "汉阴市文化和旅游局",
                Unit = "汉阴市群众艺术馆",
                Funds = [new("total", "年度财政资金总额") { Annual = "15.00", Executed = "12.00", Rate = "80.00%", Score = "18" }],
                Dimensions =
                [
                    Level1("产出指标\n（40分）", 40,
                        Level2("数量指标", "quantity",
                            Level3("补助市级传承人", AtLeast("≥30人", 30, "人"), Number("30人", 30, "人"), "", "20")),
                        Level2("质量指标", "quality",
                            Level3("传承活动验收合格率", AtLeast("≥95%", 95, "%"), Number("96.7%", 96.7m, "%"), "", "20"))),
                    Level1("效益指标\n（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("传习活动参与群众", AtLeast("≥5000人次", 5000, "人次"), Number("5340人次", 5340, "人次"), "", "30"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("传承人满意度", AtLeast("≥90%", 90, "%"), Number("98%", 98, "%"), "", "10"))),
                ],
                TotalScore = "98",
            })
            {
                Sheet = Forms.Hubei2080.Blocks,
                YearLine = "",
                Conclusions = [("偏差大或目标未完成原因分析", "六名传承人年底才提交活动材料，补助未拨付。"), ("改进措施及结果应用方案", "改为按季度审核拨付。")],
            },
        ],
    };
}
