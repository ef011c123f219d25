using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Unscored;

internal static class CountyNoReason
{
    public static CorpusCase Case { get; } = new(
        "county-unscored", "unmet-no-reason",
        "A missed target without a reason, and a rate that is not the quotient of its amounts.")
    {
        Text = new(Flattening.BlankRows, "utf-8"),
        Findings = [new("PE304", "举办科普活动场次"), new("PE201", "total")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "county-unscored",
                Year = 2023,
                ProjectName = "基层科普行动计划",
                CompetentDepartment = "蔡塘区科学技术协会",
                Unit = "蔡塘区科技馆",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "48.00", Executed = "45.60", Rate = "97.00%" },
                    new("fiscal", "其中：本年财政拨款") { Annual = "48.00", Executed = "45.60", Rate = "95.00%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("举办科普活动场次", AtLeast("≥60场", 60, "场"), Number("52场", 52, "场")),
                            Level3("更新科普展品件数", AtLeast("≥15件", 15, "件"), Number("16件", 16, "件"))),
                        Level2("质量指标", "quality",
                            Level3("展品完好率", AtLeast("≥95%", 95, "%"), Number("96%", 96, "%")))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("参观和参与人次", AtLeast("≥2.6万人次", 26_000, "人次"), Number("2.7万人次", 27_000, "人次")))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("参观者满意度", AtLeast("≥90%", 90, "%"), Number("95%", 95, "%")))),
                ],
            })
            {
                Sheet = Forms.Unscored.County,
                TitleInTable = true,
                Expected = "开展科普进社区进学校活动，更新展品。",
                Achieved = "科普活动覆盖全部街道，展品按计划更新。",
            },
        ],
    };
}
