using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.SichuanDepartmentProject;

internal static class UnitMoney
{
    public static CorpusCase Case { get; } = new(
        "sichuan-department-project", "unit-money",
        "财政资金 and 单位资金 under 总额; schools.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("部门预算项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "sichuan-department-project",
                Year = 2020,
                ProjectName = "校园安保服务经费",
                CompetentDepartment = "清水源县教育体育局",
                Unit = "清水源县教育局",
                Funds =
                [
                    new("total", "总额") { Initial = "89.4", Annual = "89.4", Executed = "89.4", Rate = "100%", Weight = "10", Score = "10" },
                    new("fiscal", "其中：财政资金") { Initial = "67.05", Annual = "67.05", Executed = "67.05" },
                    new("special-account", "财政专户管理资金"),
                    new("unit", "单位资金") { Initial = "22.35", Annual = "22.35", Executed = "22.35" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("享受营养改善计划学生人数", "≥", AtLeast("3093", 3093, "人"), "人", Number("3566", 3566, "人"), "5", "5"),
                            Split3("改造校舍面积", "≥", AtLeast("5474", 5474, "平方米"), "平方米", Number("5614", 5614, "平方米"), "5", "5"),
                            Split3("购置教学设备数量", "≧", AtLeast("286", 286, "台"), "台", Number("243", 243, "台"), "15", "12.74", "受外出务工影响，实际人数减少，下一步加强宣传动员"),
                            Split3("教师参加培训人次", "大于等于", AtLeast("191", 191, "人次"), "人次", Number("191", 191, "人次"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Split3("资助资金发放及时率", ">=", AtLeast("97.5", 97.5m, "%"), "%", Number("98.27", 98.27m, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Split3("生均补助标准", "=", Exactly("1229", 1229, "元/生·年"), "元/生·年", Number("1229", 1229, "元/生·年"), "10", "10"),
                            Split3("设备采购成本", "≤", AtMost("91", 910_000, "元"), "万元", Number("72", 720_000, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Split3("学校办学条件改善程度", "定性", Words("明显改善"), "", Words("达成年度指标", "achieved"), "10", "10")),
                        Level2("可持续影响指标", "sustainability",
                            Split3("促进义务教育均衡发展", "定性", Words("持续促进"), "", Words("持续促进"), "20", "20"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("教师满意度", "≥", AtLeast("86", 86, "%"), "%", Number("92", 92, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "97.74",
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
                Expected = "落实各项学生资助政策，确保家庭经济困难学生不因贫失学",
                Achieved = "按照实施方案完成建设和服务内容，验收合格。",
            },
        ],
    };
}
