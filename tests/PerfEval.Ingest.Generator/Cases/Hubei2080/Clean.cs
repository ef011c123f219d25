using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Hubei2080;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "hubei-20-80", "clean",
        "20 points for the budget, no weights, two indicators share one merged score, boxes ticked in the head, reasons and measures below the total.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Parts =
        [
            new Form("2022年度古籍数字化项目自评表", new Evaluation
            {
                Type = "project",
                Layout = "hubei-20-80",
                Year = 2022,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "古籍数字化",
                CompetentDepartment = "荆沙市文化和旅游局",
                Unit = "荆沙市图书馆",
                Funds = [new("total", "年度财政资金总额") { Annual = "32.00", Executed = "30.40", Rate = "95.00%", Score = "19" }],
                Dimensions =
                [
                    Level1("产出指标\n（40分）", 40,
                        Level2("数量指标", "quantity",
                            Level3("扫描古籍册数", AtLeast("≥480册", 480, "册"), Number("496册", 496, "册"), "", "20"),
                            Level3("建成书目数据条数", AtLeast("≥1200条", 1200, "条"), Number("1208条", 1208, "条"), "", "") with { SharesPoints = true }),
                        Level2("质量指标", "quality",
                            Level3("影像抽检合格率", AtLeast("≥99%", 99, "%"), Number("99.4%", 99.4m, "%"), "", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("扫描任务完成时间", Before("2022年11月底前", "2022-11-30"), On("2022年11月18日", "2022-11-18"), "", "10"))),
                    Level1("效益指标\n（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("古籍影像在线阅览人次", AtLeast("≥3000人次", 3000, "人次"), Number("3620人次", 3620, "人次"), "", "15")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("古籍原件保护条件", Words("持续改善"), Done, "", "15"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("读者满意度", AtLeast("≥90%", 90, "%"), Number("94%", 94, "%"), "", "10"))),
                ],
                TotalScore = "99",
            })
            {
                Sheet = Forms.Hubei2080.Blocks,
                YearLine = "",
                Conclusions =
                [
                    ("偏差大或目标未完成原因分析", "设备维护费按合同留存质保金，年底未支付。"),
                    ("改进措施及结果应用方案", "下年度将质保金列入用款计划，按期结清。"),
                ],
            },
        ],
    };
}
