using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.TransferScored;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "transfer-scored", "clean",
        "自评得分 at the top, 20 points for the execution of the budget that no cell prints, central and local money.")
    {
        Text = new(Flattening.BlankRows, "utf-8"),
        Parts =
        [
            new Form("中央对地方专项转移支付绩效自评表", new Evaluation
            {
                Type = "transfer",
                Layout = "transfer-scored",
                Year = 2019,
                HasReasons = false,
                ExecutionPoints = 20,
                ProjectName = "农村危房改造补助资金",
                CompetentDepartment = "住房和城乡建设厅",
                Unit = "龙坡县住房和城乡建设局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "1265.00", Executed = "1265.00", Rate = "100%", Score = "20" },
                    new("central", "其中：中央补助") { Annual = "980.00", Executed = "980.00", Rate = "100%" },
                    new("local", "地方资金") { Annual = "285.00", Executed = "285.00", Rate = "100%" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("改造危房户数", AtLeast("≥620户", 620, "户"), Number("624户", 624, "户"), "20", "20"),
                            Level3("其中：建档立卡贫困户改造户数", AtLeast("≥260户", 260, "户"), Number("262户", 262, "户"), "", "") with { PartOf = "改造危房户数" }),
                        Level2("质量指标", "quality",
                            Level3("改造后房屋安全等级合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "20", "20")),
                        Level2("时效指标", "timeliness",
                            Level3("补助资金兑付完成时间", Before("2019年12月底前", "2019-12-31"), On("2019年12月10日", "2019-12-10"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("受益贫困人口", AtLeast("≥1850人", 1850, "人"), Number("1876人", 1876, "人"), "20", "20"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("改造农户满意度", AtLeast("≥90%", 90, "%"), Number("97%", 97, "%"), "10", "10"))),
                ],
                TotalScore = "100",
            })
            {
                Sheet = Forms.TransferScored.Blocks,
                Expected = "完成四类重点对象危房改造，保障住房安全。",
                Achieved = "危房改造全部竣工入住，补助资金按时兑付。",
            },
        ],
    };
}
