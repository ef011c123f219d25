using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class IndicatorScores
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "indicator-scores",
        "Four ways of losing points wrongly: a ratio that no way of scoring gives, a met target marked down, a partly achieved result above its band, and lost points without a reason.")
    {
        Text = new(Flattening.BlankRows, "utf-8"),
        Findings = [new("PE302", "改造旱厕户数"), new("PE302", "改厕验收合格率"), new("PE308", "粪污资源化利用"), new("PE304", "管护队伍稳定性")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "农村户厕改造",
                CompetentDepartment = "云栌县乡村振兴局",
                Unit = "云栌县农村能源站",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "150.00", Annual = "150.00", Executed = "150.00", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Initial = "150.00", Annual = "150.00", Executed = "150.00", Weight = "10", Rate = "100%", Score = "10" },
                    new("carryover", "上年结转资金"),
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("改造旱厕户数", AtLeast("≥500户", 500, "户"), Number("450户", 450, "户"), "10", "7", "部分农户外出务工无法施工，已列入下年度改造计划。"),
                            Level3("新建三格化粪池", AtLeast("≥450座", 450, "座"), Number("450座", 450, "座"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("改厕验收合格率", AtLeast("≥95%", 95, "%"), Number("97%", 97, "%"), "10", "8")),
                        Level2("时效指标", "timeliness",
                            Level3("改厕任务完成时间", Before("2023年10月底前", "2023-10-31"), On("2023年10月18日", "2023-10-18"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("户均财政补助", AtMost("≤3000元", 3000, "元"), Number("3000元", 3000, "元"), "10", "10"))),
                    Level1("效益指标\n（30分）", 30,
                        Level2("社会效益\n指标", "social",
                            Level3("农户卫生习惯", Words("明显改善"), Done, "10", "10")),
                        Level2("生态效益\n指标", "ecological",
                            Level3("粪污资源化利用", Words("基本实现"), Words("部分达成预期指标", "partly"), "10", "9", "两个镇的还田消纳点尚未建成，下年度上半年建成投用。")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("管护队伍稳定性", Words("保持稳定"), Done, "10", "9"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("改厕农户满意度", AtLeast("≥90%", 90, "%"), Number("92.6%", 92.6m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "93",
            })
            {
                Expected = "完成年度农村旱厕改造任务，同步建立粪污清掏和管护机制。",
                Achieved = "改厕任务大部分完成，清掏管护由各村公益岗人员承担。",
            },
        ],
    };
}
