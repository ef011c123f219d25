using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.SichuanDepartmentProject;

internal static class TotalShort
{
    public static CorpusCase Case { get; } = new(
        "sichuan-department-project", "total-short",
        "合计 is two points below its parts.")
    {
        Text = new(Flattening.CellPerLine, "utf-16le"),
        Findings = [new("PE401")],
        Parts =
        [
            new Form("部门预算项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "sichuan-department-project",
                Year = 2020,
                ProjectName = "禁毒工作经费",
                CompetentDepartment = "苇湖县公安局",
                Unit = "苇湖县司法局",
                Funds =
                [
                    new("total", "总额") { Initial = "689.18", Annual = "689.18", Executed = "689.18", Rate = "100%", Weight = "10", Score = "10" },
                    new("fiscal", "其中：财政资金") { Initial = "551.34", Annual = "551.34", Executed = "551.34", Rate = "100%" },
                    new("special-account", "财政专户管理资金") { Initial = "137.84", Annual = "137.84", Executed = "137.84", Rate = "100%" },
                    new("unit", "单位资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("办理法律援助案件数", "≧", AtLeast("350", 350, "件"), "件", Number("361", 361, "件"), "10", "10")),
                        Level2("质量指标", "quality",
                            Split3("法律援助案件质量合格率", "大于等于", AtLeast("98", 98, "%"), "%", Number("98.03", 98.03m, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Split3("装备采购成本", "<=", AtMost("283.64", 2_836_400, "元"), "万元", Number("211.73", 2_117_300, "元"), "30", "30"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Split3("命案破案情况", "定性", Words("全部侦破"), "", Words("部分达成预期指标并具有一定效果", "partly"), "30", "18", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("群众安全感满意度", "≥", AtLeast("90.5", 90.5m, "%"), "%", Number("96", 96, "%"), "5", "5"),
                            Split3("受援人满意度", "≥", AtLeast("88", 88, "%"), "%", Number("89.88", 89.88m, "%"), "5", "5"))),
                ],
                TotalWeight = "100",
                TotalScore = "86",
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
                Expected = "加强基层法治建设，提供优质公共法律服务",
                Achieved = "年度目标任务落实情况良好，未发生违规使用资金的情形。",
            },
        ],
    };
}
