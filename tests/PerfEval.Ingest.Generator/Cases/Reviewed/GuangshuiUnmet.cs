using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Reviewed;

internal static class GuangshuiUnmet
{
    public static CorpusCase Case { get; } = new(
        "hubei-guangshui", "unmet-full-score",
        "The unit gives itself full points for a missed target where the reviewer does not; the weights are 98 of the 100 stated.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE303", "整治山洪沟道长度"), new("PE102")],
        Parts =
        [
            new Form("2023年度项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "hubei-guangshui",
                Year = 2023,
                HasReasons = false,
                ProjectName = "山洪沟道整治",
                Unit = "应河市水利局",
                Dimensions =
                [
                    Level1("决策", null,
                        Level2("项目立项", null,
                            Level3("立项规范性", Words("规范"), Words("规范"), "2", "2") with { ReviewScore = "2", Criteria = "程序完整得满分" })),
                    Level1("管理", null,
                        Level2("资金管理", null,
                            Level3("资金拨付及时性", Words("及时"), Words("及时"), "11", "11") with { ReviewScore = "11", Criteria = "按进度拨付得满分" })),
                    Level1("绩效", null,
                        Level2("数量指标", "quantity",
                            Level3("整治山洪沟道长度", AtLeast("≥5.6公里", 5.6m, "公里"), Number("5.2公里", 5.2m, "公里"), "45", "45") with { ReviewScore = "41.79", Criteria = "未完成的按比例扣分" }),
                        Level2("社会效益指标", "social",
                            Level3("保护人口数", AtLeast("≥2300人", 2300, "人"), Number("2380人", 2380, "人"), "40", "40") with { ReviewScore = "40", Criteria = "未完成的按比例扣分" })),
                ],
                TotalWeight = "100",
                TotalScore = "98",
                ReviewTotalScore = "94.79",
            })
            {
                Sheet = Forms.Reviewed.Guangshui,
                YearLine = "",
                TotalLabel = "合计",
            },
        ],
    };
}
