using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.HebeiConverted;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "hebei-converted", "clean",
        "Raw scores of 100 times 权重占比 give the converted scores that add up; the funds in pairs; the header in two lines.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("滏安县民政局2021年度预算项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "hebei-converted",
                Year = 2021,
                HasReasons = false,
                ProjectName = "高龄老人津贴",
                Unit = "314002-滏安县民政局机关",
                Funds =
                [
                    new("total", "") { Annual = "468.24", Received = "468.24", Executed = "468.24", Rate = "100.00" },
                    new("fiscal", "其中：财政资金") { Annual = "468.24", Received = "468.24", Executed = "468.24" },
                    new("other", "其他") { Annual = "0.00", Received = "0.00", Executed = "0.00" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("发放津贴老人数", ">=", AtLeast("6100", 6100, "人"), "人", Number("6287人", 6287, "人"), "25.00", "25.00") with { RawScore = "100.00", Criteria = "年度内领取津贴的八十周岁以上老人" }),
                        Level2("质量指标", "quality",
                            Split3("符合条件对象覆盖率", ">=", AtLeast("98", 98, "%"), "%（百分比）", Number("100%", 100, "%"), "25.00", "25.00") with { RawScore = "100.00", Criteria = "享受津贴人数占符合条件人数的比例" })),
                    Level1("效果指标", null,
                        Level2("社会效益指标", "social",
                            Split3("津贴社会化发放率", ">=", AtLeast("95", 95, "%"), "%（百分比）", Number("99.2%", 99.2m, "%"), "30.00", "30.00") with { RawScore = "100.00", Criteria = "通过金融机构发放的比例" })),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("享受津贴老人满意度", ">=", AtLeast("95", 95, "%"), "%（百分比）", Number("96%", 96, "%"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "老人及家属对发放工作的满意程度" })),
                    Level1("预算执行率", null,
                        Level2("预算执行率", null,
                            Split3("预算执行率", ">=", AtLeast("100", 100, "%"), "%（百分比）", Number("100%", 100, "%"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "执行数占预算数的比例" })),
                ],
                TotalWeight = "100.00",
                TotalScore = "100.00",
            })
            {
                Sheet = Forms.HebeiConverted.Blocks,
                YearLine = "",
                TotalLabel = "合计",
                Expected = "为全县八十周岁以上老人按月发放高龄津贴。",
                Achieved = "高龄津贴按月足额发放到位。",
            },
        ],
    };
}
