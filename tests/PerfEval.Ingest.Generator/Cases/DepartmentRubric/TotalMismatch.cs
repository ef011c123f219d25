using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;

namespace PerfEval.Ingest.Generator.Cases.DepartmentRubric;

internal static class TotalMismatch
{
    public static CorpusCase Case { get; } = new(
        "department-rubric", "total-mismatch",
        "The scores of the rubric add up to 93 under a total of 95.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE401")],
        Parts =
        [
            new Form("部门整体支出绩效自评评分表", new Evaluation
            {
                Type = "department",
                Layout = "department-rubric",
                Year = 2022,
                HasTargets = false,
                Unit = "潇浦县气象服务中心",
                Dimensions =
                [
                    Level1("投入", null,
                        Level2("预算配置", null,
                            Clean.Rubric("在职人员控制率", "10", "10", "在职人员数与编制数的比率。", "控制率不高于100%得满分，每超过一个百分点扣0.5分，扣完为止。"),
                            Clean.Rubric("“三公”经费变动率", "10", "8", "本年三公经费预算比上年的变动。", "变动率不高于0得满分，每超过一个百分点扣1分。"))),
                    Level1("过程", null,
                        Level2("预算执行", null,
                            Clean.Rubric("支付进度率", "15", "15", "实际支付进度与既定进度的比率。", "每低一个百分点扣0.5分。"),
                            Clean.Rubric("公用经费控制率", "15", "15", "实际支出与预算安排的比率。", "不高于100%得满分。")),
                        Level2("预算管理", null,
                            Clean.Rubric("管理制度健全性", "10", "10", "财务和业务制度是否健全。", "每缺一项扣2分。"))),
                    Level1("产出", null,
                        Level2("职责履行", null,
                            Clean.Rubric("重点工作办结率", "20", "20", "重点工作实际完成与交办的比率。", "按办结率计分。"))),
                    Level1("效果", null,
                        Level2("履职效益", null,
                            Clean.Rubric("预报准确率", "20", "15", "灾害性天气预报准确的比率。", "每低一个百分点扣1分。"))),
                ],
                TotalWeight = "100",
                TotalScore = "95",
            })
            {
                Sheet = Forms.DepartmentRubric.Blocks,
                TitleInTable = true,
                TotalLabel = "合计",
            },
        ],
    };
}
