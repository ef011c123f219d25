using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.SichuanDepartmentProject;

internal static class WrongRate
{
    public static CorpusCase Case { get; } = new(
        "sichuan-department-project", "wrong-rate",
        "The execution rate is not the quotient of its amounts, the total is two points below its parts, one actual has more than its weight.")
    {
        Text = new(Flattening.TabRows, "utf-16le"),
        Findings = [new("PE201", "total"), new("PE301", "执法服装配备人数"), new("PE401")],
        Parts =
        [
            new Form("部门预算项目支出绩效自评表（2023年度）", new Evaluation
            {
                Type = "project",
                Layout = "sichuan-department-project",
                Year = 2023,
                ProjectName = "综合执法人员制式服装",
                CompetentDepartment = "岷南县城市管理局",
                Unit = "岷南县综合行政执法大队",
                Funds =
                [
                    new("total", "总额") { Initial = "18.00", Annual = "20.00", Executed = "19.00", Weight = "10", Rate = "98.00%", Score = "9.8" },
                    new("fiscal", "其中：财政资金") { Initial = "18.00", Annual = "20.00", Executed = "19.00", Weight = "/", Rate = "95.00%", Score = "/" },
                    new("special-account", "财政专户管理资金") { Weight = "/", Score = "/" },
                    new("unit", "单位资金") { Weight = "/", Score = "/" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("执法服装配备人数", "=", Exactly("48", 48, "人"), "人", Number("48", 48, "人"), "20", "21")),
                        Level2("质量指标", "quality",
                            Split3("服装验收合格率", "≥", AtLeast("98", 98, "%"), "%", Number("100", 100, "%"), "20", "20")),
                        Level2("成本指标", "cost",
                            Split3("每人每套服装成本", "≤", AtMost("4200", 4200, "元"), "元", Number("3958", 3958, "元"), "20", "20"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Split3("执法形象规范程度", "定性", Words("高中低"), "", Words("高"), "20", "20"))),
                    Level1("满意度指标", null,
                        Level2("满意度指标", "satisfaction",
                            Split3("执法人员满意度", "≥", AtLeast("90", 90, "%"), "%", Number("96", 96, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "98.8",
            })
            {
                Sheet = Forms.SichuanDepartmentProject.Blocks,
                TitleInTable = true,
                TotalLabel = "合计",
                Expected = "为一线执法人员统一配备制式服装，规范执法着装。",
                Achieved = "服装于入冬前发放到位，统一着装上岗。",
                Conclusions = [("评价结论", "任务完成，着装统一。"), ("存在问题", "采购周期偏长。"), ("改进措施", "次年提前启动采购。")],
            },
        ],
    };
}
