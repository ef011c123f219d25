using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Reviewed;

internal static class TotalShort
{
    public static CorpusCase Case { get; } = new(
        "ningxia-yinchuan", "total-short",
        "自评得分 at the top is two points below its parts.")
    {
        Text = new(Flattening.CellPerLine, "utf-8-bom"),
        Findings = [new("PE401")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "ningxia-yinchuan",
                Year = 2022,
                ProjectName = "老旧小区改造",
                CompetentDepartment = "沙洲湾区住房和城乡建设局",
                Unit = "沙洲湾区园林绿化管理处",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "328.95", Annual = "328.95", Executed = "328.95", Rate = "100.00%" },
                    new("fiscal", "其中：财政拨款") { Initial = "328.95", Annual = "328.95", Executed = "328.95" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("项目决策\n（10分）", 10,
                        Level2("决策过程", null,
                            Level3("立项程序规范性", Words("规范"), Words("规范"), "5", "5"),
                            Level3("绩效目标明确性", Words("明确"), Words("明确"), "5", "5"))),
                    Level1("项目管理\n（25分）", 25,
                        Level2("资金管理", null,
                            Level3("预算执行率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10"),
                            Level3("资金使用合规性", Words("合规"), Words("合规"), "15", "15"))),
                    Level1("项目产出\n（30分）", 30,
                        Level2("产出数量", "quantity",
                            Level3("改造老旧小区数量", AtLeast("≥２８个", 28, "个"), Number("30个", 30, "个"), "5", "5"),
                            Level3("生活垃圾清运量", AtLeast("≥11万吨", 110_000, "吨"), Number("12万吨", 120_000, "吨"), "5", "5"),
                            Level3("清运车辆数量", AtLeast("﹥=24辆", 24, "辆"), Number("24辆", 24, "辆"), "5", "5")),
                        Level2("产出质量", "quality",
                            Level3("工程质量合格率", AtLeast(">=９４．５%", 94.5m, "%"), Number("94.94%", 94.94m, "%"), "5", "5")),
                        Level2("产出时效", "timeliness",
                            Level3("路灯故障修复时限", AtMost("２２小时以内", 22, "小时"), Number("19小时", 19, "小时"), "5", "5")),
                        Level2("产出成本", "cost",
                            Level3("项目改造总成本", AtMost("<=3,923.2万元", 39_232_000, "元"), Number("3421.1万元", 34_211_000, "元"), "5", "5"))),
                    Level1("项目效益\n（35分）", 35,
                        Level2("社会效益", "social",
                            Level3("居民居住条件", Words("明显改善"), Words("达成年度指标", "achieved"), "10", "10")),
                        Level2("可持续影响", "sustainability",
                            Level3("长效管护机制", Words("健全"), Words("健全"), "15", "15")),
                        Level2("社会公众满意度", "satisfaction",
                            Level3("居民满意度", AtLeast("≧94%", 94, "%"), Number("95%", 95, "%"), "5", "5"),
                            Level3("社会公众满意度", AtLeast("≥８９%", 89, "%"), Number("94.6%", 94.6m, "%"), "5", "5"))),
                ],
                TotalScore = "98",
            })
            {
                Sheet = Forms.Reviewed.Yinchuan,
            },
        ],
    };
}
