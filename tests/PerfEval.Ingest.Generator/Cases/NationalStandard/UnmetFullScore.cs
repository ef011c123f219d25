using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class UnmetFullScore
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "unmet-full-score",
        "396 of at least 420 pieces, yet full points and a total of 100: PE303, and PE404 for the total.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE303", "更新救生设备数量"), new("PE404")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2022,
                ProjectName = "海岛渡口安全设施更新",
                CompetentDepartment = "岚屿县交通运输局",
                Unit = "岚屿县港航事务中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "85.00", Annual = "85.00", Executed = "85.00", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Initial = "85.00", Annual = "85.00", Executed = "85.00", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("更新救生设备数量", AtLeast("≥420件", 420, "件"), Number("396件", 396, "件"), "10", "10"),
                            Level3("改造候船栈桥座数", AtLeast("≥5座", 5, "座"), Number("5座", 5, "座"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("栈桥改造验收合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("设施更新完成时间", Before("2022年6月底前", "2022-06-30"), On("2022年6月12日", "2022-06-12"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("单座栈桥改造成本", AtMost("≤13万元", 130_000, "元"), Number("12.9万元", 129_000, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("渡运责任事故次数", Number("0次", 0, "次"), Number("0次", 0, "次"), "15", "15")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("渡口设施管护责任", Words("落实到人"), Done, "15", "15"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("渡运群众满意度", AtLeast("≥92%", 92, "%"), Number("94.5%", 94.5m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Expected = "更新五处海岛渡口的救生和候船设施，消除渡运安全隐患。",
                Achieved = "五处渡口设施更新投用，全年渡运平稳有序。",
            },
        ],
    };
}
