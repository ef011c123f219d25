using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.HebeiConverted;

internal static class PartsMismatch
{
    public static CorpusCase Case { get; } = new(
        "hebei-converted", "parts-mismatch",
        "财政资金 and 其他 spend less than the whole, and the converted scores add up to one point less than the total.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE203", "executed"), new("PE401")],
        Parts =
        [
            new Form("滏安县残疾人联合会2022年度预算项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "hebei-converted",
                Year = 2022,
                HasReasons = false,
                ProjectName = "残疾人辅助器具适配",
                Unit = "滏安县残疾人联合会",
                Funds =
                [
                    new("total", "") { Annual = "52.00", Received = "52.00", Executed = "50.00", Rate = "96.15" },
                    new("fiscal", "其中：财政资金") { Annual = "48.00", Received = "48.00", Executed = "45.00" },
                    new("other", "其他") { Annual = "4.00", Received = "4.00", Executed = "4.00" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("适配辅助器具件数", ">=", AtLeast("300", 300, "件"), "件", Number("312件", 312, "件"), "30.00", "30.00") with { RawScore = "100.00", Criteria = "年度内发放并适配的器具" }),
                        Level2("质量指标", "quality",
                            Split3("器具质量合格率", "=", Exactly("100", 100, "%"), "%（百分比）", Number("100%", 100, "%"), "20.00", "20.00") with { RawScore = "100.00", Criteria = "验收合格的比例" })),
                    Level1("效果指标", null,
                        Level2("社会效益指标", "social",
                            Split3("残疾人生活自理能力", "定性", Words("明显改善"), "", Words("明显改善"), "30.00", "30.00") with { RawScore = "100.00", Criteria = "适配后的自理情况" })),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("受助残疾人满意度", ">=", AtLeast("90", 90, "%"), "%（百分比）", Number("95%", 95, "%"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "受助残疾人的满意程度" })),
                    Level1("预算执行率", null,
                        Level2("预算执行率", null,
                            Split3("预算执行率", ">=", AtLeast("100", 100, "%"), "%（百分比）", Number("96.15%", 96.15m, "%"), "10.00", "9.62") with { RawScore = "96.15", Criteria = "执行数占预算数的比例" })),
                ],
                TotalWeight = "100.00",
                TotalScore = "98.62",
            })
            {
                Sheet = Forms.HebeiConverted.Blocks,
                YearLine = "",
                TotalLabel = "合计",
                Expected = "为有需求的残疾人免费适配辅助器具。",
                Achieved = "完成适配，残疾人出行和生活更加便利。",
            },
        ],
    };
}
