using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class Weights90
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "weights-90",
        "The header says 效益指标（30分）, its indicators add up to 20, and so all weights to 90: one fault, PE103.")
    {
        Text = new(Flattening.CellPerLine, "gb18030"),
        Findings = [new("PE103", "效益指标")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "社区矫正对象教育帮扶",
                CompetentDepartment = "鹿鸣区司法局",
                Unit = "鹿鸣区社区矫正管理局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "36.8", Annual = "36.8", Executed = "36.8", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", " 其中：本年财政拨款") { Initial = "36.8", Annual = "36.8", Executed = "36.8", Weight = "10", Rate = "100%", Score = "10" },
                    new("carryover", "    上年结转资金"),
                    new("other", "       其他资金"),
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n(50分)", 50,
                        Level2("数量指标", "quantity",
                            Level3("集中教育场次", AtLeast("≥24场", 24, "场"), Number("26场", 26, "场"), "15", "15"),
                            Level3("心理辅导人次", AtLeast("≥180人次", 180, "人次"), Number("192人次", 192, "人次"), "15", "15")),
                        Level2("质量指标", "quality",
                            Level3("矫正对象建档率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("帮扶经费拨付及时率", Number("100%", 100, "%"), Number("100%", 100, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("人均帮扶成本", AtMost("≤900元/人", 900, "元/人"), Number("876元/人", 876, "元/人"), "5", "5"))),
                    Level1("效\n益\n指\n标\n(30分)", 30,
                        Level2("经济效益\n指标", "economic"),
                        Level2("社会效益\n指标", "social",
                            Level3("矫正对象再犯罪发生率", AtMost("≤0.5%", 0.5m, "%"), Number("0.2%", 0.2m, "%"), "10", "10")),
                        Level2("生态效益\n指标", "ecological"),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("社会力量参与程度", Words("有所提高"), Done, "10", "10"))),
                    Level1("满意度指标\n(10分)", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("矫正对象家属满意度", AtLeast("≥90%", 90, "%"), Number("95%", 95, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "90",
            })
            {
                Expected = "对在册社区矫正对象分类开展法治教育、心理辅导和就业指导，帮助其顺利回归社会。",
                Achieved = "在册矫正对象全部参加分类教育，年内无重大脱管漏管情形。",
                TitleInTable = true,
            },
        ],
    };
}
