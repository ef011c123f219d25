using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Department;

internal static class TotalMismatch
{
    public static CorpusCase Case { get; } = new(
        "department", "total-mismatch",
        "The scores add up to 97, the form says 98.5 (PE401), and more was spent than budgeted (PE204): 102.60%, its points capped.")
    {
        Text = new(Flattening.BarRows, "gb18030"),
        Findings = [new("PE204", "total"), new("PE401")],
        Parts =
        [
            new Form("部门整体支出绩效自评表", new Evaluation
            {
                Type = "department",
                Year = 2022,
                Unit = "枫渚区水上交通执法大队",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "412.00", Annual = "412.00", Executed = "422.70", Weight = "10", Rate = "102.60%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款"),
                    new("carryover", "上年结转资金"),
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("指标1：开展水上巡查次数", AtLeast("≥480次", 480, "次"), Number("502次", 502, "次"), "15", "15"),
                            Level3("指标2：检查营运船舶艘次", AtLeast("≥1200艘次", 1200, "艘次"), Number("960艘次", 960, "艘次"), "15", "12",
                                "枯水期停航时间较往年延长，可检查船舶减少，下年度按通航期重新测算指标。")),
                        Level2("质量指标", "quality",
                            Level3("指标1：执法案卷评查合格率", AtLeast("≥95%", 95, "%"), Number("98%", 98, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("指标1：险情到场处置时限", AtMost("≤40分钟", 40, "分钟"), Number("35分钟", 35, "分钟"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益\n指标", "social",
                            Level3("指标1：较大以上水上交通事故", Number("0起", 0, "起"), Number("0起", 0, "起"), "20", "20")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("指标1：水上安全监管能力", Words("稳步提升"), Done, "10", "10"))),
                    Level1("满意度\n指标", null,
                        Level2("服务对象满意度", "satisfaction",
                            Level3("指标1：船员和渡工满意度", AtLeast("≥90%", 90, "%"), Number("91.5%", 91.5m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "98.5",
            })
            {
                TitleInTable = true,
                Expected = "1.加强重点水域巡查；2.开展营运船舶安全检查；3.提高险情处置效率。",
                Achieved = "1.重点水域巡查实现常态化；2.营运船舶检查受停航影响未达计划；3.险情处置平均用时缩短。",
            },
        ],
    };
}
