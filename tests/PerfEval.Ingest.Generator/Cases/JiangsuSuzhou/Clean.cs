using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.JiangsuSuzhou;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "jiangsu-suzhou", "clean",
        "Two blocks of funds without row labels, 预算执行率 of 6 points among the indicators, odd decimals, 目标值 before 权重.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("市级财政支出项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "jiangsu-suzhou",
                Year = 2021,
                HasReasons = false,
                ProjectName = "政务数据灾备中心建设",
                CompetentDepartment = "吴江湾市财政局",
                Unit = "吴江湾市财政信息中心",
                Funds = [new("total", "") { Initial = "210.00", Annual = "210.00", Executed = "197.33" }],
                Dimensions =
                [
                    Level1("投入目标", null,
                        Level2("", null,
                            Level3("财务制度健全性", Words("健全"), Words("健全"), "7", "7"),
                            Level3("专款专用率", Exactly("=100%", 100, "%"), Number("100%", 100, "%"), "7", "7"),
                            Level3("预算执行率", Exactly("=100%", 100, "%"), Number("93.97%", 93.97m, "%"), "6", "5.64"))),
                    Level1("产出目标", null,
                        Level2("", null,
                            Level3("核心系统数据纳入灾备云", Exactly("=8个", 8, "个"), Number("8个", 8, "个"), "13.74", "13.74"),
                            Level3("建设灾备云网络节点", Exactly("=2个", 2, "个"), Number("2个", 2, "个"), "13.71", "13.71"),
                            Level3("项目验收合格率", Exactly("=100%", 100, "%"), Number("100%", 100, "%"), "13.55", "13.55"))),
                    Level1("结果目标", null,
                        Level2("", null,
                            Level3("灾备恢复时间", AtMost("≤2小时", 2, "小时"), Number("1.5小时", 1.5m, "小时"), "13.14", "13.14"),
                            Level3("灾备演练次数", AtLeast("≥2次", 2, "次"), Number("2次", 2, "次"), "13.16", "13.16"),
                            Level3("系统使用单位满意度", AtLeast("≥90%", 90, "%"), Number("96%", 96, "%"), "12.70", "12.70"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.64",
            })
            {
                Sheet = Forms.JiangsuSuzhou.Blocks,
                YearLine = "",
                TotalLabel = "合计",
                Remark = "12.67",
            },
        ],
    };
}
