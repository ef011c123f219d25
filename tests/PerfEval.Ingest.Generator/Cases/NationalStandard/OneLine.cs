using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class OneLine
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "one-line",
        "A form without fault whose table the .txt holds on a single line.")
    {
        Text = new(Flattening.OneLine, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2024,
                ProjectName = "学校食堂明厨亮灶改造",
                CompetentDepartment = "澄浦区教育局",
                Unit = "澄浦区学生后勤服务中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "96.00", Annual = "96.00", Executed = "91.20", Weight = "10", Rate = "95.00%", Score = "9.5" },
                    new("fiscal", "其中：本年财政拨款") { Initial = "96.00", Annual = "96.00", Executed = "91.20", Weight = "—", Rate = "95.00%", Score = "—" },
                    new("carryover", "上年结转资金") { Initial = "0.00", Annual = "0.00", Executed = "0.00", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "0.00", Annual = "0.00", Executed = "0.00", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("改造食堂数量", AtLeast("≥24个", 24, "个"), Number("24个", 24, "个"), "20", "20")),
                        Level2("质量指标", "quality",
                            Level3("后厨视频在线率", AtLeast("≥95%", 95, "%"), Number("97.8%", 97.8m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("改造完成时间", Before("2024年8月底前", "2024-08-31"), On("2024年8月23日", "2024-08-23"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("单个食堂改造成本", AtMost("≤4万元", 40_000, "元"), Number("3.8万元", 38_000, "元"), "10", "10"))),
                    Level1("效益指标（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("校园食品安全管理水平", Words("有所提升"), Done, "15", "15")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("设备运行维护制度", Words("健全"), Done, "15", "15"))),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("学生和家长满意度", AtLeast("≥90%", 90, "%"), Number("95.3%", 95.3m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.5",
            })
            {
                Expected = "在公办学校食堂安装后厨视频设备并接入监管平台，方便家长监督。",
                Achieved = "公办学校食堂后厨视频全部接入监管平台，家长可随时查看。",
            },
        ],
    };
}
