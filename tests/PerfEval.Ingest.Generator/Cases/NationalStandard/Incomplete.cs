using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class Incomplete
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "incomplete",
        "No implementing unit, an indicator without a target, and one without its score.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE101", "implementingUnit"), new("PE104", "印制宣传手册"), new("PE101", "志愿服务队组建时间")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "垃圾分类志愿服务",
                CompetentDepartment = "鹿鸣区城市管理局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "27.5", Annual = "27.5", Executed = "27.5", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Initial = "27.5", Annual = "27.5", Executed = "27.5", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("入户宣传户数", AtLeast("≥6500户", 6500, "户"), Number("6820户", 6820, "户"), "15", "15"),
                            Level3("印制宣传手册", null, Number("7000册", 7000, "册"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("分类投放准确率", AtLeast("≥75%", 75, "%"), Number("78.2%", 78.2m, "%"), "20", "20")),
                        Level2("时效指标", "timeliness",
                            Level3("志愿服务队组建时间", Before("2023年3月底前", "2023-03-31"), On("2023年3月22日", "2023-03-22"), "10", ""))),
                    Level1("效益指标\n（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("居民分类习惯", Words("初步养成"), Done, "15", "15")),
                        Level2("生态效益指标", "ecological",
                            Level3("厨余垃圾分出量占比", AtLeast("≥18%", 18, "%"), Number("19.6%", 19.6m, "%"), "15", "15"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("小区居民满意度", AtLeast("≥85%", 85, "%"), Number("88%", 88, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "90",
            })
            {
                Expected = "组建社区垃圾分类志愿服务队，开展入户宣传和桶边督导，提高居民分类投放准确率。",
                Achieved = "志愿服务队覆盖全部试点小区，入户宣传和桶边督导有序开展。",
            },
        ],
    };
}
