using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.SichuanDepartmentProject;

internal static class AccountMoney
{
    public static CorpusCase Case { get; } = new(
        "sichuan-department-project", "account-money",
        "财政专户管理资金 beside 财政资金; a clinic.")
    {
        Text = new(Flattening.Paragraphs, "utf-8"),
        Parts =
        [
            new Form("部门预算项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "sichuan-department-project",
                Year = 2021,
                ProjectName = "乡村医生基本药物补助",
                CompetentDepartment = "桐江岭县卫生健康局",
                Unit = "桐江岭县疾病预防控制中心",
                Funds =
                [
                    new("total", "总额") { Initial = "288.69", Annual = "267.30", Executed = "267.30", Rate = "100%", Weight = "10", Score = "10" },
                    new("fiscal", "其中：财政资金") { Initial = "264.63", Annual = "240.57", Executed = "240.57", Rate = "100%" },
                    new("special-account", "财政专户管理资金") { Initial = "24.06", Annual = "26.73", Executed = "26.73", Rate = "100%" },
                    new("unit", "单位资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("高血压患者规范管理人数", "≧", AtLeast("28109", 28_109, "人"), "人", Number("29810", 29_810, "人"), "10", "10"),
                            Split3("冷链设备购置数量", "大于等于", AtLeast("46", 46, "台"), "台", Number("52", 52, "台"), "10", "10")),
                        Level2("质量指标", "quality",
                            Split3("适龄儿童国家免疫规划疫苗接种率", "≧", AtLeast("95.5", 95.5m, "%"), "%", Number("100", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Split3("传染病疫情报告及时率", "≧", AtLeast("98", 98, "%"), "%", Number("99", 99, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Split3("设备购置总成本", "≦", AtMost("19.8", 198_000, "元"), "万元", Number("15.9", 159_000, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Split3("居民健康素养水平", "≥", AtLeast("32", 32, "%"), "%", Number("32", 32, "%"), "10", "10")),
                        Level2("生态效益指标", "ecological",
                            Split3("医疗废物规范处置率", "≧", AtLeast("99", 99, "%"), "%", Number("100", 100, "%"), "20", "20"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("服务对象满意度", "≥", AtLeast("94", 94, "%"), "%", Number("98.01", 98.01m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = Forms.SichuanDepartmentProject.Blocks,
                TotalLabel = "合计",
                Conclusions =
                [
                    ("评价结论", "项目按计划实施，资金使用合规。"),
                    ("存在问题", "个别指标设置不够细化。"),
                    ("改进措施", "编制下年度绩效目标时细化指标。"),
                ],
                Expected = "向城乡居民提供免费基本公共卫生服务，提高居民健康水平",
                Achieved = "已按计划完成年度工作任务。",
            },
        ],
    };
}
