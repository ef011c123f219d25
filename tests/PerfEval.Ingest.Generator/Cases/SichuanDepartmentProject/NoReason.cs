using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.SichuanDepartmentProject;

internal static class NoReason
{
    public static CorpusCase Case { get; } = new(
        "sichuan-department-project", "no-reason",
        "A target is missed and 未完成原因分析 is blank.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE304", "大气自动监测站运维数量")],
        Parts =
        [
            new Form("部门预算项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "sichuan-department-project",
                Year = 2023,
                ProjectName = "森林防火经费",
                CompetentDepartment = "梅渡市生态环境局",
                Unit = "梅渡市自然资源局",
                Funds =
                [
                    new("total", "总额") { Initial = "2665.60", Annual = "2665.60", Executed = "2665.60", Rate = "100%", Weight = "10", Score = "10" },
                    new("fiscal", "其中：财政资金") { Initial = "1999.20", Annual = "1999.20", Executed = "1999.20", Rate = "100%" },
                    new("special-account", "财政专户管理资金") { Initial = "666.40", Annual = "666.40", Executed = "666.40", Rate = "100%" },
                    new("unit", "单位资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("林业有害生物防治面积", "≥", AtLeast("8.6", 86_000, "亩"), "万亩", Number("9.7", 97_000, "亩"), "10", "10"),
                            Split3("森林防火宣传次数", "≥", AtLeast("38", 38, "次"), "次", Number("44", 44, "次"), "5", "5"),
                            Split3("大气自动监测站运维数量", "≥", AtLeast("18", 18, "个"), "个", Number("15", 15, "个"), "10", "8.33")),
                        Level2("质量指标", "quality",
                            Split3("林业有害生物无公害防治率", "≥", AtLeast("88.5", 88.5m, "%"), "%", Number("98.02", 98.02m, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Split3("项目支出总额", "小于等于", AtMost("630", 6_300_000, "元"), "万元", Number("553", 5_530_000, "元"), "20", "20"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Split3("减少森林火灾经济损失", "定性", Words("有效减少"), "", Words("部分达成年度指标并具有一定效果", "partly"), "15", "10.5", "部分群众对政策了解不够，将加大政策宣传力度")),
                        Level2("社会效益指标", "social",
                            Split3("受益村庄数量", "≧", AtLeast("80", 80, "个"), "个", Number("54", 54, "个"), "15", "10.13", "受外出务工影响，实际人数减少，下一步加强宣传动员"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("周边群众满意度", "≥", AtLeast("94", 94, "%"), "百分比", Number("87.0", 87, "%"), "10", "9.26", "年初目标设定偏高，今后科学编制绩效目标"))),
                ],
                TotalWeight = "100",
                TotalScore = "88.22",
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
                Expected = "改善区域环境空气质量，保障群众健康",
                Achieved = "工作开展顺利，政策落实到位。",
            },
        ],
    };
}
