using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;

namespace PerfEval.Ingest.Generator.Cases.DepartmentRubric;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "department-rubric", "clean",
        "What is asked and how points are given in prose, no targets and no actuals; figures inside the prose are none of the form's values.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("2023年度部门整体支出绩效评价自评表", new Evaluation
            {
                Type = "department",
                Layout = "department-rubric",
                Year = 2023,
                HasTargets = false,
                Unit = "潇浦县审计局",
                Dimensions =
                [
                    Level1("规划\n（15分）", 15,
                        Level2("基础信息（5分）", null,
                            Rubric("基础信息完整性", "5", "5", "部门预算基础信息是否真实、完整。", "1、信息真实（2分）；\n2、信息完整（3分）。")),
                        Level2("工作计划（10分）", null,
                            Rubric("年度工作计划可行性", "10", "10", "年度工作计划制定是否完整可行。", "计划完整得5分，可行得5分。"))),
                    Level1("执行\n（45分）", 45,
                        Level2("预算执行（25分）", null,
                            Rubric("预算完成率", "15", "14", "预算完成数与预算数的比率。", "完成率95%以上得满分，每低1个百分点扣0.5分，扣完为止。"),
                            Rubric("结转结余率", "10", "10", "结转结余总额与支出预算数的比率。", "不超过5%得满分，每超过一个百分点扣0.5分，扣完为止。")),
                        Level2("资产管理（20分）", null,
                            Rubric("固定资产利用率", "20", "20", "在用固定资产与全部固定资产的比率。", "利用率90%以上得满分。"))),
                    Level1("效果\n（40分）", 40,
                        Level2("履职效益（40分）", null,
                            Rubric("审计查出问题整改情况", "30", "28", "审计查出问题的整改是否到位。", "整改率每低1个百分点扣1分。"),
                            Rubric("社会公众满意度", "10", "10", "被审计单位及社会公众的满意程度。", "满意度90%以上得满分。"))),
                ],
                TotalWeight = "100",
                TotalScore = "97",
            })
            {
                Sheet = Forms.DepartmentRubric.Blocks,
                YearLine = "",
                TotalLabel = "合计",
            },
        ],
    };

    internal static Indicator Rubric(string name, Printed weight, Printed score, string meaning, string criteria) =>
        Level3(name, null, null, weight, score) with { PrintedUnit = meaning, Criteria = criteria };
}
