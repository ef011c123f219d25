using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class JustBelow130
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "just-below-130",
        "An output at 129% of its target without a reason: still below the bound of PE305.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Docx = [new SoftBreaks()],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2020,
                ProjectName = "优抚对象补助",
                CompetentDepartment = "石岭川县市场监督管理局",
                Unit = "石岭川县融媒体中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "3089.90", Annual = "2809.00", Executed = "2809.00", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "3089.90", Annual = "2809.00", Executed = "2809.00", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("安全生产检查企业家数", AtLeast("⩾730家", 730, "家"), Number("941家", 941, "家"), "5", "5"),
                            Level3("信息系统运维次数", AtLeast("不低于47次", 47, "次"), Number("48次", 48, "次"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("会议保障服务情况", Words("是"), Words("是"), "5", "5"),
                            Level3("机房温度控制范围", Range("18-26℃", 18, 26, "℃"), Number("22℃", 22, "℃"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("年度工作任务完成时间", Before("2020年11月底前", "2020-11-30"), On("2020年9月4日", "2020-09-04"), "20", "20")),
                        Level2("成本指标", "cost",
                            Level3("运行维护成本", AtMost("小于等于55.56万元", 555_600, "元"), Number("42.06万元", 420_600, "元"), "10", "10"))),
                    Level1("效益指标（30分）", 30,
                        Level2("经济效益指标", "economic",
                            Level3("节约行政运行成本", Words("有所节约"), Words("有所节约"), "10", "10")),
                        Level2("社会效益指标", "social",
                            Level3("重大安全事故发生次数", Number("０次", 0, "次"), Number("0次", 0, "次"), "20", "20")),
                        Level2("生态效益指标", "ecological")),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("干部职工满意度", AtLeast("至少 85 %", 85, "%"), Number("95.94%", 95.94m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Expected = "按计划完成年度重点工作任务",
                Achieved = "工作开展顺利，政策落实到位。",
            },
        ],
    };
}
