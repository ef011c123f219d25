using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class Spent61
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "spent-61",
        "Only 61% was spent; scores and total follow from it, PE205 alone.")
    {
        Text = new(Flattening.Paragraphs, "utf-8"),
        Findings = [new("PE205", "total")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2019,
                ProjectName = "小型水库除险加固",
                CompetentDepartment = "沙洲湾区水务局",
                Unit = "沙洲湾区河道管理处",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "579.70", Annual = "527.00", Executed = "321.47", Weight = "10", Rate = "61.00%", Score = "6.1" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "579.70", Annual = "527.00", Executed = "321.47", Weight = "—", Rate = "61.00%", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("除险加固水库座数", AtLeast("⩾3座", 3, "座"), Number("2座", 2, "座"), "10", "6.67", "部分群众对政策了解不够，将加大政策宣传力度"),
                            Level3("巡查河道次数", AtLeast("≥48次", 48, "次"), Number("54次", 54, "次"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("单位工程验收合格率", AtLeast("100%及以上", 100, "%"), Number("100%", 100, "%"), "5", "5"),
                            Level3("供水保证率", About("92%左右", 92, "%"), Number("91.6%", 91.6m, "%"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("主体工程完工时间", Before("2019年底前", "2019-12-31"), On("2019年11月10日", "2019-11-10"), "15", "15")),
                        Level2("成本指标", "cost",
                            Level3("工程建设成本", AtMost("<=1217万元", 12_170_000, "元"), Number("1,051.7万元", 10_517_000, "元"), "10", "10"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("经济效益指标", "economic",
                            Level3("改善灌溉面积", AtLeast("≥ 0.46 万亩", 4600, "亩"), Number("０．５１万亩", 5100, "亩"), "10", "10")),
                        Level2("社会效益指标", "social",
                            Level3("受益人口", AtLeast("2.8万人及以上", 28_000, "人"), Number("3.17万人", 31_700, "人"), "5", "5"),
                            Level3("农村自来水普及率", AtLeast("不少于91百分比", 91, "%"), Number("94%", 94, "%"), "10", "10")),
                        Level2("生态效益指标", "ecological"),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("工程设计使用年限", AtLeast("不少于21年", 21, "年"), Number("25年", 25, "年"), "5", "5"))),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("受益群众满意度", AtLeast("﹥= 88 ％", 88, "%"), Number("92.8%", 92.8m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "92.77",
            })
            {
                Expected = "保障农村居民饮水安全，提高供水保证率",
                Achieved = "年度目标任务落实情况良好，未发生违规使用资金的情形。",
            },
        ],
    };
}
