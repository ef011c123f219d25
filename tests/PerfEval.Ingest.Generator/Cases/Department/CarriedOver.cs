using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Department;

internal static class CarriedOver
{
    public static CorpusCase Case { get; } = new(
        "department", "carried-over",
        "A department with money carried over, ecological results, a share stated as 左右.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("部门整体支出绩效自评表", new Evaluation
            {
                Type = "department",
                Year = 2020,
                Unit = "白塔河区林业局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "92.32", Annual = "92.32", Executed = "92.32", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "83.09", Annual = "83.09", Executed = "83.09", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("carryover", "上年结转资金") { Initial = "9.23", Annual = "9.23", Executed = "9.23", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("建设污水处理设施数量", AtLeast("≧36套", 36, "套"), Number("４０套", 40, "套"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("监测数据有效率", AtLeast("≥97百分比", 97, "%"), Number("99%", 99, "%"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("异常数据处置时限", AtMost("6小时以下", 6, "小时"), Number("5小时", 5, "小时"), "15", "15")),
                        Level2("成本指标", "cost",
                            Level3("单站运维成本", Number("145232元/站", 145_232, "元/站"), Number("145232元/站", 145_232, "元/站"), "5", "5"),
                            Level3("项目支出总额", AtMost("≤517万元", 5_170_000, "元"), Number("422万元", 4_220_000, "元"), "15", "15"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("经济效益指标", "economic",
                            Level3("减少森林火灾经济损失", Words("有效减少"), Words("有效减少"), "10", "10")),
                        Level2("社会效益指标", "social",
                            Level3("受益村庄数量", Number("83个", 83, "个"), Number("99个", 99, "个"), "10", "10")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("生态环境可持续发展", Words("持续改善"), Words("持续改善"), "10", "10"))),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("周边群众满意度", AtLeast("≧93%", 93, "%"), Number("88%", 88, "%"), "10", "9.46", "年初目标设定偏高，今后科学编制绩效目标"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.46",
            })
            {
                Expected = "加强森林资源保护，减少森林火灾损失",
                Achieved = "按照实施方案完成建设和服务内容，验收合格。",
            },
        ],
    };
}
