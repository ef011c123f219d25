using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Unscored;

internal static class Hunan
{
    public static CorpusCase Case { get; } = new(
        "hunan-report-table", "clean",
        "Money by level of government: planned, received, spent and left; no scores.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评情况表", new Evaluation
            {
                Type = "project",
                Layout = "hunan-report-table",
                Year = 2021,
                HasReasons = false,
                ProjectName = "洞庭圩堤除险加固",
                Unit = "岳滨县堤防管理局",
                Funds =
                [
                    new("total", "合计") { Initial = "960.00", Received = "920.00", Executed = "905.00" },
                    new("central", "中央") { Initial = "600.00", Received = "600.00", Executed = "600.00" },
                    new("provincial", "省级") { Initial = "200.00", Received = "200.00", Executed = "200.00" },
                    new("municipal", "市级") { Initial = "60.00", Received = "60.00", Executed = "60.00" },
                    new("county", "县级") { Initial = "100.00", Received = "60.00", Executed = "45.00" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("加固圩堤长度", AtLeast("≥6.4公里", 6.4m, "公里"), Number("6.4公里", 6.4m, "公里"))),
                        Level2("时效指标", "timeliness",
                            Level3("主体工程完工时间", Before("2021年11月底前", "2021-11-30"), On("2021年11月12日", "2021-11-12")))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("保护圩内人口", AtLeast("≥3.1万人", 31_000, "人"), Number("3.1万人", 31_000, "人"))),
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("圩区群众满意度", AtLeast("≥90%", 90, "%"), Number("94%", 94, "%")))),
                ],
            })
            {
                Sheet = Forms.Unscored.Hunan,
            },
        ],
    };
}
