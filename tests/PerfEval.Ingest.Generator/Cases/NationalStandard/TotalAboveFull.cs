using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class TotalAboveFull
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "total-above-full",
        "Twelve points for an indicator of ten, and a total of 102 of 100: PE301 and PE403.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE301", "新增公共充电桩数量"), new("PE403")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                MoneyUnit = "元",
                Year = 2024,
                ProjectName = "城区公共充电桩补贴",
                CompetentDepartment = "兰皋市发展和改革局",
                Unit = "兰皋市能源事务中心",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "1860000", Annual = "1860000", Executed = "1860000", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Initial = "1860000", Annual = "1860000", Executed = "1860000", Weight = "—", Rate = "100%", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("成本指标\n（20分）", 20,
                        Level2("经济成本指标", "economic-cost",
                            Level3("单桩补贴标准", AtMost("≤6000元", 6000, "元"), Number("6000元", 6000, "元"), "20", "20"))),
                    Level1("产出指标\n（40分）", 40,
                        Level2("数量指标", "quantity",
                            Level3("新增公共充电桩数量", AtLeast("≥300个", 300, "个"), Number("310个", 310, "个"), "10", "12")),
                        Level2("质量指标", "quality",
                            Level3("充电桩联网接入率", Number("100%", 100, "%"), Number("100%", 100, "%"), "15", "15")),
                        Level2("时效指标", "timeliness",
                            Level3("补贴兑付完成时间", Before("2024年12月底前", "2024-12-31"), On("2024年12月11日", "2024-12-11"), "15", "15"))),
                    Level1("效益指标\n（20分）", 20,
                        Level2("社会效益指标", "social",
                            Level3("公共停车场充电便利程度", Words("显著提高"), Done, "10", "10")),
                        Level2("生态效益指标", "ecological",
                            Level3("新能源车辆推广环境", Words("持续优化"), Done, "10", "10"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("车主满意度", AtLeast("≥85%", 85, "%"), Number("89%", 89, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "102",
            })
            {
                Expected = "对当年建成投运的公共充电桩给予一次性建设补贴，完善城区充电网络。",
                Achieved = "新建充电桩全部联网投运，补贴资金按审核结果兑付到企业。",
            },
        ],
    };
}
