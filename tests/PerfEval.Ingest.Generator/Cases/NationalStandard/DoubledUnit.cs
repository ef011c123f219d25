using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class DoubledUnit
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "doubled-unit",
        "万 inside a 万元 column and a unit written twice: the numbers count once, PE106 twice.")
    {
        Text = new(Flattening.TabRows, "utf-8-bom"),
        Findings = [new("PE106", "58.60万"), new("PE106", "7.24万元万元")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "农贸市场快检室运行",
                CompetentDepartment = "澄浦区市场监督管理局",
                Unit = "澄浦区食品检验所",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "58.60", Annual = Printed.As("58.60万", 58.60m), Executed = "57.90", Weight = "10", Rate = "98.81%", Score = "9.88" },
                    new("fiscal", "其中：本年财政拨款") { Initial = "58.60", Annual = "58.60", Executed = "57.90", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标\n(50分)", 50,
                        Level2("数量指标", "quantity",
                            Level3("完成快检批次", AtLeast("≥2.4万批次", 24_000, "批次"), Number("2.51万批次", 25_100, "批次"), "20", "20")),
                        Level2("质量指标", "quality",
                            Level3("阳性样品复检率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("快检结果公示时限", AtMost("≤24小时", 24, "小时"), Number("12小时", 12, "小时"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("单个快检室年运行成本", AtMost("≤7.5万元", 75_000, "元"), Number("7.24万元万元", 72_400, "元"), "10", "10"))),
                    Level1("效益指标\n(30分)", 30,
                        Level2("社会效益指标", "social",
                            Level3("不合格农产品下架处置率", Number("100%", 100, "%"), Number("100%", 100, "%"), "15", "15")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("市场开办者自检意识", Words("普遍增强"), Done, "15", "15"))),
                    Level1("满意度指标\n(10分)", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("市场经营户和消费者满意度", AtLeast("≥85%", 85, "%"), Number("90.3%", 90.3m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.88",
            })
            {
                Expected = "保障八个农贸市场快检室正常运行，每日抽检蔬菜、肉类和水产品并公示结果。",
                Achieved = "八个快检室全年正常运行，抽检结果当日公示，不合格产品及时下架。",
            },
        ],
    };
}
