using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.RuralRevitalisation;

internal static class WeightsShort
{
    public static CorpusCase Case { get; } = new(
        "rural-revitalisation", "weights-short",
        "The indicators of 产出 have 45 of the 50 points its cell states, and a road shorter than planned keeps its full points without a reason.")
    {
        Text = new(Flattening.BarRows, "utf-8"),
        Findings = [new("PE103", "产出指标"), new("PE303", "★硬化生产道路长度")],
        Parts =
        [
            new Form("衔接推进乡村振兴补助资金项目绩效目标自评表", new Evaluation
            {
                Type = "project",
                Layout = "rural-revitalisation",
                Year = 2022,
                ProjectName = "石坂村产业道路工程",
                CompetentDepartment = "淮岗县乡村振兴局",
                Unit = "淮岗县石坂乡人民政府",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "86.50", Executed = "86.50", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Annual = "80.00", Executed = "80.00", Weight = "—", Rate = "100%", Score = "—" },
                    new("other", "其他资金") { Annual = "6.50", Executed = "6.50", Weight = "—", Rate = "100%", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("★硬化生产道路长度", AtLeast("≥2.4公里", 2.4m, "公里"), Number("2.1公里", 2.1m, "公里"), "20", "20")),
                        Level2("质量指标", "quality",
                            Level3("工程验收合格率", AtLeast("≥100%", 100, "%"), Number("100%", 100, "%"), "15", "15")),
                        Level2("成本指标", "cost",
                            Level3("每公里道路补助标准", AtMost("≤42万元", 420_000, "元"), Number("41.19万元", 411_900, "元"), "10", "10"))),
                    Level1("效益指标\n（30分）", 30,
                        Level2("经济效益指标", "economic",
                            Level3("运输成本下降幅度", AtLeast("≥15%", 15, "%"), Number("18%", 18, "%"), "15", "15")),
                        Level2("社会效益指标", "social",
                            Level3("受益人口数", AtLeast("≥620人", 620, "人"), Number("655人", 655, "人"), "15", "15"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受益群众满意度", AtLeast("≥95%", 95, "%"), Number("97%", 97, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "95",
            })
            {
                Sheet = Forms.RuralRevitalisation.Blocks,
                TitleInTable = true,
                Expected = "硬化村内产业道路，方便果园运输。",
                Achieved = "道路建成通车，验收合格。",
            },
        ],
    };
}
