using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Reviewed;

internal static class YinchuanClean
{
    public static CorpusCase Case { get; } = new(
        "ningxia-yinchuan", "clean",
        "决策, 管理 (with the execution of the budget), 产出 and 效益; 自评得分 and 财政审核评分 at the top, which is not the unit's own.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Parts =
        [
            new Form("银湖市项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "ningxia-yinchuan",
                Year = 2021,
                ProjectName = "湿地公园管护",
                CompetentDepartment = "银湖市自然资源局",
                Unit = "银湖市湿地保护中心",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "260.00", Annual = "245.00", Executed = "245.00", Rate = "100.00%" },
                    new("fiscal", "其中：财政拨款") { Initial = "260.00", Annual = "245.00", Executed = "245.00", Rate = "100.00%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("项目决策\n（10分）", 10,
                        Level2("决策过程", null,
                            Level3("立项程序规范性", Words("规范"), Words("规范"), "5", "5"),
                            Level3("绩效目标明确性", Words("明确"), Words("明确"), "5", "5"))),
                    Level1("项目管理\n（25分）", 25,
                        Level2("资金管理", null,
                            Level3("预算执行率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10"),
                            Level3("资金使用合规性", Words("合规"), Words("合规"), "15", "15"))),
                    Level1("项目产出\n（30分）", 30,
                        Level2("产出数量", "quantity",
                            Level3("管护湿地面积", AtLeast("≥3150亩", 3150, "亩"), Number("3150亩", 3150, "亩"), "15", "15")),
                        Level2("产出质量", "quality",
                            Level3("植被成活率", AtLeast("≥90%", 90, "%"), Number("88.2%", 88.2m, "%"), "15", "14.7", "七月高温少雨，新栽芦苇部分枯死，已补植。"))),
                    Level1("项目效益\n（35分）", 35,
                        Level2("生态效益", "ecological",
                            Level3("观测到的鸟类种数", AtLeast("≥110种", 110, "种"), Number("118种", 118, "种"), "20", "20")),
                        Level2("社会公众满意度", "satisfaction",
                            Level3("游客满意度", AtLeast("≥90%", 90, "%"), Number("94%", 94, "%"), "15", "15"))),
                ],
                TotalScore = "99.7",
                ReviewTotalScore = "96.5",
            })
            {
                Sheet = Forms.Reviewed.Yinchuan,
            },
        ],
    };
}
