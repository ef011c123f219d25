using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class SplitTarget
{
    public static CorpusCase Case { get; } = new(
        "local", "split-target",
        "符号, 目标值 and 计量单位 in three columns, 权数 before the actual.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2022,
                ProjectName = "农村生活污水治理",
                CompetentDepartment = "枫桥坪县生态环境局",
                Unit = "枫桥坪县自然资源局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "50.15", Annual = "59.00", Executed = "59.00", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "50.15", Annual = "59.00", Executed = "59.00", Weight = "—", Rate = "100%", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("建设污水处理设施数量", "大于等于", AtLeast("59", 59, "套"), "套", Number("63", 63, "套"), "5", "5"),
                            Split3("森林防火宣传次数", "≥", AtLeast("18", 18, "次"), "次", Number("18", 18, "次"), "10", "10"),
                            Split3("大气自动监测站运维数量", "≥", AtLeast("11", 11, "个"), "个", Number("13", 13, "个"), "10", "10")),
                        Level2("质量指标", "quality",
                            Split3("监测数据有效率", "≥", AtLeast("96", 96, "%"), "%", Number("96.9", 96.9m, "%"), "10", "10"),
                            Split3("林业有害生物无公害防治率", ">=", AtLeast("91", 91, "%"), "百分比", Number("100", 100, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Split3("项目支出总额", "≤", AtMost("155.43", 1_554_300, "元"), "万元", Number("142.63", 1_426_300, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Split3("受益村庄数量", "≥", AtLeast("53", 53, "个"), "个", Number("65", 65, "个"), "20", "20")),
                        Level2("可持续影响指标", "sustainability",
                            Split3("生态环境可持续发展", "定性", Words("持续改善"), "", Words("持续改善"), "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("周边群众满意度", "大于等于", AtLeast("85", 85, "%"), "%", Number("88", 88, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "指标内容"),
                        FormRows.Sign("符号"),
                        FormRows.Target("目标值"),
                        FormRows.Unit("计量单位"),
                        FormRows.Weight("权数"),
                        FormRows.Actual("年终完成值"),
                        FormRows.Score("考评得分"),
                        FormRows.Reason("原因说明"),
                    ],
                    Head =
                    [
                        ["项目名称", "农村生活污水治理"],
                        ["主管部门", "枫桥坪县生态环境局", "实施单位", "枫桥坪县自然资源局"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "加强森林资源保护，减少森林火灾损失",
                Achieved = "年度任务按期完成，资金专款专用。",
            },
        ],
    };
}
