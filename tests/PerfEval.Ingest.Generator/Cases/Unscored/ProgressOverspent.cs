using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Unscored;

internal static class ProgressOverspent
{
    public static CorpusCase Case { get; } = new(
        "sichuan-progress", "overspent",
        "More was spent than budgeted; the parts of the budget add up.")
    {
        Text = new(Flattening.BlankRows, "utf-8"),
        Findings = [new("PE204", "total"), new("PE204", "fiscal")],
        Parts =
        [
            new Form("项目绩效目标完成情况表", new Evaluation
            {
                Type = "project",
                Layout = "sichuan-progress",
                Year = 2020,
                HasReasons = false,
                ProjectName = "农村饮水安全巩固提升",
                CompetentDepartment = "岷源县水务局",
                Unit = "岷源县农村供水站",
                Funds =
                [
                    new("total", "年度资金总额") { Annual = "240.00", Executed = "246.50" },
                    new("fiscal", "其中：财政拨款") { Annual = "220.00", Executed = "226.50" },
                    new("other", "其他资金") { Annual = "20.00", Executed = "20.00" },
                ],
                Dimensions =
                [
                    Level1("项目完成指标", null,
                        Level2("数量指标", "quantity",
                            Level3("更换供水管道", AtLeast("≥32公里", 32, "公里"), Number("33公里", 33, "公里"))),
                        Level2("质量指标", "quality",
                            Level3("水质检测合格率", AtLeast("≥95%", 95, "%"), Number("98%", 98, "%")))),
                    Level1("项目效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("受益人口", AtLeast("≥1.2万人", 12_000, "人"), Number("1.25万人", 12_500, "人")))),
                    Level1("满意度指标", null,
                        Level2("满意度指标", "satisfaction",
                            Level3("用水户满意度", AtLeast("≥90%", 90, "%"), Number("93%", 93, "%")))),
                ],
            })
            {
                Sheet = Forms.Unscored.Progress,
                TitleInTable = true,
                Expected = "更换老旧管道，提高供水保证率。",
                Achieved = "管道更换完成，水质达标。",
            },
        ],
    };
}
