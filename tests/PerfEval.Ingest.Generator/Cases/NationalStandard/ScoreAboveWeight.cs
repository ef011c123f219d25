using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class ScoreAboveWeight
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "score-above-weight",
        "An indicator of 5 points is given 6; another is unmet, scored pro rata and explained, so that the total of 99 is right.")
    {
        Text = new(Flattening.BarRows, "utf-8"),
        Findings = [new("PE301", "指标1：场馆年接待人次")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "公共文化场馆免费开放",
                CompetentDepartment = "枫渚区文化和旅游局",
                Unit = "枫渚区文化馆",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "128.40", Annual = "128.40", Executed = "128.40", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "128.40", Annual = "128.40", Executed = "128.40", Weight = "—", Rate = "100%", Score = "—" },
                    new("carryover", "上年结转资金"),
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("指标1：举办公益培训场次", AtLeast("≥120场", 120, "场"), Number("96场", 96, "场"), "10", "8", "暑期场馆空调改造停用四周，取消部分课程。下年提前安排检修时间。"),
                            Level3("指标2：举办公益展览场次", AtLeast("≥16场", 16, "场"), Number("18场", 18, "场"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("指标1：免费开放时间达标率", AtLeast("≥98%", 98, "%"), Number("98.6%", 98.6m, "%"), "15", "15")),
                        Level2("时效指标", "timeliness",
                            Level3("指标1：免费开放补助到位时间", Before("2023年3月底前", "2023-03-31"), On("2023年3月15日", "2023-03-15"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("指标1：场均培训成本", AtMost("≤1800元", 1800, "元"), Number("1760元", 1760, "元"), "5", "5"))),
                    Level1("效益指标（30分）", 30,
                        Level2("社会效益\n指标", "social",
                            Level3("指标1：场馆年接待人次", AtLeast("≥9.5万人次", 95_000, "人次"), Number("10.2万人次", 102_000, "人次"), "5", "6"),
                            Level3("指标2：基层文艺骨干队伍", Words("进一步壮大"), Done, "15", "15")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("指标1：群众文化活动参与热情", Words("持续提升"), Done, "10", "10"))),
                    Level1("满意度\n指标（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("指标1：观众满意度", AtLeast("≥90%", 90, "%"), Number("96%", 96, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99",
            })
            {
                Expected = "区文化馆、美术馆全年免费开放，组织公益培训、展览和惠民演出，丰富群众文化生活。",
                Achieved = "场馆除检修外正常免费开放，公益培训、展览和演出按计划开展。",
            },
        ],
    };
}
