using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class UnitMismatch
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "unit-mismatch",
        "家 answered in 次 (PE310), and a cost whose actual is exactly a ten-thousandth of its target: 元 and 万元 mixed up (PE310).")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE310", "抽检药品经营企业数"), new("PE310", "快检设备采购总成本")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2022,
                ProjectName = "药品质量抽检",
                CompetentDepartment = "砚池市市场监督管理局",
                Unit = "砚池市药品检验所",
                Funds = Usual.National("268", "263.71", "98.40%", "9.84"),
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("抽检药品经营企业数", AtLeast("≥140家", 140, "家"), Number("152次", 152, "次"), "10", "10"),
                            Level3("完成药品抽检批次", AtLeast("≥620批次", 620, "批次"), Number("634批次", 634, "批次"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("检验报告差错率", AtMost("≤0.5%", 0.5m, "%"), Number("0.2%", 0.2m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("检验任务完成时间", Before("2022年11月底前", "2022-11-30"), On("2022年11月9日", "2022-11-09"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("快检设备采购总成本", AtMost("≤1860000元", 1_860_000, "元"), Number("186元", 186, "元"), "10", "10"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("社会效益\n指标", "social",
                            Level3("不合格药品处置率", Number("100%", 100, "%"), Number("100%", 100, "%"), "15", "15")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("药品追溯体系", Words("持续完善"), Done, "15", "15"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("群众用药安全满意度", AtLeast("≥90%", 90, "%"), Number("92.7%", 92.7m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.84",
            })
            {
                Expected = "对零售药店和医疗机构在售药品开展抽检，及时处置不合格药品，保障群众用药安全。",
                Achieved = "抽检任务全部完成，不合格药品均已下架并立案查处。",
            },
        ],
    };
}
