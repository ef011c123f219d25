using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Department;

internal static class IndicatorTwice
{
    public static CorpusCase Case { get; } = new(
        "department", "indicator-twice",
        "The same indicator with the same target stands under 质量指标 and under 社会效益指标 (PE311); another name stands twice with two targets, which is fine.")
    {
        Text = new(Flattening.BarRows, "gb18030"),
        Findings = [new("PE311", "干部培训考核合格率")],
        Parts =
        [
            new Form("部门整体支出绩效自评表", new Evaluation
            {
                Type = "department",
                Year = 2023,
                Unit = "松涧县人力资源和社会保障局",
                Funds = Usual.National("1840.60", "1785.38", "97.00%", "9.7"),
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("举办招聘活动场次", AtLeast("≥36场", 36, "场"), Number("38场", 38, "场"), "10", "10"),
                            Level3("培训基层干部人数", AtLeast("≥420人", 420, "人"), Number("436人", 436, "人"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("干部培训考核合格率", AtLeast("≥95%", 95, "%"), Number("98.2%", 98.2m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("社保待遇发放及时率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10"),
                            Level3("劳动争议结案率", AtLeast("≥90%", 90, "%"), Number("93.5%", 93.5m, "%"), "10", "10"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("社会效益\n指标", "social",
                            Level3("干部培训考核合格率", AtLeast("≥95%", 95, "%"), Number("98.2%", 98.2m, "%"), "15", "15"),
                            Level3("培训基层干部人数", AtLeast("≥60人", 60, "人"), Number("65人", 65, "人"), "15", "15"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("服务对象满意度", AtLeast("≥92%", 92, "%"), Number("94.1%", 94.1m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.7",
            })
            {
                Expected = "稳定和扩大就业，落实社会保险待遇，提升基层干部履职能力。",
                Achieved = "就业形势总体稳定，各项社会保险待遇按月发放，干部培训按计划完成。",
            },
        ],
    };
}
