using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.RuralRevitalisation;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "rural-revitalisation", "clean",
        "分值 before the values, ★ before the names, 其中 rows that part an indicator, the 10/10 repeated on the 其中 row of the funds.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("绩效目标自评表", new Evaluation
            {
                Type = "project",
                Layout = "rural-revitalisation",
                Year = 2023,
                ProjectName = "柳塘村特色种养补贴到户项目",
                CompetentDepartment = "淮岗县农业农村局",
                Unit = "淮岗县柳塘镇人民政府",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "12.60", Executed = "12.60", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Annual = "12.60", Executed = "12.60", Weight = "10", Rate = "100%", Score = "10" },
                    new("other", "其他资金") { Annual = "-", Executed = "-" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("★补助瓜果蔬菜种植面积", Number("42.5亩", 42.5m, "亩"), Number("42.5亩", 42.5m, "亩"), "20", "20"),
                            Level3("其中辣椒种植面积", Number("18.5亩", 18.5m, "亩"), Number("18.5亩", 18.5m, "亩"), "", "") with { PartOf = "★补助瓜果蔬菜种植面积" },
                            Level3("其中大棚西瓜种植面积", Number("24亩", 24, "亩"), Number("24亩", 24, "亩"), "", "") with { PartOf = "★补助瓜果蔬菜种植面积" },
                            Level3("★补助家禽养殖数量", Number("860只", 860, "只"), Number("860只", 860, "只"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("种植作物成活率", Number("95%", 95, "%"), Number("96%", 96, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("补贴发放完成时间", Before("2023年11月底前", "2023-11-30"), On("2023年10月20日", "2023-10-20"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("户均补贴标准", AtMost("≤3000元/户", 3000, "元/户"), Number("2863.64元/户", 2863.64m, "元/户"), "5", "5"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("经济效益\n指标", "economic",
                            Level3("带动增加脱贫户收入（总收入）", AtLeast("≥15.8万元", 158_000, "元"), Number("16.4万元", 164_000, "元"), "20", "20")),
                        Level2("社会效益\n指标", "social",
                            Level3("★受益脱贫人口数（≥**人）", AtLeast("≥96人", 96, "人"), Number("103人", 103, "人"), "10", "10")),
                        Level2("生态效益\n指标", "ecological"),
                        Level2("可持续影\n响指标", "sustainability")),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("受益脱贫户满意度", AtLeast("≥95%", 95, "%"), Number("98%", 98, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = Forms.RuralRevitalisation.Blocks,
                Expected = "对44户脱贫户发展特色种养给予奖补，增加家庭经营收入。",
                Achieved = "44户全部验收合格并领取奖补，户均增收三千七百余元。",
            },
        ],
    };
}
