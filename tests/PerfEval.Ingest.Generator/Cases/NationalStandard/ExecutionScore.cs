using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class ExecutionScore
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "execution-score",
        "90% spent gives 9 points, the form gives 9.8 (PE202); the budget grew by 40% (PE206) although no row moved by itself.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Docx = [new SoftBreaks(), new SplitRuns("210.00")],
        Findings = [new("PE202", "total"), new("PE206", "total")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2022,
                ProjectName = "县级档案数字化",
                CompetentDepartment = "青禾县档案局",
                Unit = "青禾县档案馆",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "150.00", Annual = "210.00", Executed = "189.00", Weight = "10", Rate = "90.00%", Score = "9.8" },
                    new("fiscal", " 其中：本年财政拨款") { Initial = "150.00", Annual = "150.00", Executed = "135.00", Weight = "—", Rate = "90.00%", Score = "—" },
                    new("carryover", "    上年结转资金") { Annual = "60.00", Executed = "54.00", Weight = "—", Rate = "90.00%", Score = "—" },
                    new("other", "       其他资金") { Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n(50分)", 50,
                        Level2("数量指标", "quantity",
                            Level3("完成档案扫描画幅", AtLeast("≥320万幅", 3_200_000, "幅"), Number("335.4万幅", 3_354_000, "幅"), "20", "20")),
                        Level2("质量指标", "quality",
                            Level3("扫描图像抽检合格率", AtLeast("≥99%", 99, "%"), Number("99.3%", 99.3m, "%"), "15", "15")),
                        Level2("时效指标", "timeliness",
                            Level3("数字化加工完成时间", Before("2022年12月底前", "2022-12-31"), On("2022年12月19日", "2022-12-19"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("每画幅加工单价", AtMost("≤0.6元", 0.6m, "元"), Number("0.56元", 0.56m, "元"), "5", "5"))),
                    Level1("效\n益\n指\n标\n(30分)", 30,
                        Level2("社会效益\n指标", "social",
                            Level3("档案网上查阅便利程度", Words("显著提升"), Done, "15", "15")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("重要纸质档案保护水平", Words("有所提高"), Done, "15", "15"))),
                    Level1("满意度指标\n(10分)", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("查档群众满意度", AtLeast("≥95%", 95, "%"), Number("98.8%", 98.8m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.8",
            })
            {
                Expected = "完成馆藏民生档案和地契档案的扫描加工、目录著录和挂接，实现网上查阅。",
                Achieved = "馆藏民生档案基本完成数字化，已开通网上查档服务。",
            },
        ],
    };
}
