using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class PartsMismatch
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "parts-mismatch",
        "The parts of the annual budget add up to 510, the whole says 520: PE203 for that column only.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Docx = [new SplitRuns("520.00")],
        Findings = [new("PE203", "annualBudget")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "城区内涝点整治",
                CompetentDepartment = "望梧市住房和城乡建设局",
                Unit = "望梧市排水管理处",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "430.00", Annual = "520.00", Executed = "493.00", Weight = "10", Rate = "94.81%", Score = "9.48" },
                    new("fiscal", "其中：本年财政拨款") { Initial = "430.00", Annual = "430.00", Executed = "415.00", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Initial = "0.00", Annual = "60.00", Executed = "60.00", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "0.00", Annual = "20.00", Executed = "18.00", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("整治内涝点数量", AtLeast("≥11处", 11, "处"), Number("11处", 11, "处"), "15", "15"),
                            Level3("清淤排水管渠长度", AtLeast("≥68千米", 68, "千米"), Number("71.5千米", 71.5m, "千米"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("整治工程验收合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("整治工程完工时间", Before("2023年6月底前", "2023-06-30"), On("2023年6月10日", "2023-06-10"), "15", "15"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("暴雨后积水消退时间", AtMost("≤2小时", 2, "小时"), Number("1.5小时", 1.5m, "小时"), "20", "20")),
                        Level2("生态效益指标", "ecological",
                            Level3("雨季溢流污染", Words("明显减轻"), Done, "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("沿线居民满意度", AtLeast("≥88%", 88, "%"), Number("91.2%", 91.2m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.48",
            })
            {
                Expected = "整治老城区易涝点，疏通排水管渠，提升城区排水防涝能力。",
                Achieved = "易涝点整治主汛期前完工，经受了三次暴雨检验，未发生长时间积水。",
            },
        ],
    };
}
