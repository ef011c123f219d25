using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class ExecutionTruncated
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "execution-truncated",
        "The execution row prints 8 of 10 points for 88.94%, cut to a whole number: a way of rounding, no fault.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2021,
                ProjectName = "学前教育发展资金",
                CompetentDepartment = "松溪源县教育体育局",
                Unit = "松溪源县职业技术教育中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "15.80", Annual = "15.80", Executed = "14.05", Weight = "10", Rate = "88.92%", Score = "8" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "15.80", Annual = "15.80", Executed = "14.05", Weight = "—", Rate = "88.92%", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("改造校舍面积", AtLeast(">=8800平方米", 8800, "平方米"), Number("10521平方米", 10_521, "平方米"), "10", "10"),
                            Level3("教师参加培训人次", AtLeast("≥290人次", 290, "人次"), Number("314人次", 314, "人次"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("学生体质健康达标率", About("稳定在88%左右", 88, "%"), Number("87.6%", 87.6m, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("设备采购成本", AtMost("≦1596700元", 1_596_700, "元"), Number("1402300元", 1_402_300, "元"), "20", "20"))),
                    Level1("效益指标（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("学校办学条件改善程度", Words("明显改善"), Words("明显改善"), "30", "30")),
                        Level2("生态效益指标", "ecological")),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("学生及家长满意度", AtLeast("≥ 89 %", 89, "%"), Number("96%", 96, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "98",
            })
            {
                Expected = "落实各项学生资助政策，确保家庭经济困难学生不因贫失学",
                Achieved = "年度任务按期完成，资金专款专用。",
            },
        ],
    };
}
