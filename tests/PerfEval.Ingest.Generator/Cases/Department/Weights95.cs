using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Department;

internal static class Weights95
{
    public static CorpusCase Case { get; } = new(
        "department", "weights-95",
        "All weights add up to 95 and no 一级指标 says its own points: PE102. A qualitative result lost a point, with its reason.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Docx = [new SoftBreaks(), new HiddenText("砚池市图书馆", "（公益一类）")],
        Findings = [new("PE102")],
        Parts =
        [
            new Form("部门整体支出绩效自评表", new Evaluation
            {
                Type = "department",
                Year = 2024,
                Unit = "砚池市图书馆",
                MoneyUnit = "元",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "3864500.00", Annual = "3920860.50", Executed = "3920860.50", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "3864500.00", Annual = "3864500.00", Executed = "3864500.00", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("carryover", "      上年结转资金") { Annual = "56360.50", Executed = "56360.50", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("other", "      其他资金") { Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标", null,
                        Level2("数量指标", "quantity",
                            Level3("新增馆藏文献册数", AtLeast("≥1.8万册", 18_000, "册"), Number("1.92万册", 19_200, "册"), "15", "15"),
                            Level3("举办阅读推广活动场次", AtLeast("≥110场", 110, "场"), Number("124场", 124, "场"), "15", "15")),
                        Level2("质量指标", "quality",
                            Level3("文献编目差错率", AtMost("≤1%", 1, "%"), Number("0.4%", 0.4m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("每周开放时间", AtLeast("≥63小时", 63, "小时"), Number("63小时", 63, "小时"), "10", "10"))),
                    Level1("效\n益\n指\n标", null,
                        Level2("社会效益\n指标", "social",
                            Level3("年到馆读者人次", AtLeast("≥26万人次", 260_000, "人次"), Number("28.4万人次", 284_000, "人次"), "15", "15")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("总分馆服务体系", Words("更加完善"), Done, "10", "9", "一个分馆因房屋加固闭馆三个月，服务时间不足，已于年底恢复开放。"))),
                    Level1("满意度\n指标", null,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("读者满意度\n", AtLeast("≥92%", 92, "%"), Number("95.7%", 95.7m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "94",
            })
            {
                Expected = "保障图书馆正常开放，补充馆藏文献，开展全民阅读活动，推进总分馆建设。",
                Achieved = "全年正常开放，馆藏和活动数量均超过计划，建成两个街道分馆。",
            },
        ],
    };
}
