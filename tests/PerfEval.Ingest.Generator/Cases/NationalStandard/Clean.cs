using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "clean",
        "Everything agrees: carry-over funds, ≥ and ≤ targets, a date, qualitative results, one unmet indicator scored pro rata with its reason.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Docx = [new SoftBreaks()],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "水稻病虫害统防统治补助",
                CompetentDepartment = "青禾县农业农村局",
                Unit = "青禾县农业技术推广中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "180.00", Annual = "196.50", Executed = "196.50", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", " 其中：本年财政拨款") { Initial = "180.00", Annual = "180.00", Executed = "180.00", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("carryover", "    上年结转资金") { Annual = "16.50", Executed = "16.50", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("other", "       其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("统防统治作业面积", AtLeast("≥6.8万亩", 68_000, "亩"), Number("7.05万亩", 70_500, "亩"), "10", "10"),
                            Level3("植保无人机作业架次\n", AtLeast("≥3200架次", 3200, "架次"), Number("2944架次", 2944, "架次"), "10", "9.2",
                                "八月连续阴雨，可飞行作业的天数减少。下年度将作业窗口提前十天，并增配地面机械。")),
                        Level2("质量指标", "quality",
                            Level3("防治效果达标率", AtLeast("≥85%", 85, "%"), Number("88.4%", 88.4m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("统防统治作业完成时间", Before("2023年9月底前", "2023-09-30"), On("2023年8月25日", "2023-08-25"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("亩均补助标准", AtMost("≤28元/亩", 28, "元/亩"), Number("27.87元/亩", 27.87m, "元/亩"), "10", "10"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("经济效益\n指标", "economic",
                            Level3("挽回稻谷损失", AtLeast("≥2100吨", 2100, "吨"), Number("2260吨", 2260, "吨"), "10", "10")),
                        Level2("社会效益\n指标", "social",
                            Level3("种粮大户统防统治知晓率", AtLeast("≥90%", 90, "%"), Number("93.6%", 93.6m, "%"), "5", "5")),
                        Level2("生态效益\n指标", "ecological",
                            Level3("化学农药使用强度", Words("较上年下降"), Done, "10", "10")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("统防统治服务组织带动能力", Words("有所提升"), Done, "5", "5"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("服务农户满意度", AtLeast("≥90%", 90, "%"), Number("94.2%", 94.2m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.2",
            })
            {
                Expected = "在全县六个产粮镇推行水稻重大病虫害统防统治，控制稻飞虱、纹枯病危害，减少化学农药用量，稳定水稻单产。",
                Achieved = "六个产粮镇均已开展统防统治作业，稻飞虱和纹枯病得到有效控制，水稻单产与上年持平略增。",
                Notes = ["注：定量指标未达到指标值的，按实际值占指标值的比例计分；各项得分不高于该项分值。"],
            },
        ],
    };
}
