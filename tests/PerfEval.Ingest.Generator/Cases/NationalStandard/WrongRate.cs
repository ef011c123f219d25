using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class WrongRate
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "wrong-rate",
        "164 of 200 is 82%, the form says 92.00% and gives the points of that rate: PE201, not PE202.")
    {
        Text = new(Flattening.TabRows, "utf-16le"),
        Docx = [new HiddenText("中小学图书更新", "（二次申报）")],
        Findings = [new("PE201", "total")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "中小学图书更新",
                CompetentDepartment = "兰皋市教育局",
                Unit = "兰皋市教育装备中心",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "200", Annual = "200", Executed = "164", Weight = "10", Rate = "92.00%", Score = "9.2" },
                    new("fiscal", "其中：本年财政拨款") { Initial = "200", Annual = "200", Executed = "164", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Initial = "0", Annual = "0", Executed = "0", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "0", Annual = "0", Executed = "0", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("更新纸质图书册数", AtLeast("≥5.2万册", 52_000, "册"), Number("5.36万册", 53_600, "册"), "15", "15"),
                            Level3("受益学校数量", Exactly("=43所", 43, "所"), Number("43所", 43, "所"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("图书目录审核通过率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("图书上架时间", Before("2023年8月底前", "2023-08-31"), On("2023年8月28日", "2023-08-28"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("平均每册采购价格", AtMost("不超过32元/册", 32, "元/册"), Number("30.6元/册", 30.6m, "元/册"), "5", "5"))),
                    Level1("效益指标\n（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("学生人均年借阅量", AtLeast("不低于12册", 12, "册"), Number("13.4册", 13.4m, "册"), "20", "20")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("校园阅读氛围", Words("明显改善"), Done, "10", "10"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("师生满意度", AtLeast("90%以上", 90, "%"), Number("95.1%", 95.1m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.2",
            })
            {
                Expected = "更新农村中小学馆藏图书，改善图书陈旧、复本过多的状况，开展班级读书活动。",
                Achieved = "四十三所学校完成图书更新并全部上架，班级读书角普遍建立。",
            },
        ],
    };
}
