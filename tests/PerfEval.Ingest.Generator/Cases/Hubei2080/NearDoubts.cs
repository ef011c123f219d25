using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Hubei2080;

internal static class NearDoubts
{
    public static CorpusCase Case { get; } = new(
        "hubei-20-80", "near-doubts",
        "Nothing is wrong: 公里 answered in 米 and 项 in 个 (no PE310), one name with two targets (no PE311), posts kept down and money saved (no PE312).")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("2023年度城区供水管网改造项目自评表", new Evaluation
            {
                Type = "project",
                Layout = "hubei-20-80",
                Year = 2023,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "城区供水管网改造",
                CompetentDepartment = "荆沙市住房和城乡建设局",
                Unit = "荆沙市供水管理处",
                Funds = [new("total", "年度财政资金总额") { Annual = "1460.00", Executed = "1387.00", Rate = "95.00%", Score = "19" }],
                Dimensions =
                [
                    Level1("产出指标\n（40分）", 40,
                        Level2("数量指标", "quantity",
                            Level3("改造供水管网长度", AtLeast("≥12公里", 12, "公里"), Number("12500米", 12_500, "米"), "", "8"),
                            Level3("改造小区数量", AtLeast("≥14个", 14, "个"), Number("15项", 15, "项"), "", "8"),
                            Level3("施工期外聘人员控制数", AtMost("≤20人", 20, "人"), Number("18人", 18, "人"), "", "4")),
                        Level2("质量指标", "quality",
                            Level3("管网水压试验合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "", "10")),
                        Level2("成本指标", "cost",
                            Level3("节约管材采购资金", AtLeast("≥30万元", 300_000, "元"), Number("32.5万元", 325_000, "元"), "", "10"))),
                    Level1("效益指标\n（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("改造小区数量", AtLeast("≥6个", 6, "个"), Number("6个", 6, "个"), "", "15")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("管网长效维护机制", Words("健全"), Words("健全"), "", "15"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("用水居民满意度", AtLeast("≥90%", 90, "%"), Number("93.2%", 93.2m, "%"), "", "10"))),
                ],
                TotalScore = "99",
            })
            {
                Sheet = Forms.Hubei2080.Blocks,
                YearLine = "",
                Conclusions =
                [
                    ("偏差大或目标未完成原因分析", "部分管材款按合同约定待质保期满后支付。"),
                    ("改进措施及结果应用方案", "下年度按合同节点安排用款计划。"),
                ],
            },
        ],
    };
}
