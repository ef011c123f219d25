using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.SichuanDepartmentProject;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "sichuan-department-project", "clean",
        "权重 after the actual, a project code before its name, 财政专户管理资金 and 单位资金 among the funds, a qualitative option list as target, three conclusions below the total.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Findings = [new("PE306", "场馆管理制度健全性")],
        Parts =
        [
            new Form("部门预算项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "sichuan-department-project",
                Year = 2022,
                ProjectName = "全民健身场馆低免开放",
                CompetentDepartment = "巴岭县文化广播电视体育局部门",
                Unit = "巴岭县体育中心",
                Funds =
                [
                    new("total", "总额") { Initial = "86.00", Annual = "92.40", Executed = "90.09", Weight = "10", Rate = "97.50%", Score = "9.75" },
                    new("fiscal", "其中：财政资金") { Initial = "86.00", Annual = "86.00", Executed = "86.00", Weight = "/", Rate = "100.00%", Score = "/" },
                    new("special-account", "财政专户管理资金") { Weight = "/", Score = "/" },
                    new("unit", "单位资金") { Annual = "6.40", Executed = "4.09", Weight = "/", Rate = "63.91%", Score = "/" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("低免开放天数", "≥", AtLeast("330", 330, "天"), "天", Number("336", 336, "天"), "15", "15"),
                            Split3("举办公益健身培训", "≥", AtLeast("24", 24, "期"), "期", Number("24", 24, "期"), "10", "10")),
                        Level2("质量指标", "quality",
                            Split3("场地器材完好率", "≥", AtLeast("95", 95, "%"), "%", Number("97", 97, "%"), "15", "15")),
                        Level2("时效指标", "timeliness",
                            Split3("开放任务按月完成率", "=", Exactly("100", 100, "%"), "%", Number("100", 100, "%"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Split3("接待健身群众", "≥", AtLeast("12.5", 125_000, "人次"), "万人次", Number("13.1", 131_000, "人次"), "20", "20")),
                        Level2("可持续影响指标", "sustainability",
                            Split3("场馆管理制度健全性", "定性", Words("好坏"), "", Words("好坏"), "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("健身群众满意度", "≥", AtLeast("90", 90, "%"), "%", Number("94.7", 94.7m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.75",
            })
            {
                Sheet = Forms.SichuanDepartmentProject.Blocks,
                TotalLabel = "合计",
                Expected = "县体育中心全年向群众低收费或免费开放，定期举办公益健身培训。",
                Achieved = "场馆按计划开放，培训每月两期，未发生安全事故。",
                Conclusions =
                [
                    ("评价结论", "项目按预算实施，场馆利用率较上年提高，群众反映良好。"),
                    ("存在问题", "单位资金到账较晚，部分维护费用结转下年支付。"),
                    ("改进措施", "提前与财政对接用款计划，按季度安排维护支出。"),
                ],
            },
        ],
    };
}
