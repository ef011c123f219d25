using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class MoneyInYuan
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "money-in-yuan",
        "Money in 元 with thousands commas and 其他资金, culture.")
    {
        Text = new(Flattening.TabRows, "utf-16le"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                MoneyUnit = "元",
                ProjectName = "共享工程",
                CompetentDepartment = "云栖县文化和旅游局",
                Unit = "云栖县文化馆",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = Printed.As("6,860,400", 6860400m), Annual = Printed.As("6,860,400", 6860400m), Executed = Printed.As("6,860,400", 6860400m), Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = Printed.As("5,145,300", 5145300m), Annual = Printed.As("5,145,300", 5145300m), Executed = Printed.As("5,145,300", 5145300m), Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Initial = Printed.As("1,715,100", 1715100m), Annual = Printed.As("1,715,100", 1715100m), Executed = Printed.As("1,715,100", 1715100m), Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("送戏下乡场次", Number("198场", 198, "场"), Number("215场", 215, "场"), "5", "5"),
                            Level3("免费开放天数", Number("300天", 300, "天"), Number("319天", 319, "天"), "5", "5"),
                            Level3("举办公益性讲座次数", AtLeast("≥47次", 47, "次"), Number("49次", 49, "次"), "10", "10"),
                            Level3("购置图书册数", AtLeast("1507 册及以上", 1507, "册"), Number("1601册", 1601, "册"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("活动完成质量", Words("良好"), Words("达成年度指标", "achieved"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("免费开放及时率", AtLeast("≥95.5%", 95.5m, "%"), Number("98%", 98, "%"), "5", "5"),
                            Level3("演出任务完成时间", Before("2023年底前", "2023-12-31"), On("2023年12月16日", "2023-12-16"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("活动经费控制额", AtMost("不超过672700元", 672_700, "元"), Number("545400元", 545_400, "元"), "5", "5"))),
                    Level1("效益指标（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("年接待读者人次", Number("28.84万人次", 288_400, "人次"), Number("31.88万人次", 318_800, "人次"), "10", "10")),
                        Level2("生态效益指标", "ecological",
                            Level3("馆内外环境整洁程度", Words("优良"), Done, "5", "5")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("图书馆管理机制健全性", Words("健全"), Done, "15", "15"))),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("读者满意度", AtLeast("92%以上", 92, "%"), Number("100%", 100, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Expected = "开展公共文化服务，丰富群众精神文化生活",
                Achieved = "全年任务基本落实，受益对象反映良好。",
            },
        ],
    };
}
