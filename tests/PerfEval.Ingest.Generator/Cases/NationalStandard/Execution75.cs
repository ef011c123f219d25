using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class Execution75
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "execution-75",
        "75% of the budget spent and 7.50 of 10 points given, repeated on the 其中 row: right, and only worth a look (PE205).")
    {
        Text = new(Flattening.CellPerLine, "utf-8-bom"),
        Docx = [new SplitRuns("75.00%"), new SplitRuns("97.50")],
        Findings = [new("PE205", "total")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "社区养老助餐点建设",
                CompetentDepartment = "砚池市民政局",
                Unit = "砚池市养老服务指导中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "240", Annual = "240", Executed = "180", Weight = "10", Rate = "75.00%", Score = "7.50" },
                    new("fiscal", " 其中：本年财政拨款") { Initial = "240", Annual = "240", Executed = "180", Weight = "10", Rate = "75.00%", Score = "7.50" },
                    new("carryover", "    上年结转资金"),
                    new("other", "       其他资金"),
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n(50分)", 50,
                        Level2("数量指标", "quantity",
                            Level3("新建助餐点数量", AtLeast("≥12个", 12, "个"), Number("12个", 12, "个"), "15", "15"),
                            Level3("适老化餐桌椅购置数量", Exactly("=36套", 36, "套"), Number("36套", 36, "套"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("助餐点验收合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("助餐点投用时间", Before("2023年11月底前", "2023-11-30"), On("2023年11月16日", "2023-11-16"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("单个助餐点建设成本", AtMost("≤15万元", 150_000, "元"), Number("14.6万元", 146_000, "元"), "10", "10"))),
                    Level1("效\n益\n指\n标\n(30分)", 30,
                        Level2("经济效益\n指标", "economic"),
                        Level2("社会效益\n指标", "social",
                            Level3("日均助餐服务人次", AtLeast("≥900人次", 900, "人次"), Number("1012人次", 1012, "人次"), "15", "15")),
                        Level2("生态效益\n指标", "ecological"),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("助餐点长效运营机制", Words("健全"), Done, "15", "15"))),
                    Level1("满意度指标\n(10分)", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("就餐老人满意度", AtLeast("≥95%", 95, "%"), Number("96.3%", 96.3m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "97.50",
            })
            {
                Expected = "在老旧小区建成一批社区助餐点，为七十周岁以上老人就近供应午餐，缓解独居老人吃饭难。",
                Achieved = "助餐点全部建成开餐，设备尾款按合同约定待质保期满后支付，当年未支付完。",
            },
        ],
    };
}
