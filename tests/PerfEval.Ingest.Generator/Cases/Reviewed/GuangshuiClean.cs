using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Reviewed;

internal static class GuangshuiClean
{
    public static CorpusCase Case { get; } = new(
        "hubei-guangshui", "clean",
        "评价标准 in prose, 自评分 and 复核分 side by side with a total under each; the reviewer gives less than the unit.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("2022年度项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "hubei-guangshui",
                Year = 2022,
                HasReasons = false,
                ProjectName = "村级防汛物资储备",
                Unit = "应河市应急管理局",
                Dimensions =
                [
                    Level1("决策\n（2分）", 2,
                        Level2("项目立项", null,
                            Level3("立项规范性", Words("规范"), Words("规范"), "2", "2") with { ReviewScore = "2", Criteria = "程序完整得满分，缺一项扣1分" })),
                    Level1("管理\n（13分）", 13,
                        Level2("资金管理", null,
                            Level3("预算执行率", AtLeast("≥95%", 95, "%"), Number("97%", 97, "%"), "8", "8") with { ReviewScore = "8", Criteria = "每低1个百分点扣0.5分" }),
                        Level2("组织实施", null,
                            Level3("制度执行有效性", Words("有效"), Words("有效"), "5", "5") with { ReviewScore = "4", Criteria = "台账不全酌情扣分" })),
                    Level1("绩效\n（85分）", 85,
                        Level2("数量指标", "quantity",
                            Level3("储备编织袋数量", AtLeast("≥30000条", 30000, "条"), Number("31200条", 31200, "条"), "35", "35") with { ReviewScore = "35", Criteria = "未完成的按比例扣分" }),
                        Level2("质量指标", "quality",
                            Level3("物资抽检合格率", AtLeast("≥98%", 98, "%"), Number("98.5%", 98.5m, "%"), "25", "25") with { ReviewScore = "25", Criteria = "每低1个百分点扣2分" }),
                        Level2("社会效益指标", "social",
                            Level3("物资到村时间", AtMost("≤2小时", 2, "小时"), Number("1.5小时", 1.5m, "小时"), "25", "25") with { ReviewScore = "22", Criteria = "演练测得时间超过的不得分" })),
                ],
                TotalWeight = "100",
                TotalScore = "100",
                ReviewTotalScore = "96",
            })
            {
                Sheet = Forms.Reviewed.Guangshui,
                YearLine = "",
                TotalLabel = "合计",
            },
        ],
    };
}
