using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.TransferScored;

internal static class TotalMismatch
{
    public static CorpusCase Case { get; } = new(
        "transfer-scored", "total-mismatch",
        "The total at the top is two points below its parts; 20 points for a rate of 90% would be 18.")
    {
        Text = new(Flattening.BarRows, "utf-8"),
        Findings = [new("PE202", "total"), new("PE401")],
        Parts =
        [
            new Form("中央对地方专项转移支付绩效自评表", new Evaluation
            {
                Type = "transfer",
                Layout = "transfer-scored",
                Year = 2020,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "林业改革发展资金",
                CompetentDepartment = "林业和草原局",
                Unit = "龙坡县林业局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "640.00", Executed = "576.00", Rate = "90.00%", Score = "19.5" },
                    new("central", "其中：中央补助") { Annual = "500.00", Executed = "450.00", Rate = "90.00%" },
                    new("local", "地方资金") { Annual = "140.00", Executed = "126.00", Rate = "90.00%" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("完成造林面积", AtLeast("≥0.85万亩", 8500, "亩"), Number("0.86万亩", 8600, "亩"), "25", "25")),
                        Level2("质量指标", "quality",
                            Level3("造林成活率", AtLeast("≥85%", 85, "%"), Number("87%", 87, "%"), "25", "25"))),
                    Level1("效益指标", null,
                        Level2("生态效益指标", "ecological",
                            Level3("森林覆盖率", AtLeast("≥41.2%", 41.2m, "%"), Number("41.3%", 41.3m, "%"), "20", "20"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("林农满意度", AtLeast("≥85%", 85, "%"), Number("90%", 90, "%"), "10", "9"))),
                ],
                TotalScore = "96.5",
            })
            {
                Sheet = Forms.TransferScored.Blocks,
                TitleInTable = true,
                Expected = "完成年度营造林任务，提高森林质量。",
                Achieved = "营造林任务完成，验收合格。",
            },
        ],
    };
}
