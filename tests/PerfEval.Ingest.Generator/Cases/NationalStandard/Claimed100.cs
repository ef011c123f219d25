using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class Claimed100
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "claimed-100-with-75",
        "The total claims 100 although only 75% was spent and the execution row has 7.5 points.")
    {
        Text = new(Flattening.BarRows, "gb18030"),
        Docx = [new TrackedChange("97.5", "100.0")],
        Findings = [new("PE205", "total"), new("PE401"), new("PE404")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "村级防汛物资储备",
                CompetentDepartment = "松涧县应急管理局",
                Unit = "松涧县防汛物资中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "160", Annual = "160", Executed = "120", Weight = "10", Rate = "75%", Score = "7.5" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "160", Annual = "160", Executed = "120", Weight = "—", Rate = "75%", Score = "—" },
                    new("carryover", "上年结转资金"),
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("储备防汛编织袋", AtLeast("≥8.5万条", 85_000, "条"), Number("8.6万条", 86_000, "条"), "10", "10"),
                            Level3("购置应急排水泵", AtLeast("≥18台", 18, "台"), Number("18台", 18, "台"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("防汛物资质检合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("防汛物资入库时间", Before("2023年5月底前", "2023-05-31"), On("2023年5月20日", "2023-05-20"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("排水泵单台采购价格", AtMost("≤1.2万元", 12_000, "元"), Number("1.08万元", 10_800, "元"), "10", "10"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("经济效益\n指标", "economic",
                            Level3("汛期低洼农田受淹损失", Words("有效减轻"), Done, "10", "10")),
                        Level2("社会效益\n指标", "social",
                            Level3("防汛物资覆盖行政村数", AtLeast("≥46个", 46, "个"), Number("46个", 46, "个"), "10", "10")),
                        Level2("生态效益\n指标", "ecological"),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("防汛物资轮换制度", Words("健全"), Done, "10", "10"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("沿河村民满意度", AtLeast("≥90%", 90, "%"), Number("92%", 92, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100.0",
            })
            {
                Expected = "主汛期前完成编织袋、排水泵等物资的采购入库，沿河行政村储备点全部配齐，保障抢险用料。",
                Achieved = "各储备点在主汛期前完成物资入库，汛期累计调运抢险物资九批次。",
            },
        ],
    };
}
