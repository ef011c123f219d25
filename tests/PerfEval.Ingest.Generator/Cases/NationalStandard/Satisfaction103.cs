using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class Satisfaction103
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "satisfaction-103",
        "A satisfaction of 103%.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Findings = [new("PE309", "服务对象满意度")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2021,
                ProjectName = "计划生育家庭奖励扶助",
                CompetentDepartment = "平宁湾县卫生健康局",
                Unit = "平宁湾县疾病预防控制中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "940", Annual = "940", Executed = "940", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "846", Annual = "846", Executed = "846", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "94", Annual = "94", Executed = "94", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("高血压患者规范管理人数", AtLeast("≧4431人", 4431, "人"), Number("5360人", 5360, "人"), "20", "20")),
                        Level2("时效指标", "timeliness",
                            Level3("补助资金拨付及时率", AtLeast("≥９８百分比", 98, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("人均基本公共卫生服务经费补助标准", Exactly("═86元/人", 86, "元/人"), Number("86元/人", 86, "元/人"), "10", "10"),
                            Level3("设备购置总成本", AtMost("146万元以下", 1_460_000, "元"), Number("107万元", 1_070_000, "元"), "10", "10"))),
                    Level1("效益指标（30分）", 30,
                        Level2("经济效益指标", "economic",
                            Level3("降低居民就医费用", Words("有所降低"), Words("有所降低"), "20", "20")),
                        Level2("生态效益指标", "ecological",
                            Level3("医疗废物规范处置率", AtLeast("大于等于99百分比", 99, "%"), Number("99.49%", 99.49m, "%"), "10", "10"))),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("服务对象满意度", AtLeast("≥87%", 87, "%"), Number("103%", 103, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Expected = "加强疾病预防控制体系建设，提升服务能力",
                Achieved = "年度任务按期完成，资金专款专用。",
            },
        ],
    };
}
