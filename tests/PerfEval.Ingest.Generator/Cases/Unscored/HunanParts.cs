using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Unscored;

internal static class HunanParts
{
    public static CorpusCase Case { get; } = new(
        "hunan-report-table", "parts-mismatch",
        "What the levels of government spent does not add up to the whole.")
    {
        Text = new(Flattening.BarRows, "utf-8"),
        Findings = [new("PE203", "executed")],
        Parts =
        [
            new Form("项目支出绩效自评情况表", new Evaluation
            {
                Type = "project",
                Layout = "hunan-report-table",
                Year = 2022,
                HasReasons = false,
                ProjectName = "湖区血吸虫病防治",
                Unit = "岳滨县疾病预防控制中心",
                Funds =
                [
                    new("total", "合计") { Initial = "180.00", Received = "180.00", Executed = "178.00" },
                    new("central", "中央") { Initial = "90.00", Received = "90.00", Executed = "90.00" },
                    new("provincial", "省级") { Initial = "60.00", Received = "60.00", Executed = "60.00" },
                    new("county", "县级") { Initial = "30.00", Received = "30.00", Executed = "26.00" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("查螺面积", AtLeast("≥2600万平方米", 26_000_000, "平方米"), Number("2680万平方米", 26_800_000, "平方米")),
                            Level3("居民查病人数", AtLeast("≥4.2万人", 42_000, "人"), Number("4.3万人", 43_000, "人")))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("居民血吸虫感染率", AtMost("≤0.05%", 0.05m, "%"), Number("0.01%", 0.01m, "%")))),
                ],
            })
            {
                Sheet = Forms.Unscored.Hunan,
                TitleInTable = true,
            },
        ],
    };
}
