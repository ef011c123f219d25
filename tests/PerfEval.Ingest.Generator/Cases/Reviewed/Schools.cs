using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Reviewed;

internal static class Schools
{
    public static CorpusCase Case { get; } = new(
        "ningxia-yinchuan", "schools",
        "决策 to 效益 with the execution of the budget inside 项目管理; schools.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "ningxia-yinchuan",
                Year = 2021,
                ProjectName = "义务教育营养改善计划专项资金",
                CompetentDepartment = "石岭川县教育体育局",
                Unit = "石岭川县职业技术教育中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "803.88", Annual = "803.88", Executed = "803.88", Rate = "100.00%" },
                    new("fiscal", "其中：财政拨款") { Initial = "803.88", Annual = "803.88", Executed = "803.88" },
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
                            Level3("购置教学设备数量", AtLeast("不低于265台", 265, "台"), Number("323台", 323, "台"), "5", "5")),
                        Level2("产出质量", "quality",
                            Level3("工程验收合格率", AtLeast("96%以上", 96, "%"), Number("96.94%", 96.94m, "%"), "10", "10")),
                        Level2("产出时效", "timeliness",
                            Level3("校舍改造完工时间", On("2021年10月31日", "2021-10-31"), On("2021年8月3日", "2021-08-03"), "10", "10")),
                        Level2("产出成本", "cost",
                            Level3("生均补助标准", Number("610元/生·年", 610, "元/生·年"), Number("610元/生·年", 610, "元/生·年"), "5", "5"))),
                    Level1("项目效益\n（35分）", 35,
                        Level2("社会效益", "social",
                            Level3("营养改善计划覆盖率", AtLeast("≥99百分比", 99, "%"), Number("100%", 100, "%"), "20", "20")),
                        Level2("可持续影响", "sustainability",
                            Level3("促进义务教育均衡发展", Words("持续促进"), Words("持续促进"), "10", "10")),
                        Level2("社会公众满意度", "satisfaction",
                            Level3("教师满意度", AtLeast(">=90%", 90, "%"), Number("95%", 95, "%"), "5", "5"))),
                ],
                TotalScore = "100",
            })
            {
                Sheet = Forms.Reviewed.Yinchuan,
            },
        ],
    };
}
