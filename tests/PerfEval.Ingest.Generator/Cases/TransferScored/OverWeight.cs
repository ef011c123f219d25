using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.TransferScored;

internal static class OverWeight
{
    public static CorpusCase Case { get; } = new(
        "transfer-scored", "over-weight",
        "The total at the top is two points below its parts.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Findings = [new("PE401")],
        Parts =
        [
            new Form("中央对地方专项转移支付绩效自评表", new Evaluation
            {
                Type = "transfer",
                Layout = "transfer-scored",
                Year = 2019,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "山洪灾害防治",
                CompetentDepartment = "省水利厅",
                Unit = "汇川岭县水务局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "65.1", Executed = "65.1", Rate = "100%", Score = "20" },
                    new("central", "其中：中央补助") { Annual = "45.57", Executed = "45.57", Rate = "100%" },
                    new("local", "地方资金") { Annual = "19.53", Executed = "19.53", Rate = "100%" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("维修养护农村供水工程处数", AtLeast("至少７３处", 73, "处"), Number("83处", 83, "处"), "5", "5"),
                            Level3("除险加固水库座数", AtLeast("﹥=两座", 2, "座"), Number("2座", 2, "座"), "5", "5"),
                            Level3("河道清淤长度", AtLeast("≥7.5公里", 7.5m, "公里"), Number("8.3公里", 8.3m, "公里"), "5", "5"),
                            Level3("治理水土流失面积", AtLeast("≥ 24.9 平方公里", 24.9m, "平方公里"), Number("28.7平方公里", 28.7m, "平方公里"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("供水水质达标率", AtLeast("≥90%", 90, "%"), Number("91%", 91, "%"), "5", "5"),
                            Level3("供水保证率", About("93%左右", 93, "%"), Number("93.3%", 93.3m, "%"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("工程按期开工率", AtLeast("≥97百分比", 97, "%"), Number("100%", 100, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("工程建设成本", AtMost("≦281.3万元", 2_813_000, "元"), Number("２１８．９万元", 2_189_000, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("改善灌溉面积", AtLeast("大于等于2.97万亩", 29_700, "亩"), Number("3.3万亩", 33_000, "亩"), "5", "5")),
                        Level2("社会效益指标", "social",
                            Level3("受益人口", AtLeast("大于等于14.46万人", 144_600, "人"), Number("16.91万人", 169_100, "人"), "15", "15"),
                            Level3("农村自来水普及率(%)", AtLeast("⩾91", 91, "%"), Number("96", 96, "%"), "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受益群众满意度", Number("90.5%", 90.5m, "%"), Number("91.3%", 91.3m, "%"), "10", "10"))),
                ],
                TotalScore = "98",
            })
            {
                Sheet = Forms.TransferScored.Blocks,
                Expected = "消除水库安全隐患，保障下游群众生命财产安全",
                Achieved = "年度任务按期完成，资金专款专用。",
            },
        ],
    };
}
